/** What is seen of two clusters whose values contradict each other, of figures or dates: each piece may speak for one question behind them or against it. */
import type { DateMention } from '../../model.ts';
import { areOtherHappenings, oneness } from '../frames/happening.ts';
import { inDays, intervalOf } from '../values/interval.ts';
import { relateReadings } from '../values/relate-readings.ts';
import { areEvidentSlips, areSlips } from './are-slips.ts';
import type { Cluster } from './cluster.ts';
import { areKin, likenessOfPlace, likenessOfTerms } from './compare-frames.ts';
import { differenceOf } from './difference-of.ts';
import { isDisjoint } from './is-disjoint.ts';
import type { Portrait } from './portrait.ts';
import { supportOfValues } from './value-support.ts';

/** Pieces are 0 or 1 where nothing else is said. */
export interface Evidence {
  /** Square root of `likenessOfTerms`, 0 to 1: the first words in common tell most. */
  words: number;
  /** What is counted, whose, for whom, when: `likenessOfPlace`, averaged over the readings; mostly -1 to 0.5. */
  place: number;
  /** `supportOfValues` at its best, not below -0.5. */
  values: number;
  /** `differenceOf`, from 0. */
  difference: number;
  /** How much of it is more than chance wording makes: other bills, before and after a change. */
  contrast: number;
  /** One act has one limit. */
  oneLimit: number;
  /** Both are parts of as many: "six of the nine". */
  sameWhole: number;
  /** Amounts of money. */
  money: number;
  /** Spans of time. */
  time: number;
  /** Natural logarithm of how many times greater one figure is, at most 5. */
  ratio: number;
  /** It is less than one and a half times. */
  near: number;
  /** It is ten times, and neither is a bound. */
  tenfold: number;
  /** The same digits in another order or of another size. */
  slip: number;
  /** So many of them that chance is out of the question. */
  evident: number;
  /** Spans of as many units of two sizes: "11 weeks", "11 months". */
  otherUnit: number;
  /** Dates that are both to come. */
  ahead: number;
  /** Dates of which neither is to come. */
  past: number;
  /** Dates that are both periods. */
  periods: number;
  /** Dates told to the same grain. */
  sameGrain: number;
  /** The fewer say neither number nor month: "on Friday", "last week". */
  undated: number;
  /** How much it tells that both end, or begin, the one thing that ends or begins in their articles, 0 to 1. */
  happening: number;
  /** Other things happen at them. */
  otherHappening: number;
  /** How many more articles than one say one of the values, at most 3. */
  majority: number;
  /** Each value is one article's. */
  two: number;
  /** No article of theirs gives another figure of the thing. */
  alone: number;
  /** Beside one value stand names of which the other's articles do not say a word. */
  strange: number;
  /** The same on both sides. */
  bothStrange: number;
  /** Where the value of the more stands first in its article, 0 to 1 for the first 1,500 characters. */
  start: number;
  /** How far from there the other stands in its own, on the same scale. */
  apart: number;
}

/** Up to where it matters how far from the beginning of its article a value stands, in characters. */
const opening = 1500;
/** How many readings of each side are looked at; more only repeat. */
const mostCompared = 8;
/** Up to how much two tellings of one thing may differ by their wording alone. */
const ofWording = 0.2;
/** How near to a hundred two shares must come together to be the whole, in percent. */
const ofTheWhole = 0.6;

