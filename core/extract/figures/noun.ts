/** What a figure counts: the head noun behind it, in the singular, and the words before that head. */
import { jointAfter, jointBetween } from '../../text/tokens.ts';
import { determiners, isPlural, list, plurals, singular } from './noun-words.ts';
import { readPhrase, type Word } from './phrase.ts';
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

const isName = (word: Word | undefined) =>
  word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.written);

/** The first plural; a plural that only describes the next word leaves the head to it: "graphics processors". */
function pluralHead(words: Word[]): number {
  for (let k = 0; k < words.length; k++) {
    const { key } = words[k] as Word;
    if (!isPlural(key)) continue;
    const after = words[k + 1];
    // "graphics processors", "United States senators"
    const describes = plurals.has(key) || (isName(words[k] as Word) && !isName(after));
    if (after && describes && isPlural(after.key)) continue;
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
  const words = readPhrase(view, i, of);
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
