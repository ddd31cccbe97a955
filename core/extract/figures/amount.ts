/** One amount or a range of two, with the currency written before it. */
import { jointAfter } from '../../text/tokens.ts';
import { readChange } from './change.ts';
import { codes, signPrefixes, signs } from './currencies.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { percentAt } from './percent-sign.ts';
import type { View } from './view.ts';

export interface Prefix {
  code: string;
  /** True for a bare `$`, whose country the article decides. */
  bare: boolean;
  start: number;
  next: number;
}

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

const capitals = /^(?:[A-Z]{2,4}|Rs|rs|Dhs?|SFr)$/u;

/** "# 13 billion": the pound sign of British teleprinters, printed as the sign that shares its place (ISO 646-GB). */
function readHash({ text, tokens }: View, first: number): Prefix | null {
  const digits = tokens.starts[first] as number;
  const start = text.charAt(digits - 1) === ' ' ? digits - 2 : digits - 1;
  if (text.charAt(start) !== '#') return null;
  const scaled = /^[\d.,]{1,9} (?:m|b|tr)illion\b/u.test(text.slice(digits, digits + 20));
  return scaled ? { code: 'GBP', bare: false, start, next: first } : null;
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
    const gap = text.slice(end, tokens.starts[first + 1] ?? end);
    if (tokens.keys[first + 1] === undefined || gap.length > 2 || gap.trim() !== '') return null;
    return { ...lettersBefore(view, first, key, sign), next: first + 1 };
  }
  const code = codes.get(key);
  if (
    code === undefined ||
    !(capitals.test(text.slice(start, end)) || tokens.keys[first + 1] === '#')
  )
    return null;
  const gap = text.slice(end, tokens.starts[first + 1] ?? end);
  if (!/^\.?[ \u00a0]?$/u.test(gap)) return null;
  if (signs.has(tokens.keys[first + 1] ?? '')) return null;
  return { code, bare: false, start, next: first + 1 };
}

