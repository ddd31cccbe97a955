/** The currency written before an amount: "$", "US$", "Rs", "MAUD". */
import { jointAfter } from '../../text/tokens.ts';
import { codePrefixes, signPrefixes, signs, wordCodes } from './currencies.ts';
import type { View } from './view.ts';

export interface Prefix {
  code: string;
  /** True for a bare `$`, whose country the article decides. */
  bare: boolean;
  /** What "MAUD 60" says before its number; 1 elsewhere. */
  factor: number;
  start: number;
  next: number;
}

const capitals = /^(?:[A-Z]{2,4}|k[A-Z]{3}|Rs|rs|Dhs?|SFr|Rp|Tk|K?Shs?|Kshs?|Kr)$/u;

/** "# 13 billion": the pound sign of British teleprinters, printed as the sign that shares its place (ISO 646-GB). */
function readHash({ text, tokens }: View, first: number): Prefix | null {
  const digits = tokens.starts[first] as number;
  const start = text.charAt(digits - 1) === ' ' ? digits - 2 : digits - 1;
  if (text.charAt(start) !== '#') return null;
  const scaled = /^[\d.,]{1,9} (?:m|b|tr)illion\b/u.test(text.slice(digits, digits + 20));
  return scaled ? { code: 'GBP', bare: false, factor: 1, start, next: first } : null;
}

/** A currency sign or code at token `first` that a number follows. */
export function readPrefix(view: View, first: number): Prefix | null {
  const { text, tokens } = view;
  const key = tokens.keys[first] ?? '';
  if (key === '#') return readHash(view, first);
  const start = tokens.starts[first] as number;
  const end = tokens.ends[first] as number;
  const sign = signs.get(key);
  if (sign !== undefined) {
    const behind = lettersBehind(view, first, key);
    if (behind) return behind;
    const gap = text.slice(end, tokens.starts[first + 1] ?? end);
    if (tokens.keys[first + 1] === undefined || gap.length > 2) return null;
    // "$.50"
    if (gap.trim() !== '' && gap !== '.') return null;
    return { ...lettersBefore(view, first, key, sign), factor: 1, next: first + 1 };
  }
  const code = codePrefixes.get(key);
  if (code === undefined) return null;
  const written = text.slice(start, end);
  const next = tokens.keys[first + 1] ?? '';
  const gap = text.slice(end, tokens.starts[first + 1] ?? end);
  if (code.letter) {
    const amount = text.slice(end, end + 24);
    if (gap !== '' || !/^[A-Z]$/u.test(written) || !scaledAmount.test(amount)) return null;
  } else if (!capitals.test(written) && (next !== '#' || code.factor > 1 || wordCodes.has(key)))
    return null;
  if (!/^\.?[ \u00a0]?$/u.test(gap) || signs.has(next)) return null;
  return { code: code.code, bare: false, factor: code.factor, start, next: first + 1 };
}

/** "R50bn", "R145-million", "N73,000": no road and no model has such a number. */
const scaledAmount =
  /^\d(?:[\d.,]{0,12}(?:(?:bn|m|trn?)\b|[ -](?:million|billion|trillion)\b)|\d{0,2}(?:[, \u00a0]\d{3}){1,3}(?!,?\d))/u;

/** "$US640 million", "$A5m", as Australian papers write. */
function lettersBehind({ text, tokens }: View, at: number, key: string): Prefix | null {
  const code = signPrefixes.get((tokens.keys[at + 1] ?? '') + key);
  if (code === undefined || tokens.keys[at + 2] !== '#') return null;
  const start = tokens.starts[at] as number;
  const written = text.slice(start + 1, tokens.starts[at + 2]);
  if (!/^[A-Z]{1,3}$/u.test(written)) return null;
  return { code, bare: false, factor: 1, start, next: at + 2 };
}

function lettersBefore(
  view: View,
  at: number,
  key: string,
  sign: string,
): Omit<Prefix, 'factor' | 'next'> {
  const { text, tokens } = view;
  const start = tokens.starts[at] as number;
  const before = tokens.keys[at - 1] ?? '';
  const joint = jointAfter(text, tokens, at - 1);
  const code = signPrefixes.get(before + key);
  if (start >= 4 && text.startsWith('U.S.', start - 4))
    return { code: 'USD', bare: false, start: start - 4 };
  // "us $ 10": apart, only where the letters cannot be a word.
  if (
    code &&
    (joint === 'none' ||
      (joint === 'space' && before !== 'a' && before !== 's' && before !== 'can'))
  ) {
    const attached = text.slice(tokens.starts[at - 1] as number, start);
    if (joint === 'none' || attached.trim() !== 'us' || text.charAt(start + 1) === ' ')
      return { code, bare: false, start: tokens.starts[at - 1] as number };
  }
  return { code: sign, bare: key === '$', start };
}
