/** Sets of words, written as running text. */

/** The words of a text, split at white space. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u));
}
