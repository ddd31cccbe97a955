/** A number that begins with digits, with what is attached to it: "28.eight million", "5 M", "70B", "£15m". */
import { jointAfter } from '../../text/tokens.ts';
import { type Digits, readDigits } from './digits.ts';
import { groupsByPoint } from './notation.ts';
import { cardinals, scales } from './number-words.ts';
import { tokenFrom, type View } from './view.ts';

export interface DigitNumeral {
  value: number;
  start: number;
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

/** Letters that say a magnitude behind a blank, where the number ends the phrase. */
const spacedSuffixes = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['B', 1e9],
  ['G', 1e9],
  ['T', 1e12],
]);
/** "5G" and "6G" are generations of a network. */
const leastGiga = 10;

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
  const last =
    jointAfter(text, tokens, index) === 'apart' && !/[’'&/]/u.test(text.charAt(start + 1));
  // "10 K" and "10G" can be a name or a unit where a word follows.
  if (start !== end) {
    const alone = word === 'M' && text.charAt(start + 1).trim() === '';
    if (text.slice(end, start) !== ' ') return null;
    return alone || last ? (spacedSuffixes.get(word) ?? null) : null;
  }
  if (word === 'G') return last && value >= leastGiga ? 1e9 : null;
  if (word === 'T' && last) return 1e12;
  const key = tokens.keys[index] as string;
  const scale = suffixes.get(word) ?? (key === 'hundred' ? undefined : scales.get(key));
  if (scale === undefined) return null;
  if (!ambiguous.has(word) || money || (word === 'b' && !Number.isInteger(value))) return scale;
  return word !== 't' && countsThings(view, index) ? scale : null;
}

/** "28.eight million", "$4.sixty": a program that replaces words by others has replaced a decimal. */
function spunDecimal(
  { text, tokens }: View,
  digits: Digits,
  index: number,
  money: boolean,
): number | null {
  const decimal = cardinals.get(tokens.keys[index] ?? '');
  if (decimal === undefined || decimal > 99 || !digits.plain) return null;
  if (text.charAt(digits.end) !== '.' || tokens.starts[index] !== digits.end + 1) return null;
  if (decimal > 9) return money ? decimal / 100 : null;
  const scaled =
    scales.has(tokens.keys[index + 1] ?? '') && jointAfter(text, tokens, index) === 'space';
  return scaled ? decimal / 10 : null;
}

/** "18,four hundred": such a program has replaced a group of three digits. In thousands. */
function spunGroup({ text, tokens }: View, digits: Digits, index: number): number | null {
  const hundreds = cardinals.get(tokens.keys[index] ?? '');
  if (hundreds === undefined || hundreds > 9 || !digits.plain) return null;
  if (text.charAt(digits.end) !== ',' || tokens.starts[index] !== digits.end + 1) return null;
  const isGroup =
    tokens.keys[index + 1] === 'hundred' && jointAfter(text, tokens, index) === 'space';
  return isGroup ? digits.value + hundreds / 10 : null;
}

const pointGroup = /[1-9]\d{0,2}\.\d{3}(?![\d%]|[.,]\d)/y;

/** "316.208 works", where the text groups thousands by points. */
function readGroups(view: View, start: number): Digits | null {
  pointGroup.lastIndex = start;
  const match = pointGroup.exec(view.text);
  if (!match || !groupsByPoint(view)) return null;
  const value = Number(match[0].replace('.', ''));
  return { value, end: start + match[0].length, fraction: false, plain: false };
}

const beforePoint = /^(?:|[\s(+<>~$£€¥-])$/u;

/** ".25", "$.50": the decimals at `start` without a whole number before them. */
function readDecimals(text: string, start: number): Digits | null {
  if (text.charAt(start - 1) !== '.' || !beforePoint.test(text.charAt(start - 2))) return null;
  const match = /^\d{1,12}(?!\d|[.,]\d)/u.exec(text.slice(start, start + 16));
  if (!match) return null;
  const value = Number(`0.${match[0]}`);
  return { value, end: start + match[0].length, fraction: false, plain: false };
}

/** Reads the number at the digits of token `index`. After a currency sign ("money") "m" and "t" are magnitudes. */
export function readDigitNumeral(view: View, index: number, money: boolean): DigitNumeral | null {
  const { text, tokens } = view;
  const first = tokens.starts[index] as number;
  const decimals = readDecimals(text, first);
  const digits = decimals ?? readGroups(view, first) ?? readDigits(text, first);
  if (!digits) return null;
  const start = decimals ? first - 1 : first;
  const next = tokenFrom(view, index + 1, digits.end);
  const { value, end } = digits;
  const group = spunGroup(view, digits, next);
  if (group !== null)
    return {
      value: Math.round(group * 1000),
      start,
      next: next + 2,
      end: tokens.ends[next + 1] as number,
      form: 'digits',
      scale: 1,
      garbled: true,
    };
  const spun = spunDecimal(view, digits, next, money);
  const scale = spun === null ? suffixAt(view, next, end, value, money) : null;
  if (spun === null && scale === null) {
    const form = digits.fraction ? 'fraction' : digits.plain ? 'plain' : 'digits';
    return { value, start, next, end, form, scale: 1, garbled: false };
  }
  return {
    value: value * (scale ?? 1) + (spun ?? 0),
    start,
    next: next + 1,
    end: tokens.ends[next] as number,
    form: 'digits',
    scale: scale ?? 1,
    garbled: spun !== null,
  };
}
