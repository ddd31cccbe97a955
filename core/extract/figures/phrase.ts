/** The words behind a number that may be its noun phrase. */
import { jointAfter } from '../../text/tokens.ts';
import { codes } from './currencies.ts';
import { isStopper } from './noun-words.ts';
import { cardinals } from './number-words.ts';
import type { View } from './view.ts';

export interface Word {
  key: string;
  written: string;
  next: number;
  end: number;
}

/** Length of a possessive ending at `end`: "’s" or a lone apostrophe after "s". */
function possessiveAt(text: string, end: number): number {
  const mark = text.charAt(end);
  if (mark !== "'" && mark !== '’') return 0;
  if (text.charAt(end + 1) === 's' && text.charAt(end + 2) === ' ') return 2;
  return text.charAt(end - 1) === 's' && text.charAt(end + 1) === ' ' ? 1 : 0;
}

/** "US", "IT": capitals that spell no pronoun. */
function isAcronym({ text, tokens }: View, i: number): boolean {
  const [start, end] = [tokens.starts[i] as number, tokens.ends[i] as number];
  return end - start === 2 && /^\p{Lu}{2}$/u.test(text.slice(start, end));
}

/** First token after "A320s", "H100", "A330-300E": letters with digits attached, which name a thing; null elsewhere. */
function afterCode({ text, tokens }: View, i: number): number | null {
  if (
    tokens.keys[i + 1] !== '#' ||
    tokens.starts[i + 1] !== tokens.ends[i] ||
    tokens.keys[i] === '#'
  )
    return null;
  let next = i + 2;
  for (let end = tokens.ends[i + 1] as number; ; next++) {
    const start = tokens.starts[next];
    if (start === undefined || start - end > 1 || (start > end && text.charAt(end) !== '-'))
      return next;
    end = tokens.ends[next] as number;
  }
}

/** True for the number in "Rolls-Royce Trent 900 engines": it belongs to the name before it. */
function isNumberOfName({ text, tokens }: View, i: number, before: Word | undefined): boolean {
  const length = (tokens.ends[i] as number) - (tokens.starts[i] as number);
  return (
    before !== undefined &&
    length < 5 &&
    /^\p{Lu}/u.test(before.written) &&
    text.charAt(tokens.ends[i] as number) === ' '
  );
}

/** The words that follow token `first - 1` without a break, hyphenated compounds as one; at most seven. */
export function readPhrase(view: View, first: number, skipOwners: boolean): Word[] {
  const { text, tokens } = view;
  let words: Word[] = [];
  let i = first;
  for (let taken = 0; taken < 7; taken++) {
    const start = tokens.starts[i] as number;
    const coded = afterCode(view, i);
    const key = tokens.keys[i];
    // "3 USD50 cards": a sum of money follows.
    if (coded !== null && codes.has(key as string)) break;
    if (coded === null) {
      if (key === undefined || (key === '#' && !isNumberOfName(view, i, words.at(-1)))) break;
      if (isStopper(key) && !isAcronym(view, i)) break;
      if (cardinals.has(key) && key !== 'one') break;
    }
    i = coded ?? i + 1;
    let end = tokens.ends[i - 1] as number;
    while (text.charAt(end) === '-' && tokens.starts[i] === end + 1 && tokens.keys[i] !== '#') {
      end = tokens.ends[i] as number;
      i++;
    }
    const written = text.slice(start, end);
    words.push({ key: written.toLowerCase(), written, next: i, end });
    const owner = possessiveAt(text, end);
    if (owner > 0 && skipOwners) {
      words = [];
      if (owner === 2) i++;
      continue;
    }
    if (jointAfter(text, tokens, i - 1) !== 'space') break;
  }
  return words;
}
