/** Puts an article into the story that it continues, or into a new one. */
import type { AnalysedArticle } from '../../core/model.ts';
import type { WritableLibrary } from '../../db/connection.ts';
import { saveMove, savePlacement } from '../../db/stories.ts';
import type { StoryMemory } from './story-memory.ts';

/**
 * Places an article, by its row, within the transaction under way. Earlier articles may change their story by it;
 * returns all stories that gained or lost an article.
 */
export function placeArticle(
  library: WritableLibrary,
  memory: StoryMemory,
  number: number,
  article: AnalysedArticle,
): string[] {
  const { story, why, moved, features } = memory.place(article);
  savePlacement(library, {
    article: number,
    story,
    title: article.title,
    why,
    features: JSON.stringify(features),
  });
  const left = moved.flatMap((move) => [move.story, saveMove(library, move) ?? move.story]);
  return [...new Set([story, ...left])];
}
