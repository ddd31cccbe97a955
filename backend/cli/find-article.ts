/** The article that a person means: by its id or its address. */
import { readCard, readCardAt, type StoredCard } from '../../db/articles.ts';
import type { ReadableLibrary } from '../../db/connection.ts';

/** @throws Error where there is none */
export function findArticle(library: ReadableLibrary, name: string): StoredCard {
  const card = readCard(library, name) ?? readCardAt(library, name);
  if (card) return card;
  throw new Error(
    `There is no article "${name}". \`parallax show --json\` lists a story's articles with their ids.`,
  );
}
