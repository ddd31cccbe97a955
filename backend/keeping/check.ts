/** Whether the library is sound. */
import type { WritableLibrary } from '../../db/connection.ts';
import { findDamage, isSearchSound, readTexts } from '../../db/overview.ts';
import { textHash } from '../taking-in/article-id.ts';

/** What is wrong with the library, each in words; empty where it is sound. */
export function checkLibrary(library: WritableLibrary): string[] {
  const problems = findDamage(library);
  for (const { article, number, text, hash } of readTexts(library))
    if (textHash(text) !== hash)
      problems.push(`The text of article ${article}, revision ${number}, is not what was stored.`);
  if (!isSearchSound(library))
    problems.push('The search index does not fit the articles; `parallax rebuild` makes it anew.');
  return problems;
}
