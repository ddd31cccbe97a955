/** Puts an article into the story that it continues, or into a new one. */
import type { AnalysedArticle } from '../../core/model.ts';
import type { WritableLibrary } from '../../db/connection.ts';
import { savePlacement } from '../../db/stories.ts';
import type { StoryMemory } from './story-memory.ts';

/** Places an article, by its row, within the transaction under way; returns the story. */
export function placeArticle(
  library: WritableLibrary,
  memory: StoryMemory,
  number: number,
  article: AnalysedArticle,
): string {
  const { story, why, features } = memory.place(article);
  savePlacement(library, {
    article: number,
    story,
    title: article.title,
    why,
    features: JSON.stringify(features),
  });
  return story;
}
