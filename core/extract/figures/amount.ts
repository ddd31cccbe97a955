/** One amount or a range of two, with the currency written before it. */
import { jointAfter } from '../../text/tokens.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { type Prefix, readPrefix } from './prefix.ts';
import { readRange } from './range.ts';
import type { View } from './view.ts';

export interface Amount {
  low: number;
  high: number;
  first: number;
  next: number;
  start: number;
  end: number;
  prefix: Prefix | null;
  /** True for "from A to B", "A to B", "between A and B", "A-B". */
  range: boolean;
  /** Where a range begins with "between" or "from": those words. */
  outer: { first: number; start: number } | null;
  form: Numeral['form'];
  scaled: boolean;
  garbled: boolean;
}

/** "minus 5", "-1.2": no dash between words or numbers. */
function readMinus(
  { text, tokens }: View,
  numeral: Numeral,
): { first: number; start: number } | null {
  const { first, start } = numeral;
  const key = tokens.keys[first - 1];
  // "plus or minus 2%" has no sign.
  const either = tokens.keys[first - 2] === 'or' && tokens.keys[first - 3] === 'plus';
  if (
    (key === 'minus' || key === 'negative') &&
    !either &&
    jointAfter(text, tokens, first - 1) === 'space'
  ) {
    return { first: first - 1, start: tokens.starts[first - 1] as number };
  }
  if (!'-−'.includes(text.charAt(start - 1) || 'x') || tokens.keys[first] !== '#') return null;
  return /^$|[\s(]/u.test(text.charAt(start - 2)) &&
    !/\d\s$/u.test(text.slice(Math.max(0, start - 3), start - 1))
    ? { first, start: start - 1 }
    : null;
}

/** True for the digits of "X70" and "MI300": a part of a name, whatever follows. */
const isGlued = ({ tokens }: View, first: number) =>
  tokens.keys[first] === '#' && tokens.ends[first - 1] === tokens.starts[first];

/** Reads the amount that begins at token `first`, with the second end of a range where there is one. */
export function readAmount(view: View, first: number): Amount | null {
  const prefix = readPrefix(view, first);
  if (!prefix && isGlued(view, first)) return null;
  const numeral = readNumeral(view, prefix?.next ?? first, prefix !== null);
  if (!numeral) return null;
  const minus = prefix ? null : readMinus(view, numeral);
  const value = (minus ? -numeral.value : numeral.value) * (prefix?.factor ?? 1);
  const before =
    prefix !== null && prefix.next > first && prefix.start < (view.tokens.starts[first] as number);
  const single: Amount = {
    low: value,
    high: value,
    first: minus?.first ?? (before ? first - 1 : first),
    next: numeral.next,
    start: minus?.start ?? prefix?.start ?? numeral.start,
    end: numeral.end,
    prefix,
    range: false,
    outer: null,
    form: numeral.form,
    scaled: numeral.scale > 1 || (prefix?.factor ?? 1) > 1,
    garbled: numeral.garbled,
  };
  return readRange(view, single, numeral) ?? single;
}
