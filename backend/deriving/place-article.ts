/** Puts an article into the story that it continues, or into a new one. */
import type { AnalysedArticle } from '../../core/model.ts';
import type { WritableLibrary } from '../../db/connection.ts';
import { saveFoundMove, savePlacement } from '../../db/placements.ts';
import { readStoryOf } from '../../db/stories.ts';
import { settleStories } from './settle-stories.ts';
import type { StoryMemory } from './story-memory.ts';

/**
 * Places an article, by its row, within the transaction under way, and follows the user's decisions. Earlier articles
 * may change their story by it; returns all stories that gained or lost an article.
 */
export function placeArticle(
  library: WritableLibrary,
  memory: StoryMemory,
  number: number,
  article: AnalysedArticle,
): string[] {
  const { story: found, why, moved, features } = memory.place(article);
  savePlacement(library, {
    article: number,
    found,
    title: article.title,
    why,
    features: JSON.stringify(features),
  });
  const affected = moved.flatMap((move) => [move.story, saveFoundMove(library, move) ?? []].flat());
  const touched = settleStories(library, [found, ...affected]);
  const story = readStoryOf(library, number);
  if (story !== null) touched.add(story);
  return [...touched];
}
