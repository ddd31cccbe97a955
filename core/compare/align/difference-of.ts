/** What speaks against one question behind two clusters of one dimension: they are told in different ways. */
import type { Figure } from '../../model.ts';
import { conceptOf } from '../frames/concepts.ts';
import { scaleOf } from '../values/convert-unit.ts';
import { relateFigures } from '../values/relate-figures.ts';
import type { Cluster } from './cluster.ts';
import { isDisjoint } from './is-disjoint.ts';
import type { Portrait } from './portrait.ts';
import { intersects } from './time-scope.ts';

/** What it takes away that one date is told as past and the other as to come. */
const forTense = 0.1;
/** What it takes away that both are told of other events than the story's, which need not be the same. */
const forElsewhere = 0.12;
/** What it takes away that one figure is an example's, that one is what somebody asked for, that one date begins what the other ends, and that bills differ. */
const forSupposed = 0.3;
const forWish = 1.4;
const forBearing = 0.15;
const forBothLast = 0.1;
const forBills = 1.4;
/** What it takes away that other adjectives describe what is counted, and that tallies are told of other days. */
const forKind = 0.12;
const forVote = 0.2;
/** What it takes away that one is called a part of the whole, the whole of other parts, or the most of several. */
const forPart = 0.3;
const forWhole = 0.22;
const forExtreme = 0.3;
/** What it takes away that other names stand beside them, and that these rise or fall. */
const forActors = 0.12;
const forOtherMover = 0.45;
/** What it takes away that two kinds of event are dated. */
const forOtherEvent = 0.08;
/** What it takes away that one is what something was and the other what it becomes, that two have it, and that it is of another stage. */
const forTurn = 0.7;
const forStage = 0.9;
const forOwner = 0.3;
/** What it takes away that spans of time are told of other amounts, and that one is a body's of which the other's articles do not say a word. */
const forSpan = 0.6;
const forOffset = 0.3;
const forAmount = 0.8;
const forStranger = 0.8;

/** What it takes away that two clusters of one dimension are told in different ways. */
export function differenceOf({ members }: Cluster, x: Portrait, y: Portrait): number {
  const dimension = members[0]?.frame.dimension;
  return (
    (x.isAhead === y.isAhead ? 0 : forTense) +
    (x.isElsewhere && y.isElsewhere ? forElsewhere : 0) +
    (x.isSupposed || y.isSupposed ? forSupposed : 0) +
    (dimension === 'date' || x.isWished === y.isWished ? 0 : forWish) +
    differenceOfBearing(x.bearings, y.bearings) +
    (x.isPart === y.isPart ? 0 : forPart) +
    (x.isWhole === y.isWhole ? 0 : forWhole) +
    (dimension === 'date' || x.isExtreme === y.isExtreme ? 0 : forExtreme) +
    (differ(x.modifiers, y.modifiers) ? forKind : 0) +
    (dimension === 'vote' && areOfOtherDays(x, y) ? forVote : 0) +
    (differ(x.bills, y.bills) ? forBills : 0) +
    (dimension === 'date' && differ(x.heads, y.heads) ? forOtherEvent : 0) +
    (differ(x.turns, y.turns) ? forTurn : 0) +
    (differ(x.stages, y.stages) ? forStage : 0) +
    (isDisjoint(x.limits, y.limits) && differ(x.owners, y.owners) ? forOwner : 0) +
    (isStranger(x, y) || isStranger(y, x) ? forStranger : 0) +
    (dimension === 'time' && differ(x.spans, y.spans) ? forSpan : 0) +
    (dimension === 'time' && x.isOffset !== y.isOffset ? forOffset : 0) +
    (areOfOtherAmounts(x, y) ? forAmount : 0) +
    (dimension !== 'date' && differ(x.actors, y.actors)
      ? x.isChange
        ? forOtherMover
        : forActors
      : 0)
  );
}

/** True where both say it, and nothing that one says does the other say. */
function differ(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  return x.size > 0 && y.size > 0 && isDisjoint(x, y);
}

/** What dates lose by one being told as the first day of something and the other as the last, and gain by both being the last. */
function differenceOfBearing(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  if (differ(x, y)) return forBearing;
  return x.has('end') && y.has('end') ? -forBothLast : 0;
}

function areOfOtherDays({ dates }: Portrait, { dates: others }: Portrait): boolean {
  return dates.length > 0 && others.length > 0 && !intersects(dates, others);
}

/** "Veridia has 1,900 of them", where the other's articles do not know Veridia. */
function isStranger({ owners }: Portrait, { says }: Portrait): boolean {
  return owners.size > 0 && [...owners].every((owner) => !wordsOf(owner).some(says));
}

function wordsOf(name: string): string[] {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(conceptOf);
}

/** "40,000 a country over three years" and "250,000 over two years". */
function areOfOtherAmounts({ amounts }: Portrait, { amounts: others }: Portrait): boolean {
  return (
    amounts.length > 0 &&
    others.length > 0 &&
    amounts.every((one) =>
      others.every(
        (other) => scaleOf(one.unit).base === scaleOf(other.unit).base && areFarApart(one, other),
      ),
    )
  );
}

/** Where they do not contradict each other, one may be a bound that says nothing of the other. */
function areFarApart(one: Figure, other: Figure): boolean {
  const { kind, sure } = relateFigures(one, other);
  return kind === 'conflict' || (kind === 'coarser' && !sure);
}
