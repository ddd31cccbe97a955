/** The story that a person means: by its id, the beginning of it, or words of its title. */
import type { ReadableLibrary } from '../../db/connection.ts';
import { readStories, readStory, type StoredStory } from '../../db/stories.ts';
import { cut } from './tables/fit.ts';

const mostNamed = 5;

/** @throws Error where no story or more than one is meant */
export function findStory(library: ReadableLibrary, words: string): StoredStory {
  const exact = readStory(library, words);
  if (exact) return exact;
  const wanted = words.toLowerCase();
  const found: StoredStory[] = [];
  for (const filter of ['all', 'archived'] as const)
    for (const story of readStories(library, filter, { offset: 0, limit: 10_000 }).stories)
      if (story.id.startsWith(wanted) || story.title.toLowerCase().includes(wanted))
        found.push(story);
  const [first, second] = found;
  if (!first)
    throw new Error(`There is no story "${words}". \`parallax stories\` lists what there is.`);
  if (!second) return first;
  const names = found.slice(0, mostNamed).map(({ id, title }) => `${id} (${cut(title, 40)})`);
  throw new Error(
    `${found.length} stories fit "${words}": ${names.join(', ')}. Name one by its id.`,
  );
}
