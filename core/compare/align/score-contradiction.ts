/** How much speaks for one question behind two clusters whose values contradict each other. */
import type { DateMention } from '../../model.ts';
import { nameListRule } from '../find-name-lists.ts';
import { areOtherHappenings, oneness } from '../frames/happening.ts';
import { relateReadings } from '../values/relate-readings.ts';
import type { Cluster } from './cluster.ts';
import { coverage, likenessOfPlace, likenessOfTerms } from './compare-frames.ts';
import { differenceOf } from './difference-of.ts';
import { isDisjoint } from './is-disjoint.ts';
import type { Portrait } from './portrait.ts';
import { arePeriodsOfOneEnd, supportOfValues } from './value-support.ts';
import { weighFigures } from './weigh-figures.ts';

/** Words alike below this are no reason to look closer. */
const promising = 0.1;
/** How much a number that is near may speak for one question. */
const mostForValues = 0.15;
/** What each further article of a majority adds, up to two, and what it adds that no article has another such figure. */
const forMajority = 0.05;
const forBeingAlone = 0.06;
/** What it adds that both dates end, or begin, the one thing that ends or begins in their articles. */
const forHappening = 0.4;
/** What it adds that two periods differ in the year alone. */
const forSlip = 0.6;
/** What it takes away that other things happen at them: "must answer by", "must pay by". */
const forOther = 0.25;
/** What it takes away that of many articles only two answer at all, and how many are many. */
const forOnlyTwo = 0.25;
const manyTell = 4;
/** What it takes away that each value stands in several articles, as slips seldom do. */
const forSeveral = 0.15;
/** How many readings of each side are looked at; more only repeat. */
const mostCompared = 8;

/** Below zero where they cannot be one question; `articles` is how many the story has, copies left out. */
export function scoreContradiction(
  a: Cluster,
  b: Cluster,
  known: Map<Cluster, Portrait>,
  articles: number,
): number {
  const [x, y] = [known.get(a) as Portrait, known.get(b) as Portrait];
  if (isNameList(a) || !contradict(a, b)) return -1;
  if (isWithinRange(a, b) || isWithinRange(b, a)) return -1;
  if (isFigure(a)) return weighFigures(a, b, x, y, articles);
  const covered = coverage(a.terms, b.terms, x, y);
  const happening = onenessOf(x, y);
  const isAsked = happening > 0 || !isDisjoint(x.limits, y.limits);
  const slip = areSlippedPeriods(a, b);
  if (covered < promising && !isClaim(a) && !isAsked && !slip && !shareAnEnd(a, b)) return -1;
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
    (slip ? forSlip : 0) -
    (areOtherHappenings(x.happenings, y.happenings) ? forOther : 0) +
    forMajority * majority +
    (x.isAlone && y.isAlone ? forBeingAlone : 0) -
    (articles >= manyTell && isOnlyTwo(a, b) ? forOnlyTwo : 0) -
    (a.articles.size > 1 && b.articles.size > 1 ? forSeveral : 0) -
    (isClaim(a) ? 0 : differenceOf(a, x, y))
  );
}

/** "From 4 May 2024 to 9 June 2025", where the other has the same days a year earlier. */
function areSlippedPeriods(a: Cluster, b: Cluster): boolean {
  const days = ({ from, to }: DateMention) => `${from.slice(4)} ${to.slice(4)}`;
  const periods = ({ values }: Cluster) =>
    [...values.values()].flatMap(({ reading: { value } }) =>
      value.type === 'date' && isOfDays(value.date) ? [days(value.date)] : [],
    );
  const known = new Set(periods(a));
  return periods(b).some((period) => known.has(period));
}

/** "From 2016 to 2021", where the other has "from 2018 to 2021". */
function shareAnEnd(a: Cluster, b: Cluster): boolean {
  const dates = ({ values }: Cluster) =>
    [...values.values()].flatMap(({ reading: { value } }) =>
      value.type === 'date' ? [value.date] : [],
    );
  const others = dates(b);
  return dates(a).some((one) => others.some((other) => arePeriodsOfOneEnd(one, other)));
}

function isOfDays({ precision, edtf }: DateMention): boolean {
  return precision === 'range' && /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(edtf);
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

function isFigure({ members }: Cluster): boolean {
  return members[0]?.reading.value.type === 'figure';
}

/** Lists of names are compared by what they have in common, and never contradict. */
function isNameList({ members }: Cluster): boolean {
  return members[0]?.frame.dimension === nameListRule;
}

/** "August 17", where others say "August 17 to 28" and hence "until August 28". */
function isWithinRange(point: Cluster, ranges: Cluster): boolean {
  const values = [...ranges.values.values()].map(({ reading }) => reading.value);
  return [...point.values.values()].some(({ reading: { value } }) =>
    values.some(
      (other) =>
        value.type === 'date' &&
        other.type === 'date' &&
        value.date.precision !== 'range' &&
        other.date.precision === 'range' &&
        other.date.from <= value.date.from &&
        value.date.to <= other.date.to,
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
