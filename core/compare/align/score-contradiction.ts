/** How much speaks for one question behind two clusters whose values contradict each other. */
import type { DateMention, Figure } from '../../model.ts';
import { nameListRule } from '../find-name-lists.ts';
import { conceptOf } from '../frames/concepts.ts';
import { oneness } from '../frames/happening.ts';
import { inDays, intervalOf } from '../values/interval.ts';
import { isSlip } from '../values/is-slip.ts';
import { relateReadings } from '../values/relate-readings.ts';
import type { Background } from './background.ts';
import type { Cluster } from './cluster.ts';
import { coverage, likenessOfPlace, likenessOfTerms } from './compare-frames.ts';
import { isDisjoint } from './is-disjoint.ts';
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
const forBills = 0.3;
/** What it takes away that other adjectives describe what is counted, and that tallies are told of other days. */
const forKind = 0.12;
const forVote = 0.2;
/** What it takes away that one is called a part of the whole. */
const forPart = 0.3;
/** What it takes away that other names stand beside them, and that these rise or fall; how near names must be. */
const forActors = 0.12;
const forOtherMover = 0.45;
const near = 0.45;
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
/** How many times greater one of two figures may be. */
const farthest = 100;

/** Below zero where they cannot be one question; `articles` is how many the story has, copies left out. */
export function scoreContradiction(
  a: Cluster,
  b: Cluster,
  known: Map<Cluster, Background>,
  articles: number,
): number {
  const [backA, backB] = [known.get(a) as Background, known.get(b) as Background];
  const covered = coverage(a.terms, b.terms, backA, backB);
  if (!contradict(a, b) || !mayContradict(a, b, covered)) return -1;
  if (isWithinRange(a, b) || isWithinRange(b, a)) return -1;
  const happening = onenessOf(a, b);
  if (covered < promising && !isClaim(a) && happening === 0) return -1;
  const words = 0.5 * likenessOfTerms(a.terms, b.terms, backA, backB) + 0.5 * covered;
  let [place, support] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const x of a.values.values())
    for (const y of b.values.values()) {
      place = Math.max(place, likenessOfPlace(x.frame, y.frame));
      support = Math.max(support, supportOfValues(x, y));
    }
  const majority = Math.min(3, Math.max(a.articles.size, b.articles.size)) - 1;
  return (
    words +
    place -
    (isAhead(a) === isAhead(b) ? 0 : forTense) -
    (articles >= manyTell && isOnlyTwo(a, b) ? forOnlyTwo : 0) -
    (isElsewhere(a) && isElsewhere(b) ? forElsewhere : 0) -
    (isSupposed(a) || isSupposed(b) ? forSupposed : 0) -
    bearingOf(a, b) -
    (isPart(a) === isPart(b) ? 0 : forPart) -
    (areOfOtherKind(a, b) ? forKind : 0) -
    (isOtherVote(a, b) ? forVote : 0) -
    (haveOtherBills(a, b) ? forBills : 0) -
    (a.articles.size > 1 && b.articles.size > 1 ? forSeveral : 0) -
    (dateOtherEvents(a, b) ? forOtherEvent : 0) -
    (differIn('turn', a, b) ? forTurn : 0) -
    (differIn('owner', a, b) ? forOwner : 0) -
    (haveOtherActors(a, b) ? (isChange(a) ? forOtherMover : forActors) : 0) +
    Math.max(Math.min(support, mostForValues), supportOfContradiction(a, b)) +
    forHappening * happening +
    forMajority * majority +
    (isAlone(a) && isAlone(b) ? forBeingAlone : 0)
  );
}

function isClaim({ members }: Cluster): boolean {
  return members[0]?.frame.dimension.startsWith('claim') ?? false;
}

function contradict(a: Cluster, b: Cluster): boolean {
  return [...a.values.values()].some((x) =>
    [...b.values.values()].some((y) => relateReadings(x.reading, y.reading).kind === 'conflict'),
  );
}

