/** Numbers in digits: grouping, decimals, exponents and fractions as newspapers of several countries write them. */
import { unicodeFractions } from './number-words.ts';

export interface Digits {
  value: number;
  end: number;
  /** True for "1/4" and "½" below one: a part of something. */
  fraction: boolean;
  /** True for a plain run of digits without any sign, group or decimal. */
  plain: boolean;
}

// Tried in this order; each is sticky and bounded.
const spaced = /\d{1,3}(?:[ \u00a0\u2009\u202f'’]\d{3}){1,6}(?!\d)(?:[.,]\d{1,9}(?!\d))?/y;
const commaGroups = /\d{1,3}(?:,\d{2,3}){0,6},\d{3}(?!\d)(?:\.\d{1,12})?/y;
const pointGroups = /\d{1,3}(?:\.\d{3}){1,6},\d{1,9}(?!\d)|\d{1,3}(?:\.\d{3}){2,6}(?![\d.])/y;
const pointThousands = /\d{1,3}\.000(?![\d.])/y;
const decimalComma = /\d{1,15},\d{1,2}(?![\d]|,\d)/y;
const decimal = /\d{1,21}(?:\.\d{1,21})?/y;
const slashed = /(?:(\d{1,4})[ \u00a0]{1,2})?(\d{1,3})\s?[/⁄]\s?(\d{1,3})(?![\d/⁄]|\.\d)/y;
const power =
  /(?:\s?[x×·*]\s?10)?(?:\^|\*\*)\s?\{?([-+−–]{0,2}\d{1,3})\}?|[eE]([-+]?\d{1,3})(?![\p{L}\d])/uy;
const tenTimes = /^\s?[x×·*]\s?10/u;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const superscript = /(?:\s?[x×·*]\s?10)?([⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})/uy;
const spelledPower = /\s(?:to the (?:power of )?)(\d{1,3})(?:st|nd|rd|th)?(?: power)?/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const denominatorsInUse = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 64, 100]);

function readSlashed(text: string, at: number): Digits | null {
  const match = matchAt(slashed, text, at);
  if (!match) return null;
  const whole = Number(match[1] ?? 0);
  const [numerator, denominator] = [Number(match[2]), Number(match[3])];
  if (!denominatorsInUse.has(denominator) || numerator >= denominator || numerator === 0)
    return null;
  const value = whole + numerator / denominator;
  return { value, end: at + match[0].length, fraction: whole === 0, plain: false };
}

/** The mantissa: its value and where it ends. */
function readMantissa(text: string, at: number): { value: number; end: number } | null {
  const plain = (from: string) => Number(from.replace(/[, \u00a0\u2009\u202f'’]/gu, ''));
  const european = (from: string) => Number(from.replace(/\./gu, '').replace(',', '.'));
  const readers: [RegExp, (from: string) => number][] = [
    [pointGroups, european],
    [commaGroups, plain],
    [spaced, (from) => plain(from.replace(/,(?=\d{1,9}$)/u, '.'))],
    [pointThousands, (from) => Number(from.replace('.', ''))],
    [decimalComma, (from) => Number(from.replace(',', '.'))],
    [decimal, Number],
  ];
  for (const [pattern, read] of readers) {
    const match = matchAt(pattern, text, at);
    if (match) return { value: read(match[0]), end: at + match[0].length };
  }
  return null;
}

function readPower(text: string, at: number, base: number): { value: number; end: number } | null {
  const raised =
    matchAt(power, text, at) ?? matchAt(superscript, text, at) ?? matchAt(spelledPower, text, at);
  if (!raised) return null;
  const written = raised[1] ?? raised[2] ?? '';
  const digits = [...written]
    .map((c) => (superscripts.includes(c) ? superscripts.indexOf(c) : c))
    .join('');
  const exponent = Number(digits.replace(/[−–⁻]/gu, '-').replace(/--/u, '').replace(/\+/gu, ''));
  const scientific = raised[2] !== undefined || tenTimes.test(raised[0]);
  // Small superscripts are units or footnotes (5², 10³ apart), unless the base is ten.
  if (matchAt(superscript, text, at) === raised && !scientific && base !== 10) return null;
  const value = scientific ? Number(`${base}e${exponent}`) : base ** exponent;
  return Number.isFinite(value) ? { value, end: at + raised[0].length } : null;
}

const digit = (code: number) => code >= 48 && code <= 57;
/** Signs that may carry a number on behind its first digits, before another digit or a power. */
const carrying = new Set([
  ...',./⁄^eE*x×·−+{’ \u00a0\u2009\u202f',
  "'",
  ...superscripts,
  '⁻',
  ...unicodeFractions.keys(),
]);
const blanks = new Set(' \u00a0\u2009\u202f');

/** A run of digits with nothing behind it that could carry it on: most numbers, read without any pattern. */
function readRun(text: string, at: number): Digits | null {
  let end = at;
  while (digit(text.charCodeAt(end))) end++;
  const sign = text.charAt(end);
  if (carrying.has(sign)) {
    const after = text.charAt(end + 1);
    const stops = sign === '.' || sign === ',' || blanks.has(sign) || sign === "'" || sign === '’';
    if (!stops || digit(text.charCodeAt(end + 1)) || digit(text.charCodeAt(end + 2))) return null;
    // "10 x 10^5", "10 to the 26th", "5 1/2"
    if (blanks.has(sign) && 'x×·*/⁄^t½⅓⅔¼¾'.includes(after || 'x')) return null;
  }
  return end - at > 21
    ? null
    : { value: Number(text.slice(at, end)), end, fraction: false, plain: true };
}

/** Reads the number in digits that begins at `at`; null where the digits are no plain number. */
export function readDigits(text: string, at: number): Digits | null {
  const run = readRun(text, at);
  if (run && run.end > at) return run;
  const vulgar = unicodeFractions.get(text.charAt(at));
  if (vulgar !== undefined) return { value: vulgar, end: at + 1, fraction: true, plain: false };
  const slash = readSlashed(text, at);
  if (slash) return slash;
  const mantissa = readMantissa(text, at);
  if (!mantissa || !Number.isFinite(mantissa.value)) return null;
  // "7½" and "7 ½"
  const gap = blanks.has(text.charAt(mantissa.end)) ? 1 : 0;
  const mixed = unicodeFractions.get(text.charAt(mantissa.end + gap));
  if (mixed !== undefined) {
    const end = mantissa.end + gap + 1;
    return { value: mantissa.value + mixed, end, fraction: false, plain: false };
  }
  const raised = readPower(text, mantissa.end, mantissa.value);
  if (raised) return { ...raised, fraction: false, plain: false };
  const plain = /^\d{1,21}$/u.test(text.slice(at, mantissa.end));
  return { ...mantissa, fraction: false, plain };
}
