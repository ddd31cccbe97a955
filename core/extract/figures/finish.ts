/** From what a rule read to a figure: the bounds around it, the noun behind it, the rate, the direction. */
import type { Figure } from '../../model.ts';
import { jointAfter } from '../../text/tokens.ts';
import { readChange } from './change.ts';
import type { Draft, Place } from './figure-rule.ts';
import { readNoun, singular } from './noun.ts';
import { readPer } from './per.ts';
import {
  boundsOf,
  type LeftQualifier,
  readLeftQualifier,
  readRightQualifier,
} from './qualifiers.ts';
import { timeUnits } from './units.ts';

const timeCodes = new Set([...timeUnits.values()].map(({ code }) => code));
const levelUnits = new Set(['%', 'pp', 'bp', 'x']);

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
  'exceed',
  'not',
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

/** "a budget of £66 million", "a $5 fine": the noun that an amount of money belongs to, when it stands before. */
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

/** Completes a draft. Reading to the right starts behind the unit, reading to the left before the first token. */
export function finishFigure(
  place: Place,
  draft: Draft,
  rule: string,
  outer: { first: number; start: number } | null,
): Figure {
  const { context } = place;
  const { text } = context;
  const atFirst = outer ?? { first: draft.first, start: draft.start };
  const right = draft.qualifier ? null : readRightQualifier(context, draft.next, draft.end);
  let next = right?.next ?? draft.next;
  let per = readPer(context, next);
  if (per && money.test(draft.unit)) next = per.next;
  const singularHead = draft.high === 1 || jointAfter(text, context.tokens, next - 1) === 'hyphen';
  const phrase = draft.noun === undefined ? readNoun(context, next, singularHead) : null;
  if (!per && phrase) per = readPer(context, phrase.next);
  let noun = draft.noun === undefined ? (phrase?.noun ?? null) : draft.noun;
  if (timeCodes.has(draft.unit) && phrase && !singularHead) noun = null;
  if (noun === null && money.test(draft.unit)) noun = nounBefore(place, atFirst.first);

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
    change:
      draft.change ??
      readChange(context, left?.first ?? atFirst.first, draft.next, levelUnits.has(draft.unit)),
    rule,
  };
  if (draft.against !== undefined) figure.against = draft.against;
  if (draft.per ?? per) figure.per = draft.per ?? per?.per;
  if (draft.garbled) figure.garbled = true;
  return figure;
}

/** "all 228": the whole of a number belongs to its span. */
function allBefore(context: Place['context'], at: { first: number; start: number }): number {
  const { tokens, text } = context;
  const all =
    tokens.keys[at.first - 1] === 'all' && jointAfter(text, tokens, at.first - 1) === 'space';
  return all ? (tokens.starts[at.first - 1] as number) : at.start;
}
