/** Pairs of readings whose values fit and whose words ask the same. */
import type { Reading } from '../../model.ts';
import type { FramedReading } from '../frames/frame.ts';
import { valueKey } from '../values/value-key.ts';
import type { Background } from './background.ts';
import { compareFrames } from './compare-frames.ts';
import { fits } from './fits.ts';
import { isUncommon, supportOfValues } from './value-support.ts';

/** A pair, by its places in the list of readings. */
export interface Link {
  a: number;
  b: number;
  score: number;
}

/** How alike two readings must be. */
const least = 0.22;
/** How alike the frames of months and years must be at least: too much happens in them. */
const leastForPeriods = 0.04;
/**
 * The same where one is a day within the span of the other, and neither its first nor its last; and for a day and a month
 * of which one alone is told for what it is.
 */
const leastForWithin = 0.25;
/** How alike the frames must be where one figure is vague: "thousands" fits too much. */
const leastForVague = 0.26;
/** An article that says "thousands of" and gives the number too most likely means one thing. */
const forRetelling = 0.38;
/** With how many that say the same value a reading is compared, and how many speak for a value to others. */
const companions = 24;
const speakers = 8;

/** All links between readings of one dimension, the strongest first. */
export function findLinks(
  readings: readonly FramedReading[],
  backgrounds: Map<string, Background>,
): Link[] {
  const links: Link[] = [];
  const given = new Set(readings.map(({ reading }) => dayOf(reading.article, reading)));
  const link = (a: number, b: number) => {
    const score = scoreLink(
      readings[a] as FramedReading,
      readings[b] as FramedReading,
      backgrounds,
      given,
    );
    if (score >= least) links.push(a < b ? { a, b, score } : { a: b, b: a, score });
  };
  const groups = [
    ...Map.groupBy(readings.keys(), (index) =>
      valueKey((readings[index] as FramedReading).reading),
    ).values(),
  ];
  for (const group of groups)
    for (let i = 0; i < group.length; i++)
      for (let j = i + 1; j < Math.min(group.length, i + 1 + companions); j++)
        link(group[i] as number, group[j] as number);
  const speaking = groups.map((group) => spread(group, speakers));
  for (const [i, group] of speaking.entries())
    for (const other of speaking.slice(i + 1))
      for (const a of group) for (const b of other) link(a, b);
  return links.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/** Up to `most` items, evenly spread. */
function spread<Item>(items: readonly Item[], most: number): Item[] {
  if (items.length <= most) return [...items];
  return Array.from(
    { length: most },
    (_, i) => items[Math.floor((i * items.length) / most)] as Item,
  );
}

/** An article with the day that a reading gives; empty where it gives none. */
function dayOf(article: string, { value }: Reading): string {
  return value.type === 'date' && value.date.from === value.date.to
    ? `${article} ${value.date.from}`
    : '';
}

function scoreLink(
  a: FramedReading,
  b: FramedReading,
  backgrounds: Map<string, Background>,
  given: ReadonlySet<string>,
): number {
  if (!fits(a, b)) return -1;
  const [backA, backB] = [a, b].map(({ reading }) => backgrounds.get(reading.article)) as [
    Background,
    Background,
  ];
  const likeness = compareFrames(a.frame, b.frame, backA, backB);
  if (likeness < leastForPeriods && isPeriod(a.reading)) return -1;
  if (
    likeness < leastForWithin &&
    isTold(a) !== isTold(b) &&
    isPeriod(a.reading) !== isPeriod(b.reading)
  )
    return -1;
  for (const [day, span] of [
    [a, b],
    [b, a],
  ] as const) {
    if (!isWithin(day, span)) continue;
    // An article that gives the day itself means something else by the span.
    const isGiven = given.has(dayOf(span.reading.article, day.reading));
    if (likeness < leastForWithin || isGiven) return -1;
  }
  const vague = isVague(a.reading) !== isVague(b.reading);
  const retold = vague && a.reading.article === b.reading.article && a.frame.head === b.frame.head;
  if (likeness < leastForVague && vague && !retold) return -1;
  // Outlets name what they count in many ways; an uncommon number makes up for a noun that is not the same.
  const renamed = a.frame.head !== b.frame.head && a.frame.head && b.frame.head && isUncommon(a, b);
  return likeness + supportOfValues(a, b) + (renamed ? 0.25 : 0) + (retold ? forRetelling : 0);
}

/** True where the words say what kind of thing happens at a date. */
function isTold({ frame }: FramedReading): boolean {
  return frame.happening !== null;
}

function isVague({ value }: Reading): boolean {
  return value.type === 'figure' && value.figure.qualifier === 'vague';
}

/** "4 May", where the other says "between 2 March and 19 June" */
function isWithin(
  { reading: { value: day } }: FramedReading,
  { reading: { value: span } }: FramedReading,
) {
  if (day.type !== 'date' || span.type !== 'date') return false;
  if (day.date.from !== day.date.to || span.date.precision !== 'range') return false;
  return span.date.from < day.date.from && day.date.to < span.date.to;
}

/** A month, a year or the like, named and not bounded by days. */
function isPeriod({ value }: Reading): boolean {
  return (
    value.type === 'date' && value.date.precision !== 'day' && value.date.precision !== 'range'
  );
}
