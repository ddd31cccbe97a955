/** What an amount is for each of: "per work", "a month", "/year", "each". */
import { jointAfter, jointBetween } from '../../text/tokens.ts';
import { readNoun } from './noun.ts';
import { isStopper, singular } from './noun-words.ts';
import { scales } from './number-words.ts';
import { readNumeral } from './numeral.ts';
import { timeUnits } from './units.ts';
import type { View } from './view.ts';

export interface Per {
  per: string;
  next: number;
  /** True where the rate is for so many at a time, whose number is no figure of its own. */
  many?: true;
}

/** Things that an amount is given for with "a": "$70 a share". */
const things = new Set(
  'share person head barrel unit piece ton tonne pound gallon mile bottle ticket seat copy token household employee worker user customer student apiece'.split(
    ' ',
  ),
);

/** "per million input tokens", "per 100,000 people". */
function perMany(view: View, first: number): Per | null {
  const numeral = readNumeral(view, first);
  const next = numeral?.next ?? first + 1;
  const phrase = readNoun(view, next);
  if (!phrase) return null;
  const many = view.text.slice(view.tokens.starts[first], numeral?.end ?? view.tokens.ends[first]);
  return { per: `${many} ${phrase.noun}`, next: phrase.next, many: true };
}

/** True where no further noun follows token `index`. */
function endsPhrase({ text, tokens }: View, index: number): boolean {
  return jointAfter(text, tokens, index) === 'apart' || isStopper(tokens.keys[index + 1] ?? '');
}

/**
 * Reads the rate at token `next`, behind an amount that ends at `end`; null where the amount is no rate. `unscaled`: a sum
 * of money without a magnitude, which "a" and any noun make a rate: "$3,000 a book".
 */
export function readPer(
  { text, tokens }: View,
  next: number,
  end: number,
  unscaled = false,
): Per | null {
  const { keys } = tokens;
  const key = keys[next] ?? '';
  const joint = jointBetween(text, end, tokens.starts[next] ?? Number.POSITIVE_INFINITY);
  const named = (word: string): string => {
    const unit = timeUnits.get(word);
    return unit && unit.factor === 1 ? unit.code : singular(word);
  };
  const slash =
    tokens.starts[next] === (tokens.ends[next - 1] ?? 0) + 1 &&
    text.charAt((tokens.starts[next] ?? 0) - 1) === '/';
  if (slash && key !== '#' && (timeUnits.has(key) || key.length > 3))
    return { per: named(key), next: next + 1 };
  if (joint !== 'space' && joint !== 'hyphen') return null;
  if (key === 'apiece') return { per: 'each', next: next + 1 };
  if (key === 'annually' || key === 'yearly') return { per: 'a', next: next + 1 };
  if (key === 'monthly') return { per: 'mo', next: next + 1 };
  if (key === 'daily') return { per: 'd', next: next + 1 };
  const word = keys[next + 1] ?? '';
  const follows = jointAfter(text, tokens, next);
  // "$5 for an hour"
  if (unscaled && key === 'for' && (word === 'a' || word === 'an') && follows === 'space') {
    const time = timeUnits.get(keys[next + 2] ?? '');
    const spent = time?.factor === 1 && jointAfter(text, tokens, next + 1) === 'space';
    return spent ? { per: time.code, next: next + 3 } : null;
  }
  if (key === 'each') {
    const time = timeUnits.get(word);
    if (time && follows === 'space') return { per: time.code, next: next + 2 };
    return { per: 'each', next: next + 1 };
  }
  if (follows !== 'space' && follows !== 'hyphen') return null;
  if (key === 'per' && word !== 'cent' && !isStopper(word)) {
    if (word === 'annum') return { per: 'a', next: next + 2 };
    if (word === 'capita') return { per: 'person', next: next + 2 };
    const wide = keys[next + 2] ?? '';
    // "$15 per million input tokens": a rate for so many at a time.
    if (scales.has(word) || word === '#') return perMany({ text, tokens }, next + 1);
    // "per infringed work": the head is the last word before a pause.
    const adjective =
      /(?:ed|ing|ive|al|[ai]ble|ous|ary)$/u.test(word) &&
      jointAfter(text, tokens, next + 1) === 'space' &&
      !isStopper(wide) &&
      wide !== '#';
    return adjective ? { per: named(wide), next: next + 3 } : { per: named(word), next: next + 2 };
  }
  if (key === 'a' || key === 'an' || key === 'every') {
    const time = timeUnits.get(word);
    if (
      time?.factor === 1 &&
      !word.endsWith('s') &&
      keys[next + 2] !== 'ago' &&
      keys[next + 2] !== 'later' &&
      keys[next + 2] !== 'earlier'
    ) {
      return { per: time.code, next: next + 2 };
    }
    const alone =
      key !== 'every' &&
      !isStopper(word) &&
      word.length > 2 &&
      follows === 'space' &&
      endsPhrase({ text, tokens }, next + 1);
    if (things.has(word) || (unscaled && alone)) return { per: singular(word), next: next + 2 };
  }
  return null;
}
