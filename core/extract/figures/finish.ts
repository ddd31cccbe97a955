/** From what a rule read to a figure: the bounds around it, the noun behind it, the rate, the direction. */
import type { Figure } from '../../model.ts';
import { jointAfter, jointBetween } from '../../text/tokens.ts';
import { readChange } from './change.ts';
import type { Draft, Place } from './figure-rule.ts';
import { type Relation, readNoun, singular } from './noun.ts';
import { readPer } from './per.ts';
import {
  boundsOf,
  type LeftQualifier,
  readLeftQualifier,
  readRightQualifier,
} from './qualifiers.ts';
import { timeUnits } from './units.ts';

const timeCodes = new Set([...timeUnits.values()].map(({ code }) => code));
const shares = new Set(['%', 'pp', 'bp', 'x']);
const levels = new Set(['below', 'above', 'under', 'past']);

/** Nouns under which one acts: "under two laws" bounds nothing. */
const acts = new Set(
  'law act bill rule statute order scenario plan agreement measure resolution contract amendment'.split(
    ' ',
  ),
);
const passing = /^pass(?:ed|es|ing)?$/u;
const during = new Set([
  'for',
  'in',
  'after',
  'than',
  'take',
  'takes',
  'took',
  'lasted',
  'lasting',
  'spent',
  'is',
  'was',
  'by',
]);

/** True where the words bound nothing here: "over two years" means during, "passed two bills" adopted. */
function isNoBound(place: Place, draft: Draft, left: LeftQualifier, noun: string | null): boolean {
  const previous = place.context.tokens.keys[left.first - 1] ?? '';
  if (left.words === 'over' && timeCodes.has(draft.unit))
    return !left.firm && !during.has(previous);
  if (left.words === 'under' || left.words === 'over' || left.words === 'above')
    return noun !== null && acts.has(noun) && draft.high < 100;
  if (passing.test(left.words))
    return draft.high < 1000 || draft.unit !== 'count' || (noun !== null && acts.has(noun));
  if (left.words === 'some') return false;
  return false;
}

const negations = new Set([
  'no',
  'not',
  'never',
  'cannot',
  'nobody',
  'none',
  'neither',
  'nor',
  'without',
  't',
]);
const modals = new Set([
  'may',
  'can',
  'must',
  'will',
  'shall',
  'should',
  'could',
  'would',
  'might',
  'cannot',
]);

/** "no project may hold more than half", "may not exceed half": the sentence turns the bound round. */
function isNegated(place: Place, left: LeftQualifier): boolean {
  const { text, tokens } = place.context;
  let modal = false;
  for (let k = left.first - 1; k >= 0 && k >= left.first - 7; k--) {
    if (jointAfter(text, tokens, k) === 'apart' && tokens.keys[k + 1] !== 't') return false;
    const key = tokens.keys[k] as string;
    if (modals.has(key)) modal = true;
    if (negations.has(key)) return modal;
  }
  return false;
}

/** Words before an amount that make it an attribute: "a £15m fund", "the bank's $5 million fine". */
const determiners = new Set(
  'a an the this that its his her their our each another s new first second annual'.split(' '),
);

function relationOf(
  { context }: Place,
  draft: Draft,
  first: number,
  next: number,
  end: number,
): Relation {
  const { text, tokens } = context;
  const hyphened =
    jointBetween(text, end, tokens.starts[next] ?? Number.POSITIVE_INFINITY) === 'hyphen';
  if (hyphened) return draft.unit === 'count' ? 'single' : 'attribute';
  if (timeCodes.has(draft.unit) && text.charAt((tokens.starts[next - 1] as number) - 1) === '-')
    return 'attribute';
  if (money.test(draft.unit) || shares.has(draft.unit))
    return determiners.has(tokens.keys[first - 1] ?? '') ? 'attribute' : 'many';
  return draft.high === 1 && draft.unit === 'count' ? 'single' : 'many';
}

/** Behind "two years", a noun is counted only where the years are its attribute: "an 18-month ban", no "two years talks". */
function isPeriod({ text, tokens }: Place['context'], next: number, noun: string): boolean {
  return (
    noun === 'period' ||
    jointAfter(text, tokens, next - 1) !== 'space' ||
    text.charAt((tokens.starts[next - 1] as number) - 1) !== '-'
  );
}

