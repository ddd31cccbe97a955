/** What a figure counts: the head noun behind it, in the singular, and the words before that head. */
import { jointAfter, jointBetween } from '../../text/tokens.ts';
import { determiners, isPlural, isStopper, list, plurals, singular } from './noun-words.ts';
import { cardinals } from './number-words.ts';
import type { View } from './view.ts';

export interface NounPhrase {
  noun: string;
  modifiers: string[];
  /** First token after the head. */
  next: number;
  end: number;
}

/** Participles and adverbs after a noun, where its phrase is over. */
const verbal = /(?:ly|ing|ed)$/u;
const adjectival = /(?:est|ous|ful|ive|able|ible|ical|ish|less|ian|ese|ic|al)$/u;
const acronym = /^\p{Lu}{2,6}$/u;

interface Word {
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
function phraseFrom(view: View, first: number, skipOwners: boolean): Word[] {
  const { text, tokens } = view;
  let words: Word[] = [];
  let i = first;
  for (let taken = 0; taken < 7; taken++) {
    const start = tokens.starts[i] as number;
    const coded = afterCode(view, i);
    const key = tokens.keys[i];
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

/** The first plural; a plural that only describes the next word leaves the head to it: "graphics processors". */
function pluralHead(words: Word[]): number {
  for (let k = 0; k < words.length; k++) {
    const { key } = words[k] as Word;
    if (!isPlural(key)) continue;
    const after = words[k + 1];
    if (after && plurals.has(key) && isPlural(after.key)) continue;
    return k;
  }
  return -1;
}

const comparing = list('more fewer less other such additional further');

/** The last word before a participle or adverb: "a £15m government fund set up …". */
function lastHead(words: Word[]): number {
  let last = -1;
  for (let k = 0; k < words.length && k < 5; k++) {
    const { key } = words[k] as Word;
    if (verbal.test(key) && k > 0) break;
    if (!verbal.test(key) && !comparing.has(key)) last = k;
  }
  return last;
}

/**
 * How a number stands to its noun: `many` counts it, `single` is one of it, `attribute` stands before it like an
 * adjective ("a $5 fine"), `tied` by a hyphen counts the first word ("a three-judge panel").
 */
export type Relation = 'many' | 'single' | 'attribute' | 'tied';

function headOf(words: Word[], relation: Relation): number {
  if (relation === 'tied') return words.length > 0 ? 0 : -1;
  if (relation === 'attribute') return lastHead(words);
  const plural = pluralHead(words);
  if (plural >= 0) return plural;
  const last = lastHead(words);
  const word = words[last];
  if (!word) return -1;
  if (relation === 'single')
    return adjectival.test(word.key) && last === 0 && words.length > 1 ? -1 : last;
  // A number above one counts a singular only as an acronym: "790 million TPP".
  return acronym.test(word.written) ? last : -1;
}

/**
 * Reads the noun phrase at token `first`, which follows a number or its unit. Skips "of the", "of its", and owners
 * after "of" ("of the bank's loans"). `end`: where the number ends, if not with the token before.
 */
export function readNoun(
  view: View,
  first: number,
  relation: Relation = 'many',
  end = view.tokens.ends[first - 1] ?? 0,
): NounPhrase | null {
  const { text, tokens } = view;
  let i = first;
  const joint = jointBetween(text, end, tokens.starts[i] ?? Number.POSITIVE_INFINITY);
  if (joint !== 'space' && joint !== 'hyphen') return null;
  const of = tokens.keys[i] === 'of' && jointAfter(text, tokens, i) === 'space';
  if (of) i++;
  if (determiners.has(tokens.keys[i] ?? '') && jointAfter(text, tokens, i) === 'space') i++;
  const words = phraseFrom(view, i, of);
  const head =
    of && relation === 'many' && pluralHead(words) < 0 ? lastHead(words) : headOf(words, relation);
  const word = words[head];
  if (!word) return null;
  return {
    noun: acronym.test(word.written) ? word.key : singular(word.key),
    modifiers: words.slice(0, head).map(({ key }) => key),
    next: word.next,
    end: word.end,
  };
}