function lettersBefore(view: View, at: number, key: string, sign: string): Omit<Prefix, 'next'> {
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

/** "minus 5", "-1.2": no dash between words or numbers. */
function readMinus(
  { text, tokens }: View,
  numeral: Numeral,
): { first: number; start: number } | null {
  const { first, start } = numeral;
  const key = tokens.keys[first - 1];
  if ((key === 'minus' || key === 'negative') && jointAfter(text, tokens, first - 1) === 'space') {
    return { first: first - 1, start: tokens.starts[first - 1] as number };
  }
  if (!'-−'.includes(text.charAt(start - 1) || 'x') || tokens.keys[first] !== '#') return null;
  return /^$|[\s(]/u.test(text.charAt(start - 2)) &&
    !/\d\s$/u.test(text.slice(Math.max(0, start - 3), start - 1))
    ? { first, start: start - 1 }
    : null;
}

/** Words that may stand between "from" or "between" and its number. */
const hedges = new Set(['about', 'around', 'roughly', 'some', 'nearly', 'approximately']);
const ofOrBy = new Set(['of', 'by', 'between', 'about', 'around']);

const dash = /^\s?[-–—‑]\s?$/u;
const rangeVerb =
  /^(?:rang(?:e|es|ed|ing)|run|runs|ran|running|var(?:y|ies|ied|ying)|anywhere|span|spans|spanning|spanned|terms|sentences|sizes|fines|penalties|aged|ages)$/u;

/** Reads the amount that begins at token `first`, with the second end of a range where there is one. */
export function readAmount(view: View, first: number): Amount | null {
  const prefix = readPrefix(view, first);
  const numeral = readNumeral(view, prefix?.next ?? first, prefix !== null);
  if (!numeral) return null;
  const minus = prefix ? null : readMinus(view, numeral);
  const value = minus ? -numeral.value : numeral.value;
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
    scaled: numeral.scale > 1,
    garbled: numeral.garbled,
  };
  return readRange(view, single, numeral) ?? single;
}

function readRange(view: View, amount: Amount, numeral: Numeral): Amount | null {
  const { text, tokens } = view;
  const unit = percentAt(view, amount.next, amount.end);
  const { next, end } = unit ?? amount;
  const key = tokens.keys[next] ?? '';
  const between = leftWord(view, amount, 'between');
  const gap = text.slice(end, tokens.starts[next] ?? end);
  let at = next;
  let kind: 'dash' | 'word';
  if (dash.test(gap) && tokens.starts[next] !== undefined) kind = 'dash';
  else if (gap.trim() !== '' || gap === '' || gap.length > 2) return null;
  else if (key === 'to' || key === 'and' || key === 'or') {
    if (key === 'and' && !between) return null;
    kind = 'word';
    at = next + 1;
    const after = text.slice(tokens.ends[next] as number, tokens.starts[at] ?? 0);
    if (after !== ' ') return null;
  } else return null;
  if (key === 'or' && kind === 'word' && (amount.prefix || amount.low > 100)) return null;

  const qualified =
    kind === 'word' && key === 'to' && /^(?:as|more|over)$/u.test(tokens.keys[at] ?? '');
  if (qualified) return null;
  const secondPrefix = readPrefix(view, at);
  const second = readNumeral(
    view,
    secondPrefix?.next ?? at,
    amount.prefix !== null || secondPrefix !== null,
  );
  if (!second) return null;
  if (secondPrefix && !amount.prefix) return null;
  if (kind === 'dash' && !isDashRange(view, amount, numeral, second)) return null;
  if (amount.prefix && !secondPrefix && second.scale === 1 && second.form === 'words') return null;

  let low = amount.low;
  // "3 to 5 million", "$5-10m": the magnitude is said once.
  if (!amount.scaled && second.scale > 1 && low < second.value / second.scale) low *= second.scale;
  if (low >= second.value) return null;
  // "rose 0.4 points to 4.6 percent" and "rose $2 to $45" name a change and a level.
  if (unit && percentAt(view, second.next, second.end)?.unit !== unit.unit) return null;
  if (
    key === 'to' &&
    (unit || amount.prefix) &&
    readChange(view, amount.first, next, end, 'share') &&
    !ofOrBy.has(tokens.keys[amount.first - 1] ?? '')
  )
    return null;
  if (key === 'or' && second.value > low * 2 + 1) return null;
  const from = leftWord(view, amount, 'from');
  if (from && !isRangeFrom(view, from.first)) return null;
  const outer = between ?? from;
  return {
    ...amount,
    low,
    high: second.value,
    next: second.next,
    end: second.end,
    range: true,
    outer,
    scaled: amount.scaled || second.scale > 1,
    form: second.form === 'plain' ? amount.form : second.form,
  };
}

function leftWord(
  view: View,
  amount: Amount,
  word: string,
): { first: number; start: number } | null {
  const { text, tokens } = view;
  for (let k = amount.first - 1; k >= 0 && k >= amount.first - 3; k--) {
    if (jointAfter(text, tokens, k) !== 'space') return null;
    if (tokens.keys[k] === word) return { first: k, start: tokens.starts[k] as number };
    if (!hedges.has(tokens.keys[k] as string)) return null;
  }
  return null;
}

/** "ranged from 3 to 5" spans; "cut from 5 to 3", "rose from 3 to 5" is a change with two ends. */
function isRangeFrom(view: View, from: number): boolean {
  for (let k = from - 1; k >= 0 && k >= from - 2; k--) {
    if (jointAfter(view.text, view.tokens, k) === 'apart') return false;
    if (rangeVerb.test(view.tokens.keys[k] as string)) return true;
  }
  return false;
}

/** "40-45 percent", "$1bn-$1.5bn"; no phone numbers, form numbers, years or scores. */
function isDashRange(view: View, amount: Amount, first: Numeral, second: Numeral): boolean {
  const { text } = view;
  if (/^[-/.:]\d/u.test(text.slice(second.end, second.end + 2))) return false;
  if (
    /[-/.:]$/u.test(text.slice(amount.start - 1, amount.start)) &&
    /\d/u.test(text.charAt(amount.start - 2))
  )
    return false;
  const isYear = (n: Numeral) => n.form === 'plain' && n.value >= 1000 && n.value < 2200;
  return !(isYear(first) && isYear(second)) && second.value > 0;
}
