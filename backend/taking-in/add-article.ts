/** Single articles, from whatever the user has: taken in and compared at once. */

import { readArticle } from '../../db/articles.ts';
import type { SavedArticle } from '../../db/save-article.ts';
import { readStory, readStoryOf } from '../../db/stories.ts';
import type { AddOutcome } from '../contract/views.ts';
import { readAnalysed } from '../deriving/analyse.ts';
import { tryStory } from '../deriving/derive-stories.ts';
import { placeArticle } from '../deriving/place-article.ts';
import { inPublicationOrder } from '../deriving/publication-order.ts';
import type { GatheredArticle } from '../gather/index.ts';
import { announce, type Workspace } from '../workspace.ts';
import { makeReady, takeIn } from './take-in.ts';

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
  const ready = await makeReady(workspace, inPublicationOrder(articles), null);
  const added: AddedArticle[] = [];
  const stories = new Set<string>();
  takeIn(workspace, ready, (saved) => {
    for (const { number, outcome } of saved) {
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

function place({ library, memory, ports }: Workspace, number: number): string[] {
  const stored = readArticle(library, number);
  if (stored === null) throw new Error(`Article ${number} was stored and is not there.`);
  return placeArticle(library, memory, number, readAnalysed(library, stored, ports.log));
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
