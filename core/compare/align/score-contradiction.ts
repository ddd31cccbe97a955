/** How much speaks for one question behind two clusters whose values contradict each other. */
import type { Figure } from '../../model.ts';
import { nameListRule } from '../find-name-lists.ts';
import { oneness } from '../frames/happening.ts';
import { inDays, intervalOf } from '../values/interval.ts';
import { isSlip } from '../values/is-slip.ts';
import { relateReadings } from '../values/relate-readings.ts';
import type { Cluster } from './cluster.ts';
import { coverage, likenessOfPlace, likenessOfTerms } from './compare-frames.ts';
import { isDisjoint } from './is-disjoint.ts';
import type { Portrait } from './portrait.ts';
import { intersects } from './time-scope.ts';
import { supportOfValues } from './value-support.ts';

/** Words alike below this are no reason to look closer. */
const promising = 0.1;
/** How much a number that is near may speak for one question. */
const mostForValues = 0.15;
/** From here on words alike make up for what is counted not being named. */
const telling = 0.25;
/** What each further article of a majority adds, up to two, and what it adds that no article has another such figure. */
const forMajority = 0.05;
const forBeingAlone = 0.06;
/** What it takes away that one date is told as past and the other as to come. */
const forTense = 0.1;
/** What it takes away that both are told of other events than the story's, which need not be the same. */
const forElsewhere = 0.12;
/** What it takes away that one figure is an example's, that one date begins what the other ends, and that bills differ. */
const forSupposed = 0.3;
const forBearing = 0.15;
const forBothLast = 0.1;
const forBills = 0.45;
/** What it takes away that other adjectives describe what is counted, and that tallies are told of other days. */
const forKind = 0.12;
const forVote = 0.2;
/** What it takes away that one is called a part of the whole, or the whole of other parts. */
const forPart = 0.3;
const forWhole = 0.3;
/** What it takes away that other names stand beside them, and that these rise or fall. */
const forActors = 0.12;
const forOtherMover = 0.45;
/** What it adds that both dates end, or begin, the one thing that ends or begins in their articles. */
const forHappening = 0.4;
/** What it takes away that of many articles only two answer at all, and how many are many. */
const forOnlyTwo = 0.25;
const manyTell = 4;
/** What it takes away that each value stands in several articles, as slips seldom do, and that two kinds of event are dated. */
const forSeveral = 0.15;
const forOtherEvent = 0.08;
/** What it takes away that one is what something was and the other what it becomes, and that two have it. */
const forTurn = 0.5;
const forOwner = 0.3;
/** How many times greater one of two figures may be, and how many times where the words are hardly the same. */
const farthest = 100;
const far = 10;
const hardlySame = 0.2;
/** How many readings of each side are looked at; more only repeat. */
const mostCompared = 8;
/** How near to a hundred two shares must come together to be the whole, in percent. */
const ofTheWhole = 0.6;

/** Below zero where they cannot be one question; `articles` is how many the story has, copies left out. */
export function scoreContradiction(
  a: Cluster,
  b: Cluster,
  known: Map<Cluster, Portrait>,
  articles: number,
): number {
  const [x, y] = [known.get(a) as Portrait, known.get(b) as Portrait];
  const isNamed = countOneThing(a, b, x, y);
  if (isNamed === null || !contradict(a, b)) return -1;
  if (isWithinRange(a, b) || isWithinRange(b, a) || areComplements(a, b)) return -1;
  const covered = coverage(a.terms, b.terms, x, y);
  if (!isNamed && covered < telling) return -1;
  if (covered < hardlySame && areFarApart(a, b)) return -1;
  const happening = onenessOf(x, y);
  const isAsked = happening > 0 || !isDisjoint(x.limits, y.limits);
  const isOnlySlip = x.isAlone && y.isAlone && areSlips(a, b);
  if (covered < promising && !isClaim(a) && !isAsked && !isOnlySlip) return -1;
  const words = 0.5 * likenessOfTerms(a.terms, b.terms, x, y) + 0.5 * covered;
  let [place, pairs, support, ofConflict] = [0, 0, -Infinity, -Infinity];
  for (const one of a.members.slice(0, mostCompared))
    for (const other of b.members.slice(0, mostCompared)) {
      const own = supportOfValues(one, other);
      place += likenessOfPlace(one.frame, other.frame);
      pairs++;
      support = Math.max(support, own);
      // A slip, or tallies of one chamber, speak for one question in two values that contradict each other.
      if (own > ofConflict && relateReadings(one.reading, other.reading).kind === 'conflict')
        ofConflict = own;
    }
  const majority = Math.min(3, Math.max(a.articles.size, b.articles.size)) - 1;
  return (
    words +
    place / pairs +
    Math.max(Math.min(support, mostForValues), ofConflict) +
    forHappening * happening +
    forMajority * majority +
    (x.isAlone && y.isAlone ? forBeingAlone : 0) -
    (articles >= manyTell && isOnlyTwo(a, b) ? forOnlyTwo : 0) -
    (a.articles.size > 1 && b.articles.size > 1 ? forSeveral : 0) -
    differenceOf(a, x, y)
  );
}