/** Null where logic knows them to be two questions. */
export function evidenceOf(
  one: Cluster,
  other: Cluster,
  portraits: Map<Cluster, Portrait>,
): Evidence | null {
  const [a, b] = [one, other].sort(
    (p, q) => q.articles.size - p.articles.size || placeOf(p) - placeOf(q),
  ) as [Cluster, Cluster];
  const [x, y] = [portraits.get(a) as Portrait, portraits.get(b) as Portrait];
  const dimension = a.members[0]?.frame.dimension ?? '';
  const counts = dimension === 'count';
  const slip = areSlips(a, b);
  const evident = slip && areEvidentSlips(a, b);
  const sameWhole = !isDisjoint(x.wholes, y.wholes) && haveOneThing(x.heads, y.heads);
  // Cheap to see, and true of most pairs: what is counted is named, and is another thing.
  if (counts && !evident && !haveOneThing(x.heads, y.heads))
    if (!x.isNameless && !y.isNameless) return null;
  // "Three days after the vote" is never the time that somebody has for something.
  if ((x.isOffset && y.limits.size > 0) || (y.isOffset && x.limits.size > 0)) return null;
  if (isWithinRange(a, b) || isWithinRange(b, a) || areComplements(a, b)) return null;
  const words = Math.sqrt(likenessOfTerms(a.terms, b.terms, x, y));
  const [dates, others] = [datesOf(a), datesOf(b)];
  const periods = dates.some(isPeriod) && others.some(isPeriod);
  const happening = onenessOf(x, y);
  const oneLimit = !isDisjoint(x.limits, y.limits);
  if (words === 0 && !slip && !periods && !oneLimit && happening === 0) return null;
  const { place, values } = comparePairs(a, b);
  const dated = dimension === 'date';
  const ratio = dated ? 0 : Math.log(ratioOf(a, b));
  const [s, t] = [startOf(a), startOf(b)];
  const [strangers, strangersToo] = [hasStrangers(x, y), hasStrangers(y, x)];
  const difference = differenceOf(a, x, y);
  return {
    words,
    place,
    values,
    difference,
    contrast: slip ? 0 : Math.max(0, difference - ofWording),
    oneLimit: Number(oneLimit),
    sameWhole: Number(sameWhole),
    money: Number(/^(?:[A-Z]{3}|money)\b/.test(dimension)),
    time: Number(dimension === 'time'),
    ratio: Math.min(5, ratio),
    near: Number(!dated && ratio < Math.log(1.5)),
    tenfold: Number(Math.abs(ratio - Math.log(10)) < 1e-6 && !isHedged(a) && !isHedged(b)),
    slip: Number(slip),
    evident: Number(evident),
    otherUnit: Number(dimension === 'time' && haveOtherUnits(a, b)),
    ahead: Number(dated && x.isAhead && y.isAhead),
    past: Number(dated && !x.isAhead && !y.isAhead),
    periods: Number(periods),
    sameGrain: Number(dates.some((d) => others.some((e) => d.precision === e.precision))),
    undated: Number(dated && !others.some(isDated)),
    happening,
    otherHappening: Number(areOtherHappenings(x.happenings, y.happenings)),
    majority: Math.min(3, a.articles.size - 1),
    two: Number(a.articles.size === 1 && b.articles.size === 1),
    alone: Number(x.isAlone && y.isAlone),
    strange: Number(strangers !== strangersToo),
    bothStrange: Number(strangers && strangersToo),
    start: s,
    apart: Math.abs(s - t),
  };
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
function comparePairs(a: Cluster, b: Cluster): { place: number; values: number } {
  let [place, pairs, values] = [0, 0, Number.NEGATIVE_INFINITY];
  for (const one of a.members.slice(0, mostCompared))
    for (const other of b.members.slice(0, mostCompared)) {
      place += likenessOfPlace(one.frame, other.frame);
      pairs++;
      if (relateReadings(one.reading, other.reading).kind === 'conflict')
        values = Math.max(values, supportOfValues(one, other));
    }
  return { place: place / pairs, values: Math.max(-0.5, values) };
}

/** "In Lund", where the other's articles know only Malmo. */
function hasStrangers({ names }: Portrait, { says }: Portrait): boolean {
  return [...names].some((name) => !says(name));
}

/** Where the first of the readings stands in its article, from 0 to 1. */
function startOf(cluster: Cluster): number {
  return Math.min(opening, placeOf(cluster)) / opening;
}

function placeOf({ members }: Cluster): number {
  return Math.min(...members.map(({ reading }) => reading.start));
}

/** How many times greater one figure is. */
function ratioOf(a: Cluster, b: Cluster): number {
  const [x, y] = [a, b].map(({ members: [first] }) =>
    first?.reading.value.type === 'figure'
      ? Math.abs(inDays(intervalOf(first.reading.value.figure)).anchor)
      : 0,
  ) as [number, number];
  return Math.max(x, y, 1e-9) / Math.max(1e-9, Math.min(x, y));
}

/** Numbers of which spans of any unit are made. */
const usual = new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 24, 30, 60, 90]);

function haveOtherUnits(a: Cluster, b: Cluster): boolean {
  const spans = ({ values }: Cluster) =>
    [...values.values()].flatMap(({ reading: { value } }) =>
      value.type === 'figure' ? [value.figure] : [],
    );
  const others = spans(b);
  return spans(a).some(({ low, unit }) =>
    others.some(
      (other) => low !== null && !usual.has(low) && low === other.low && unit !== other.unit,
    ),
  );
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

function datesOf({ values }: Cluster): DateMention[] {
  return [...values.values()].flatMap(({ reading: { value } }) =>
    value.type === 'date' ? [value.date] : [],
  );
}

function isDated({ quote }: DateMention): boolean {
  return /\d|\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:\b|uary|ruary|ch|il|ust|tember|ober|ember)/u.test(
    quote,
  );
}

function isPeriod({ precision }: DateMention): boolean {
  return precision === 'range';
}

/** "August 17", where others say "August 17 to 28" and hence "until August 28". */
function isWithinRange(point: Cluster, ranges: Cluster): boolean {
  const wide = datesOf(ranges).filter(isPeriod);
  return datesOf(point).some(
    (date) => !isPeriod(date) && wide.some(({ from, to }) => from <= date.from && date.to <= to),
  );
}

/** "Expires on May 5", "runs until June 5". */
function onenessOf(x: Portrait, y: Portrait): number {
  let most = 0;
  for (const one of x.happenings)
    for (const other of y.happenings) most = Math.max(most, oneness(one, other));
  return most;
}
