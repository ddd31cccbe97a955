/** From what a rule read to a figure: the bounds around it, the noun behind it, the rate, the direction. */
import type { Figure } from '../../model.ts';
import { jointAfter } from '../../text/tokens.ts';
import { type Bounds, readBounds, readRight } from './bounds.ts';
import { readChange } from './change.ts';
import { type Counted, readCounted } from './counted.ts';
import type { Draft, Place } from './figure-rule.ts';
import { type LeftQualifier, readRightQualifier } from './qualifiers.ts';
import { isMoney, isShare, timeCodes } from './units.ts';

export interface Finished {
  figure: Figure;
  /** Where its noun ends: numbers before that belong to it ("22 new Boeing 787 jets"). */
  end: number;
}

type Edge = { first: number; start: number };

/** Completes a draft. `outer`: where a range begins with "between" or "from"; `left`: the words that bound it from there. */
export function finishFigure(
  place: Place,
  draft: Draft,
  rule: string,
  outer: Edge | null,
  left: LeftQualifier | null,
): Finished {
  const { context } = place;
  const edge = outer ?? { first: draft.first, start: draft.start };
  const right = readRight(place, draft);
  const near = right?.end ?? draft.end;
  const before = left?.first ?? edge.first;
  const counted = readCounted(place, draft, before, right?.next ?? draft.next, near);
  const late = right ?? readLate(place, draft, counted);
  const end = late?.end ?? near;
  const bounds = readBounds(place, draft, left, late, counted.noun);
  const start = bounds.left ? Math.min(bounds.left.start, edge.start) : startWithAll(context, edge);
  const figure: Figure = {
    start,
    end,
    quote: context.text.slice(start, end),
    low: bounds.low,
    high: bounds.high,
    qualifier: bounds.qualifier,
    unit: draft.unit,
    noun: counted.noun,
    modifiers: counted.modifiers,
    change: draft.change ?? changeOf(place, draft, bounds, edge.first),
    rule,
  };
  if (draft.against !== undefined) figure.against = draft.against;
  if (counted.per !== null) figure.per = counted.per;
  if (draft.garbled) figure.garbled = true;
  return { figure, end: Math.max(end, counted.end) };
}

/** "80 groups or more": the bound stands behind the noun. */
const readLate = ({ context }: Place, draft: Draft, { next, end }: Counted) =>
  draft.unit === 'count' && next !== null && !draft.qualifier
    ? readRightQualifier(context, next, end)
    : null;

const levels = new Set(['below', 'above', 'under', 'past']);

/** Lengths of time and ages do not rise or fall here; "fell below 9,000" names a level. */
function changeOf(
  { context }: Place,
  draft: Draft,
  { left }: Bounds,
  first: number,
): Figure['change'] {
  if (timeCodes.has(draft.unit) || draft.unit === 'years old' || draft.against !== undefined)
    return null;
  const share = isShare(draft.unit);
  if (!share && left && levels.has(left.words)) return null;
  const kind = share ? 'share' : isMoney(draft.unit) ? 'money' : 'count';
  return readChange(context, left?.first ?? first, draft.next, draft.end, kind);
}

/** "all 228": the whole of a number belongs to its span. */
function startWithAll({ text, tokens }: Place['context'], edge: Edge): number {
  const all =
    tokens.keys[edge.first - 1] === 'all' && jointAfter(text, tokens, edge.first - 1) === 'space';
  return all ? (tokens.starts[edge.first - 1] as number) : edge.start;
}