/** What it takes away that two clusters of one dimension are told in different ways. */
function differenceOf({ members }: Cluster, x: Portrait, y: Portrait): number {
  const dimension = members[0]?.frame.dimension;
  return (
    (x.isAhead === y.isAhead ? 0 : forTense) +
    (x.isElsewhere && y.isElsewhere ? forElsewhere : 0) +
    (x.isSupposed || y.isSupposed ? forSupposed : 0) +
    differenceOfBearing(x.bearings, y.bearings) +
    (x.isPart === y.isPart ? 0 : forPart) +
    (x.isWhole === y.isWhole ? 0 : forWhole) +
    (differ(x.modifiers, y.modifiers) ? forKind : 0) +
    (dimension === 'vote' && areOfOtherDays(x, y) ? forVote : 0) +
    (differ(x.bills, y.bills) ? forBills : 0) +
    (dimension === 'date' && differ(x.heads, y.heads) ? forOtherEvent : 0) +
    (differ(x.turns, y.turns) ? forTurn : 0) +
    (differ(x.owners, y.owners) ? forOwner : 0) +
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

/** "One in 33" and "97 percent of them for something else": the rest of the same whole. */
function areComplements(a: Cluster, b: Cluster): boolean {
  for (const { reading: one } of a.values.values())
    for (const { reading: other } of b.values.values()) {
      if (one.value.type !== 'figure' || other.value.type !== 'figure') continue;
      if (one.value.figure.unit !== '%' || other.value.figure.unit !== '%') continue;
      const [x, y] = [intervalOf(one.value.figure), intervalOf(other.value.figure)];
      if (x.anchor !== y.anchor && Math.abs(x.anchor + y.anchor - 100) < ofTheWhole) return true;
    }
  return false;
}

function isClaim({ members }: Cluster): boolean {
  return members[0]?.frame.dimension.startsWith('claim') ?? false;
}

function contradict(a: Cluster, b: Cluster): boolean {
  for (const x of a.values.values())
    for (const y of b.values.values())
      if (relateReadings(x.reading, y.reading).kind === 'conflict') return true;
  return false;
}

/**
 * Counts must count one thing by name, unless one is a slip of the other; else none is a hundred times another. False
 * where what is counted is not always named, so that words must tell; null where it is another thing.
 */
function countOneThing(a: Cluster, b: Cluster, x: Portrait, y: Portrait): boolean | null {
  const [first, second] = [a.members[0], b.members[0]];
  if (first?.frame.dimension === nameListRule) return null;
  if (first?.reading.value.type !== 'figure' || second?.reading.value.type !== 'figure')
    return true;
  const [own, other] = [first.reading.value.figure, second.reading.value.figure];
  if (isSlip(own, other)) return true;
  if (ratioOf(own, other) > farthest) return null;
  if (first.frame.dimension !== 'count' || !isDisjoint(x.heads, y.heads)) return true;
  return (x.isNameless || y.isNameless) && x.heads.size + y.heads.size > 0 ? false : null;
}

/** True where one figure is many times the other, and no slip of it. */
function areFarApart(a: Cluster, b: Cluster): boolean {
  const [x, y] = [a.members[0]?.reading.value, b.members[0]?.reading.value];
  if (x?.type !== 'figure' || y?.type !== 'figure') return false;
  return ratioOf(x.figure, y.figure) > far && !isSlip(x.figure, y.figure);
}

function ratioOf(a: Figure, b: Figure): number {
  const [x, y] = [a, b].map((figure) => Math.abs(inDays(intervalOf(figure)).anchor)) as [
    number,
    number,
  ];
  return Math.max(x, y) / Math.max(1e-9, Math.min(x, y));
}

/** "August 17", where others say "August 17 to 28" and hence "until August 28". */
function isWithinRange(point: Cluster, ranges: Cluster): boolean {
  const values = [...ranges.values.values()].map(({ reading }) => reading.value);
  return [...point.values.values()].some(({ reading: { value } }) =>
    values.some(
      (other) =>
        value.type === 'date' &&
        other.type === 'date' &&
        other.date.precision === 'range' &&
        other.date.from <= value.date.from &&
        value.date.to <= other.date.to,
    ),
  );
}

/** True where a value of one is a slip of a value of the other: such a pair goes before others. */
export function areSlips(a: Cluster, b: Cluster): boolean {
  return [...a.values.values()].some(({ reading: { value: x } }) =>
    [...b.values.values()].some(
      ({ reading: { value: y } }) =>
        x.type === 'figure' && y.type === 'figure' && isSlip(x.figure, y.figure),
    ),
  );
}

/** True where each of the two values is one article's. What kind of claim it is says by itself whom it is about. */
function isOnlyTwo(a: Cluster, b: Cluster): boolean {
  return !isClaim(a) && a.articles.size === 1 && b.articles.size === 1;
}

/** "Expires on May 5", "runs until June 5". */
function onenessOf(x: Portrait, y: Portrait): number {
  let most = 0;
  for (const one of x.happenings)
    for (const other of y.happenings) most = Math.max(most, oneness(one, other));
  return most;
}

/** What dates lose by one being told as the first day of something and the other as the last, and gain by both being the last. */
function differenceOfBearing(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  if (differ(x, y)) return forBearing;
  return x.has('end') && y.has('end') ? -forBothLast : 0;
}

function areOfOtherDays({ dates }: Portrait, { dates: others }: Portrait): boolean {
  return dates.length > 0 && others.length > 0 && !intersects(dates, others);
}