/** "a budget of £66 million", "a comment period of 120 days": the noun that an amount belongs to, when it stands before. */
function nounBefore({ context }: Place, first: number): string | null {
  const { text, tokens } = context;
  const link = tokens.keys[first - 1];
  if (
    link !== 'of' ||
    jointAfter(text, tokens, first - 1) !== 'space' ||
    jointAfter(text, tokens, first - 2) !== 'space'
  )
    return null;
  const word = tokens.keys[first - 2] ?? '';
  return /^\p{L}{3,}$/u.test(word) ? singular(word) : null;
}

const money = /^[A-Z]{3}$/u;

export interface Finished {
  figure: Figure;
  /** Where the noun behind a count ends: numbers before it belong to the noun ("22 new Boeing 787 jets"). */
  end: number;
}

/** Completes a draft. Reading to the right starts behind the unit, reading to the left before the first token. */
export function finishFigure(
  place: Place,
  draft: Draft,
  rule: string,
  outer: { first: number; start: number } | null,
): Finished {
  const { context } = place;
  const { text } = context;
  const atFirst = outer ?? { first: draft.first, start: draft.start };
  const right = draft.qualifier ? null : readRightQualifier(context, draft.next, draft.end);
  let next = right?.next ?? draft.next;
  let stop = right?.end ?? draft.end;
  let per = readPer(context, next, stop);
  if (per && money.test(draft.unit)) {
    next = per.next;
    stop = context.tokens.ends[next - 1] as number;
  }
  const phrase =
    draft.noun === undefined
      ? readNoun(context, next, relationOf(place, draft, atFirst.first, next, stop), stop)
      : null;
  if (!per && phrase) per = readPer(context, phrase.next, phrase.end);
  let noun = draft.noun === undefined ? (phrase?.noun ?? null) : draft.noun;
  if (noun !== null && timeCodes.has(draft.unit) && isPeriod(context, next, noun)) noun = null;
  if (noun === null && draft.noun === undefined && draft.unit !== 'count')
    noun = nounBefore(place, atFirst.first);

  let left = readLeftQualifier(context, atFirst.first, atFirst.start);
  if (left && isNoBound(place, draft, left, noun)) left = null;
  const leftBound =
    left && left.bound === 'above' && isNegated(place, left) ? 'at_most' : (left?.bound ?? null);
  const bounds = draft.qualifier
    ? {
        low: draft.open === 'below' ? null : draft.low,
        high: draft.open === 'above' ? null : draft.high,
        qualifier: draft.qualifier,
      }
    : boundsOf(leftBound ?? right?.bound ?? null, draft.low, draft.high);
  const start =
    !draft.qualifier && left ? Math.min(left.start, atFirst.start) : allBefore(context, atFirst);
  const end = right?.end ?? draft.end;
  const figure: Figure = {
    start,
    end,
    quote: text.slice(start, end),
    ...bounds,
    unit: draft.unit,
    noun,
    modifiers: draft.modifiers ?? (noun === phrase?.noun ? (phrase?.modifiers ?? []) : []),
    change: draft.change ?? changeOf(place, draft, left, atFirst.first),
    rule,
  };
  if (draft.against !== undefined) figure.against = draft.against;
  if (draft.per ?? per) figure.per = draft.per ?? per?.per;
  if (draft.garbled) figure.garbled = true;
  return { figure, end: draft.unit === 'count' ? Math.max(end, phrase?.end ?? 0) : end };
}

/** Lengths of time and ages do not rise or fall here; "fell below 9,000" names a level. */
function changeOf(
  { context }: Place,
  draft: Draft,
  left: LeftQualifier | null,
  first: number,
): Figure['change'] {
  if (timeCodes.has(draft.unit) || draft.unit === 'years old' || draft.against !== undefined)
    return null;
  const isShare = shares.has(draft.unit);
  if (!isShare && left && levels.has(left.words)) return null;
  return readChange(context, left?.first ?? first, draft.next, draft.end, isShare);
}

/** "all 228": the whole of a number belongs to its span. */
function allBefore(context: Place['context'], at: { first: number; start: number }): number {
  const { tokens, text } = context;
  const all =
    tokens.keys[at.first - 1] === 'all' && jointAfter(text, tokens, at.first - 1) === 'space';
  return all ? (tokens.starts[at.first - 1] as number) : at.start;
}
