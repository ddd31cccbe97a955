/** Single articles, from whatever the user has: taken in and compared at once. */
import { setImmediate as yieldToOthers } from 'node:timers/promises';
import type { Mentions } from '../../core/model.ts';
import { readArticle } from '../../db/articles.ts';
import type { FoundArticle, SavedArticle } from '../../db/save-article.ts';
import { readStory, readStoryOf } from '../../db/stories.ts';
import type { AddOutcome } from '../contract/views.ts';
import { findMentions, readAnalysed, saveFound } from '../deriving/analyse.ts';
import { tryStory } from '../deriving/derive-stories.ts';
import { placeArticle } from '../deriving/place-article.ts';
import { inPublicationOrder } from '../deriving/publication-order.ts';
import type { GatheredArticle } from '../gather/index.ts';
import { announce, timeOf, type Workspace } from '../workspace.ts';
import { takeIn, toFound } from './take-in.ts';

/** What came of an article that was taken in. */
export interface AddedArticle {
  id: string;
  story: string;
  outcome: SavedArticle['outcome'];
}

/** Takes articles in, places them in order of publication and compares their stories, all in one transaction. */
export async function addArticles(
  workspace: Workspace,
  articles: readonly GatheredArticle[],
): Promise<AddedArticle[]> {
  const { library } = workspace;
  const fetched = timeOf(workspace);
  const found = inPublicationOrder(articles).map((article) => toFound(article, null, fetched));
  const mentions = await readAll(workspace, found);
  const added: AddedArticle[] = [];
  const stories = new Set<string>();
  takeIn(workspace, found, (saved) => {
    for (const [index, { number, revision, outcome, asFound }] of saved.entries()) {
      const article = found[index];
      if (article && asFound)
        saveFound(library, { article, revision }, mentions[index] ?? null, workspace.rules);
      const story = readStoryOf(library, number);
      for (const touched of story === null ? place(workspace, number) : [story])
        if (story === null || outcome !== 'known') stories.add(touched);
    }
    // A later article may have moved an earlier one, so that where they are is read at the end.
    for (const { number, id, outcome } of saved)
      added.push({ id, story: readStoryOf(library, number) ?? '', outcome });
    for (const story of stories) if (readStory(library, story)) tryStory(workspace, story);
  });
  announce(workspace, { stories: [...stories] });
  return added;
}

/** What is found in articles, which is the slow part; gives way to other work after each. */
async function readAll(
  { ports, rules }: Workspace,
  articles: readonly FoundArticle[],
): Promise<(Mentions | null)[]> {
  const mentions: (Mentions | null)[] = [];
  for (const article of articles) {
    mentions.push(findMentions(article, ports.log, rules));
    await yieldToOthers();
  }
  return mentions;
}

function place({ library, memory, ports, rules }: Workspace, number: number): string[] {
  const stored = readArticle(library, number);
  if (stored === null) throw new Error(`Article ${number} was stored and is not there.`);
  return placeArticle(library, memory, number, readAnalysed(library, stored, ports.log, rules));
}

/** Takes one article in. */
export async function addArticle(
  workspace: Workspace,
  article: GatheredArticle,
): Promise<AddOutcome> {
  if (article.text.trim() === '')
    return { type: 'failed', message: 'There is no article text in it.' };
  const [taken] = await addArticles(workspace, [article]);
  if (!taken) throw new Error('An article was neither stored nor refused.');
  const { id, story, outcome } = taken;
  return { type: 'article', article: id, story, known: outcome === 'known' };
}
