/** Ordinals of several words: "twenty-fifth", "one hundred and fifth", "one thousand fifths". */
import { jointAfter } from '../../text/tokens.ts';
import { cardinals, scales } from './number-words.ts';
import type { View } from './view.ts';

export interface Ordinal {
  value: number;
  /** True for "fifths", which can be nothing but a denominator. */
  plural: boolean;
  /** First token behind it. */
  next: number;
}

const words = (list: string) => list.split(' ');
/** Last words of ordinals, in the singular. */
const ordinals = new Map<string, number>([
  ...words(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
  ).map((word, k) => [word, k + 1] as const),
  ...words('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth').map(
    (word, k) => [word, 10 * (k + 2)] as const,
  ),
]);
const scaledOrdinals = new Map([
  ['hundredth', 1e2],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12],
]);

/** True for the last word of an ordinal in the singular; "second" is a length of time far more often. */
const isLast = (word: string) =>
  (ordinals.has(word) && word !== 'second') || scaledOrdinals.has(word);

/** True where `small` can be said right behind `large`: "twenty" and "five", "hundred" and "thirty". */
const composes = (large: number, small: number) =>
  (large % 100 >= 20 && large % 10 === 0 && small < 10) || (large >= 100 && large % 100 === 0);

const longest = 9;

/** Reads the ordinal of two words or more that begins with a number word at token `first`; null elsewhere. */
export function readOrdinal({ text, tokens }: View, first: number): Ordinal | null {
  let total = 0;
  let current = cardinals.get(tokens.keys[first] ?? '') ?? 0;
  let least = Number.POSITIVE_INFINITY;
  if (current === 0) return null;
  for (let i = first + 1; i < first + longest; i++) {
    const joint = jointAfter(text, tokens, i - 1);
    if (joint !== 'space' && joint !== 'hyphen') return null;
    const key = tokens.keys[i] as string;
    if (key === 'and' && (current >= 100 || total > 0)) continue;
    const cardinal = cardinals.get(key);
    const scale = scales.get(key);
    if (cardinal !== undefined) {
      if (current > 0 && !composes(current, cardinal)) return null;
      current += cardinal;
    } else if (scale === 100) {
      if (current === 0 || current >= 100) return null;
      current *= 100;
    } else if (scale !== undefined && scale >= 1000) {
      if (current === 0 || scale >= least) return null;
      total += current * scale;
      least = scale;
      current = 0;
    } else return endOrdinal(key, total, current, i + 1);
  }
  return null;
}

/** The ordinal that ends with the word `key`, behind `total` and `current`. */
function endOrdinal(key: string, total: number, current: number, next: number): Ordinal | null {
  const word = key.replace(/s$/u, '');
  const plural = word !== key;
  const scale = scaledOrdinals.get(word);
  if (scale !== undefined)
    return current > 0 ? { value: total + current * scale, plural, next } : null;
  const last = ordinals.get(word);
  if (last === undefined || (current > 0 ? !composes(current, last) : total === 0)) return null;
  return { value: total + current + last, plural, next };
}

/** "the one hundred and fifth", "the forty-seventh president": the number from `first` to `next` goes on to an ordinal. */
export function isOrdinal(view: View, first: number, next: number): boolean {
  const { keys } = view.tokens;
  const last = keys[next] === 'and' ? next + 1 : next;
  if (!isLast(keys[last] ?? '')) return false;
  const ordinal = readOrdinal(view, first);
  return ordinal !== null && ordinal.next > next;
}
