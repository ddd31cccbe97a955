/** A number that begins with digits, with what is attached to it: "28.eight million", "5 M", "70B", "£15m". */
import { jointAfter } from '../../text/tokens.ts';
import { type Digits, readDigits } from './digits.ts';
import { cardinals, scales } from './number-words.ts';
import { tokenFrom, type View } from './view.ts';

export interface DigitNumeral {
  value: number;
  next: number;
  end: number;
  form: 'digits' | 'plain' | 'fraction';
  /** The magnitude attached; 1 where there is none. */
  scale: number;
  garbled: boolean;
}

/** Letters attached to digits that say a magnitude. */
const suffixes = new Map<string, number>([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['MM', 1e6],
  ['mm', 1e6],
  ['m', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['t', 1e12],
  ['T', 1e12],
  ['tr', 1e12],
]);
/** Without a currency before them, these mean a unit (a metre, a tonne), unless people or things are plainly counted. */
const ambiguous = new Set(['m', 'mm', 't', 'b', 'T', 'tr']);

/** True where a lower-case plural follows: "15m users" and not "a 15m wall". */
function countsThings({ text, tokens }: View, index: number): boolean {
  const next = tokens.keys[index + 1] ?? '';
  return (
    jointAfter(text, tokens, index) === 'space' &&
    next.length > 3 &&
    next.endsWith('s') &&
    !next.endsWith('ss')
  );
}

/** A magnitude attached to the digits that end at `end`, or a lone "M" behind a blank. */
function suffixAt(
  view: View,
  index: number,
  end: number,
  value: number,
  money: boolean,
): number | null {
  const { text, tokens } = view;
  const start = tokens.starts[index];
  if (start === undefined) return null;
  const word = text.slice(start, tokens.ends[index]);
  if (start !== end) {
    const alone = word === 'M' && text.charAt(start + 1).trim() === '';
    return alone && text.slice(end, start) === ' ' ? 1e6 : null;
  }
  const key = tokens.keys[index] as string;
  const scale = suffixes.get(word) ?? (key === 'hundred' ? undefined : scales.get(key));
  if (scale === undefined) return null;
  if (!ambiguous.has(word) || money || (word === 'b' && !Number.isInteger(value))) return scale;
  return word !== 't' && countsThings(view, index) ? scale : null;
}

/** "28.eight million": a program that replaces words by others has replaced a decimal. */
function spunDecimal({ text, tokens }: View, digits: Digits, index: number): number | null {
  const decimal = cardinals.get(tokens.keys[index] ?? '');
  if (decimal === undefined || decimal > 9 || !digits.plain) return null;
  if (text.charAt(digits.end) !== '.' || tokens.starts[index] !== digits.end + 1) return null;
  const scaled =
    scales.has(tokens.keys[index + 1] ?? '') && jointAfter(text, tokens, index) === 'space';
  return scaled ? decimal / 10 : null;
}

/** Reads the number at the digits of token `index`. After a currency sign ("money") "m" and "t" are magnitudes. */
export function readDigitNumeral(view: View, index: number, money: boolean): DigitNumeral | null {
  const { tokens } = view;
  const digits = readDigits(view.text, tokens.starts[index] as number);
  if (!digits) return null;
  const next = tokenFrom(view, index + 1, digits.end);
  const { value, end } = digits;
  const spun = spunDecimal(view, digits, next);
  if (spun !== null) {
    const after = tokens.ends[next] as number;
    return {
      value: value + spun,
      next: next + 1,
      end: after,
      form: 'digits',
      scale: 1,
      garbled: true,
    };
  }
  const scale = suffixAt(view, next, end, value, money);
  if (scale !== null) {
    const after = tokens.ends[next] as number;
    return {
      value: value * scale,
      next: next + 1,
      end: after,
      form: 'digits',
      scale,
      garbled: false,
    };
  }
  const form = digits.fraction ? 'fraction' : digits.plain ? 'plain' : 'digits';
  return { value, next, end, form, scale: 1, garbled: false };
}
