/** Passages that two texts share word for word. */
import type { Span } from '../../model.ts';

export interface SharedPassage {
  words: number;
  first: Span;
  second: Span;
}

interface Word {
  key: string;
  start: number;
  end: number;
}

const width = 6;
const word = /[\p{L}\p{M}]+|\d+/gu;

/** The longest passages of at least so many words that both texts have, outside quotation marks, longest first. */
export function findSharedPassages(
  first: string,
  second: string,
  fewestWords: number,
): SharedPassage[] {
  const [a, b] = [wordsOutsideQuotes(first), wordsOutsideQuotes(second)];
  const places = new Map<string, number>();
  for (let i = 0; i + width <= a.length; i++) {
    const key = keyAt(a, i);
    if (!places.has(key)) places.set(key, i);
  }
  const found: SharedPassage[] = [];
  for (let j = 0; j + width <= b.length; ) {
    const i = places.get(keyAt(b, j));
    if (i === undefined) {
      j++;
      continue;
    }
    let length = width;
    while (a[i + length] && a[i + length]?.key === b[j + length]?.key) length++;
    if (length >= fewestWords)
      found.push({
        words: length,
        first: spanOf(first, a, i, length),
        second: spanOf(second, b, j, length),
      });
    j += length;
  }
  return found.sort((x, y) => y.words - x.words);
}

function keyAt(words: readonly Word[], at: number): string {
  let key = '';
  for (let i = at; i < at + width; i++) key += `${words[i]?.key} `;
  return key;
}

/** Words outside quotation marks: what a speaker said is free to all who heard it. */
export function wordsOutsideQuotes(text: string): Word[] {
  const words: Word[] = [];
  let quoted = false;
  let at = 0;
  for (const match of text.matchAll(word)) {
    for (; at < match.index; at++) {
      const mark = text.charAt(at);
      if (mark === '“') quoted = true;
      else if (mark === '”' || mark === '\n') quoted = false;
      else if (mark === '"') quoted = !quoted;
    }
    at = match.index + match[0].length;
    if (!quoted) words.push({ key: match[0].toLowerCase(), start: match.index, end: at });
  }
  return words;
}

function spanOf(text: string, words: readonly Word[], at: number, length: number): Span {
  const start = words[at]?.start ?? 0;
  const end = words[at + length - 1]?.end ?? start;
  return { start, end, quote: text.slice(start, end) };
}