/** Counts must count one thing by name, or the words around a nameless one be the same; else none is a hundred times another. */
function mayContradict(a: Cluster, b: Cluster, covered: number): boolean {
  const [x, y] = [a.members[0], b.members[0]];
  if (x?.frame.dimension === nameListRule) return false;
  if (x?.reading.value.type !== 'figure' || y?.reading.value.type !== 'figure') return true;
  if (isSlip(x.reading.value.figure, y.reading.value.figure)) return true;
  if (ratioOf(x.reading.value.figure, y.reading.value.figure) > farthest) return false;
  if (x.frame.dimension !== 'count') return true;
  const [heads, others] = [a, b].map(
    ({ members }) => new Set(members.flatMap(({ frame }) => frame.head ?? [])),
  ) as [Set<string>, Set<string>];
  if (!isDisjoint(heads, others)) return true;
  const isNameless = [...a.members, ...b.members].some(({ frame }) => frame.head === null);
  return covered >= telling && isNameless && heads.size + others.size > 0;
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

/** True where both say it, and nothing that one says does the other say. */
function differIn(what: 'turn' | 'owner', a: Cluster, b: Cluster): boolean {
  const [x, y] = [a, b].map(
    ({ members }) => new Set(members.flatMap(({ frame }) => frame[what] ?? [])),
  ) as [Set<string>, Set<string>];
  return x.size > 0 && y.size > 0 && isDisjoint(x, y);
}

/** "Announced on Tuesday", "rose on Wednesday". */
function dateOtherEvents(a: Cluster, b: Cluster): boolean {
  if (a.members[0]?.frame.dimension !== 'date') return false;
  const [x, y] = [a, b].map(
    ({ members }) => new Set(members.flatMap(({ frame }) => frame.head ?? [])),
  ) as [Set<string>, Set<string>];
  return x.size > 0 && y.size > 0 && isDisjoint(x, y);
}

/** What speaks for one question in two values that contradict each other: a slip, or tallies of one chamber. */
function supportOfContradiction(a: Cluster, b: Cluster): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const x of a.values.values())
    for (const y of b.values.values())
      if (relateReadings(x.reading, y.reading).kind === 'conflict')
        most = Math.max(most, supportOfValues(x, y));
  return most;
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
function onenessOf(a: Cluster, b: Cluster): number {
  return Math.max(
    ...a.members.map((x) =>
      Math.max(...b.members.map((y) => oneness(x.frame.happening, y.frame.happening))),
    ),
  );
}

function isElsewhere({ members }: Cluster): boolean {
  return members.every(({ frame }) => frame.scope.elsewhere);
}

/** "Of which 41", "41 of them"; a share is a part by its nature. */
function isPart({ members }: Cluster): boolean {
  return members.every(({ frame }) => frame.dimension !== '%' && frame.scope.part === 'part');
}

function isSupposed({ members }: Cluster): boolean {
  return members.every(({ frame }) => frame.scope.supposed);
}

function isAhead({ members }: Cluster): boolean {
  return members.some(({ reading: { value } }) => value.type === 'date' && value.date.scheduled);
}

/** True where an article gives no other figure of the same thing: then it can hardly answer another question. */
function isAlone(cluster: Cluster): boolean {
  return cluster.members.some(({ frame }) => frame.alone);
}

/** "Up 3 percent": prices and shares of all companies rise and fall, and in the same words. */
function isChange({ members }: Cluster): boolean {
  return members.some(({ frame }) => frame.change !== null);
}

/** The bearings that at least half of the readings have. */
function mainBearings(members: Cluster['members']): Set<string> {
  return new Set(
    (['start', 'end'] as const).filter(
      (bearing) =>
        2 * members.filter(({ frame }) => frame.bearing === bearing).length >= members.length,
    ),
  );
}

/** What dates lose by one being told as the first day of something and the other as the last, and gain by both being the last. */
function bearingOf(a: Cluster, b: Cluster): number {
  const [x, y] = [a, b].map(({ members }) => mainBearings(members)) as [Set<string>, Set<string>];
  if (x.size === 0 || y.size === 0) return 0;
  if (isDisjoint(x, y)) return forBearing;
  return x.has('end') && y.has('end') ? -forBothLast : 0;
}

/** "Six chemical makers", "two domestic companies". */
function areOfOtherKind(a: Cluster, b: Cluster): boolean {
  const [x, y] = [a, b].map(
    ({ members }) =>
      new Set(
        members.flatMap(({ reading: { value } }) =>
          value.type === 'figure' ? value.figure.modifiers.map(conceptOf) : [],
        ),
      ),
  ) as [Set<string>, Set<string>];
  return x.size > 0 && y.size > 0 && isDisjoint(x, y);
}

function isOtherVote(a: Cluster, b: Cluster): boolean {
  const [x, y] = [a, b].map(({ members }) => members.flatMap(({ frame }) => frame.dates)) as [
    DateMention[],
    DateMention[],
  ];
  const isVote = a.members[0]?.frame.dimension === 'vote';
  return isVote && x.length > 0 && y.length > 0 && !intersects(x, y);
}

function haveOtherBills(a: Cluster, b: Cluster): boolean {
  const [x, y] = [a, b].map(
    ({ members }) => new Set(members.flatMap(({ frame }) => [...frame.bills])),
  ) as [Set<string>, Set<string>];
  return x.size > 0 && y.size > 0 && isDisjoint(x, y);
}

function haveOtherActors(a: Cluster, b: Cluster): boolean {
  if (a.members[0]?.frame.dimension === 'date') return false;
  const [x, y] = [a, b].map(
    ({ members }) =>
      new Set(
        members.flatMap(({ frame }) =>
          [...frame.actors].filter(([, weight]) => weight >= near).map(([name]) => name),
        ),
      ),
  ) as [Set<string>, Set<string>];
  return x.size > 0 && y.size > 0 && isDisjoint(x, y);
}
