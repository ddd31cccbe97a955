/** How much speaks for one question behind two clusters of figures that contradict each other: evidence, weighed. */
import { inDays, intervalOf } from '../values/interval.ts';
import { relateReadings } from '../values/relate-readings.ts';
import { areEvidentSlips, areSlips } from './are-slips.ts';
import type { Cluster } from './cluster.ts';
import { areKin, coverage, likenessOfPlace } from './compare-frames.ts';
import { differenceOf } from './difference-of.ts';
import { isDisjoint } from './is-disjoint.ts';
import type { Portrait } from './portrait.ts';
import { supportOfValues } from './value-support.ts';

/**
 * What each piece of evidence tells, in tenths of log-odds: a logistic regression over all pairs of contradicting
 * clusters in the stories of bench/stories, rounded; some since moved to where more of their conflicts are found. What
 * those hardly have and logic knows (`difference`: other bills, other owners, before and after a change) weighs more.
 */
const weights = {
  /** Before anything is known. */
  prior: 0.06,
  /** Share of notions in common, 0 to 1; counts of all sorts stand among the same words. */
  words: 0.96,
  wordsOfCounts: 0.34,
  /** What is counted, whose, for whom, when: `likenessOfPlace`, averaged. */
  place: 0.56,
  /** `supportOfValues`, at its best. */
  values: 0.58,
  /** Exactly ten times, at most half as much again, digits in another order, and so many of them that chance is out of the question. */
  nought: 0.31,
  near: 0.14,
  slip: 0.23,
  evident: 0.5,
  /** Shares are told of everything. */
  share: -0.2,
  /** Neither side's articles give another figure of the thing. */
  alone: 0.12,
  /** Each further article of a majority, up to three. */
  majority: 0.045,
  /** Only two of many articles answer at all. */
  onlyTwo: -0.12,
  /** How much farther from the beginning of its article one stands: reports tell first what matters. */
  apart: -0.41,
  /** `differenceOf` */
  difference: -0.5,
  /** Beside either stand names of which the other's articles do not say a word. */
  bothStrange: -0.4,
  /** Both are parts of as many: "six of the nine". */
  sameWhole: 0.4,
  /** Counts, and one of them does not name a thing that the other names. */
  otherThing: -0.06,
};

/** How many times greater one of two figures may be, unless it is a slip. */
const farthest = 100;
/** Words alike below this are no reason to look closer. */
const promising = 0.04;
/** From how many articles on it tells that only two answer. */
const many = 4;
/** How many readings of each side are looked at; more only repeat. */
const mostCompared = 8;
/** Up to where it matters how far from the beginning of its article a figure stands, in characters. */
const opening = 1500;
/** How near to a hundred two shares must come together to be the whole, in percent. */
const ofTheWhole = 0.6;

/** Below zero where they cannot be one question; on the scale of `scoreContradiction`. */
export function weighFigures(
  a: Cluster,
  b: Cluster,
  x: Portrait,
  y: Portrait,
  articles: number,
): number {
  const slip = areSlips(a, b);
  const evident = slip && areEvidentSlips(a, b);
  const times = ratioOf(a, b);
  const counts = a.members[0]?.frame.dimension === 'count';
  const sameWhole = !isDisjoint(x.wholes, y.wholes) && haveOneThing(x.heads, y.heads);
  const isOther = counts && !evident && !sameWhole && isDisjoint(x.heads, y.heads);
  // Cheap to see, and true of most pairs: what is counted is named, and is another thing.
  if (isOther && !x.isNameless && !y.isNameless) return -1;
  // "Three days after the vote" is never the time that somebody has for something.
  if ((x.isOffset && y.limits.size > 0) || (y.isOffset && x.limits.size > 0)) return -1;
  const covered = coverage(a.terms, b.terms, x, y);
  const alone = x.isAlone && y.isAlone;
  if (covered < promising && !evident && !(slip && alone)) return -1;
  if ((times > farthest && !slip) || areComplements(a, b)) return -1;
  const { place, support } = comparePairs(a, b);
  const majority = Math.min(4, Math.max(a.articles.size, b.articles.size)) - 1;
  const onlyTwo = articles >= many && a.articles.size === 1 && b.articles.size === 1;
  return (
    weights.prior +
    (counts ? weights.wordsOfCounts : weights.words) * covered +
    weights.place * place +
    weights.values * support +
    (Math.abs(times - 10) < 1e-6 && !isHedged(a) && !isHedged(b) ? weights.nought : 0) +
    (times < 1.5 ? weights.near : 0) +
    (slip ? weights.slip : 0) +
    (evident ? weights.evident : 0) +
    (a.members[0]?.frame.dimension === '%' ? weights.share : 0) +
    (alone ? weights.alone : 0) +
    weights.majority * majority +
    (onlyTwo ? weights.onlyTwo : 0) +
    weights.apart * Math.abs(startOf(a) - startOf(b)) +
    weights.difference * differenceOf(a, x, y) +
    (hasStrangers(x, y) && hasStrangers(y, x) ? weights.bothStrange : 0) +
    (sameWhole ? weights.sameWhole : 0) +
    (isOther ? weights.otherThing : 0)
  );
}

/** True where one thing is counted, by whatever noun. */
function haveOneThing(heads: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...heads].some((one) => [...others].some((other) => one === other || areKin(one, other)));
}

/** "Fewer than 20": nobody writes down such a bound wrongly by a nought. */
function isHedged({ members }: Cluster): boolean {
  return members.some(
    ({ reading: { value } }) =>
      value.type === 'figure' && /^(?:above|below)$/.test(value.figure.qualifier),
  );
}

/** How alike the readings' surroundings are on the average, and what the best of the contradicting values tells. */
function comparePairs(a: Cluster, b: Cluster): { place: number; support: number } {
  let [place, pairs, support] = [0, 0, Number.NEGATIVE_INFINITY];
  for (const one of a.members.slice(0, mostCompared))
    for (const other of b.members.slice(0, mostCompared)) {
      place += likenessOfPlace(one.frame, other.frame);
      pairs++;
      if (relateReadings(one.reading, other.reading).kind === 'conflict')
        support = Math.max(support, supportOfValues(one, other));
    }
  return { place: place / pairs, support: Number.isFinite(support) ? support : 0 };
}

/** "In Lund", where the other's articles know only Malmo. */
function hasStrangers({ names }: Portrait, { says }: Portrait): boolean {
  return [...names].some((name) => !says(name));
}

/** Where the first of the readings stands in its article, from 0 to 1. */
function startOf({ members }: Cluster): number {
  return Math.min(opening, ...members.map(({ reading }) => reading.start)) / opening;
}

/** How many times greater one figure is. */
function ratioOf(a: Cluster, b: Cluster): number {
  const [x, y] = [a, b].map(({ members: [first] }) =>
    first?.reading.value.type === 'figure'
      ? Math.abs(inDays(intervalOf(first.reading.value.figure)).anchor)
      : 0,
  ) as [number, number];
  return Math.max(x, y) / Math.max(1e-9, Math.min(x, y));
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
