/** Stories after a decision about them: settled and compared anew. */
import { readFoundOf } from '../../db/placements.ts';
import { readStory } from '../../db/stories.ts';
import { tryStory } from '../deriving/derive-stories.ts';
import { settleStories } from '../deriving/settle-stories.ts';
import type { Workspace } from '../workspace.ts';

/**
 * Puts articles, by their rows, where the decisions of now have them, and compares the stories that gained or lost one,
 * and those named, within the transaction under way. Returns all of them, those that are gone included.
 */
export function settleAnew(
  workspace: Workspace,
  articles: readonly number[],
  stories: readonly string[],
): string[] {
  const { library } = workspace;
  const changed = new Set([...stories, ...settleStories(library, readFoundOf(library, articles))]);
  for (const story of changed) if (readStory(library, story)) tryStory(workspace, story);
  return [...changed];
}
