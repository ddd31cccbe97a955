/** Single articles, from whatever the user has: taken in and compared at once. */

import type { AddOutcome } from '../contract/views.ts';
import { deriveStory } from '../deriving/derive-stories.ts';
import type { GatheredArticle } from '../gather/index.ts';
import { announce, type Workspace } from '../workspace.ts';
import { makeReady, type TakenIn, takeIn } from './take-in.ts';

/** Takes articles in and compares their stories, all in one transaction. */
export async function addArticles(
  workspace: Workspace,
  articles: readonly GatheredArticle[],
): Promise<TakenIn[]> {
  const ready = await makeReady(workspace, articles, null);
  const stories = new Set<string>();
  const taken = takeIn(workspace, ready, (placed) => {
    for (const { story, outcome } of placed) if (outcome !== 'known') stories.add(story);
    for (const story of stories) deriveStory(workspace, story);
  });
  announce(workspace, { stories: [...stories] });
  return taken;
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
