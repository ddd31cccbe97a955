/** The second end of a range: "3 to 5 million", "between 40 and 45", "$1bn-$1.5bn". */
import { jointAfter } from '../../text/tokens.ts';
import type { Amount } from './amount.ts';
import { readChange } from './change.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { percentAt } from './percent-sign.ts';
import { type Prefix, readPrefix } from './prefix.ts';
import { timeUnits } from './units.ts';
import type { View } from './view.ts';

/** Words that may stand between "from" or "between" and its number. */
const hedges = new Set(['about', 'around', 'roughly', 'some', 'nearly', 'approximately']);
const ofOrBy = new Set(['of', 'by', 'between', 'about', 'around']);

const dash = /^\s?[-–—‑]\s?$/u;
const rangeVerb =
  /^(?:rang(?:e|es|ed|ing)|run|runs|ran|running|var(?:y|ies|ied|ying)|anywhere|span|spans|spanning|spanned|terms|sentences|sizes|fines|penalties|aged|ages|given|awarded|granted|offered|available|priced|costs|cost)$/u;

/** Verbs and participles, after which "from" and "to" are the two ends of a change. */
const moved =
  /(?:ed|ing)$|^(?:rose|rise|rises|fell|fall|falls|grew|grow|grows|cut|cuts|went|go|goes|up|down|extend|extends|raise|raises)$/u;

/** Verbs in -s after which it is a change all the same. */
const verbs =
  /^(?:rises|falls|grows|climbs|jumps|drops|goes|moves|increases|decreases|sinks|points|percentages|others|times|ways|was|is|has|thus|perhaps)$/u;

/** Reads the range that begins with `amount`, whose number is `numeral`; null where there is no second end. */
export function readRange(view: View, amount: Amount, numeral: Numeral): Amount | null {
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
  const secondPrefix = readPrefix(view, at) ?? readLettered(view, at);
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
  const high = second.value * (amount.prefix?.factor ?? 1);
  // "3 to 5 million", "$5-10m": the magnitude is said once.
  if (!amount.scaled && second.scale > 1 && low < second.value / second.scale) low *= second.scale;
  // "fell by a third to 20,000"
  if (amount.form === 'fraction' && second.form !== 'fraction') return null;
  if (low >= high) return null;
  // "rose 0.4 points to 4.6 percent" and "rose $2 to $45" name a change and a level.
  if (unit && percentAt(view, second.next, second.end)?.unit !== unit.unit) return null;
  if (
    key === 'to' &&
    (unit || amount.prefix) &&
    readChange(view, amount.first, next, end, 'share') &&
    !(
      ofOrBy.has(tokens.keys[amount.first - 1] ?? '') &&
      !(tokens.keys[amount.first - 1] === 'by' && amount.prefix && secondPrefix)
    )
  )
    return null;
  if (key === 'or' && second.value > low * 2 + 1) return null;
  const from = leftWord(view, amount, 'from');
  const lasts = timeUnits.has(tokens.keys[second.next] ?? '');
  if (from && !isRangeFrom(view, from.first, lasts)) return null;
  const outer = between ?? from;
  return {
    ...amount,
    low,
    high,
    next: second.next,
    end: second.end,
    range: true,
    outer,
    scaled: amount.scaled || second.scale > 1,
    form: second.form === 'plain' ? amount.form : second.form,
  };
}

/** "US$" and "A$", whose letters stand before the sign. */
function readLettered(view: View, at: number): Prefix | null {
  const prefix = readPrefix(view, at + 1);
  return prefix && prefix.start === view.tokens.starts[at] ? prefix : null;
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
function isRangeFrom(view: View, from: number, lasts: boolean): boolean {
  // "terms of from three to five years", but not "extended from three to five years"
  const before = view.tokens.keys[from - 1] ?? '';
  if (lasts && !moved.test(before)) return true;
  // "Boats, from 12 to 40 tons, are free", but "it rose, from 12 to 40"
  const apart = view.text.slice(view.tokens.ends[from - 1], view.tokens.starts[from]) === ', ';
  if (apart && /[^s]s$/u.test(before) && !moved.test(before) && !verbs.test(before)) return true;
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
