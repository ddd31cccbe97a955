/** The story index of a library, restored from what is stored when it is first needed. */
import type { AnalysedArticle } from '../../core/model.ts';
import {
  createStoryIndex,
  type Placement,
  type StoryFeatures,
  type StoryIndex,
} from '../../core/story/index.ts';
import type { ReadableLibrary } from '../../db/connection.ts';
import { readPlacements } from '../../db/placements.ts';

/** Articles that the index remembers: older ones found no new story. */
const remembered = 6_000;

export interface StoryMemory {
  place(article: AnalysedArticle): Placement;
  /** Drops what is remembered, so that it is restored anew: after a transaction that failed. */
  forget(): void;
}

export function createStoryMemory(library: ReadableLibrary): StoryMemory {
  let index: StoryIndex | null = null;
  return {
    place(article) {
      index ??= restore(library);
      return index.place(article);
    },
    forget() {
      index = null;
    },
  };
}

function restore(library: ReadableLibrary): StoryIndex {
  const index = createStoryIndex();
  for (const { story, features } of readPlacements(library, remembered))
    index.remember(JSON.parse(features) as StoryFeatures, story);
  return index;
}
