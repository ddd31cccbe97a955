/** What the timeline is drawn from, made once for every zoom and pan: dates as moments and shapes, and who dates what how. */
import type { StoryEvent } from '../model.ts';
import { day, type Stretch, stretchOf } from './lay-out-clock.ts';
import type { Report } from './lay-out-reports.ts';
import { type Series, toSeries } from './series.ts';
import { chooseShape, type Dated, isLong, type Shape } from './shape.ts';

export interface TimelineSource {
  /** Name of the outlet. */
  name: string;
  reports: readonly Report[];
}

export interface TimelineInput {
  events: readonly StoryEvent[];
  sources: readonly TimelineSource[];
  /** Events on whose date the articles are in conflict, each with the articles that stand apart. */
  conflicts: ReadonlyMap<string, ReadonlySet<string>>;
}

/** One dating of one event, ready to be placed on a clock. */
export interface Dating extends Stretch {
  event: StoryEvent;
  shape: Shape;
  /** Where a mark without length stands, milliseconds since 1970. */
  middle: number;
  /** ISO, as the words have it. */
  said: { from: string; to: string };
  /** The articles of the lane that say so. */
  articles: string[];
}

export interface PreparedSource extends TimelineSource {
  /** In order of time. */
  dated: Series;
  /** The indices of bars and spans, in the order in which they begin. */
  long: Uint32Array;
}

export interface PreparedTimeline {
  /** The events themselves, in order of time. */
  events: Series;
  /** Their indices, those told by most articles first; those told alike so that the first of them lie far apart. */
  byTelling: Uint32Array;
  sources: PreparedSource[];
  /** What each event in conflict is dated by whom, lanes from top to bottom. */
  conflicts: { event: string; apart: ReadonlySet<string>; datings: SourcedDating[] }[];
}

export interface SourcedDating {
  /** Index of the source. */
  source: number;
  dating: Dating;
}

export function prepareTimeline({ events, sources, conflicts }: TimelineInput): PreparedTimeline {
  const laneOf = new Map<string, number>();
  for (const [lane, { reports }] of sources.entries())
    for (const { article } of reports) laneOf.set(article, lane);
  const lanes: Dating[][] = sources.map(() => []);
  const disputed: PreparedTimeline['conflicts'] = [];
  const happened: Dating[] = [];
  for (const event of events) {
    const own = readDating(event, event, event.articles);
    happened.push(own);
    for (const quote of event.quotes) addQuote(lanes[laneOf.get(quote.article) ?? -1], own, quote);
    const apart = conflicts.get(event.id);
    if (apart) disputed.push({ event: event.id, apart, datings: findLast(lanes, event) });
  }
  happened.sort(byTime);
  return {
    events: toSeries(happened),
    byTelling: orderByTelling(happened),
    sources: sources.map((source, lane) => prepareSource(source, lanes[lane] ?? [])),
    conflicts: disputed,
  };
}

function prepareSource(source: TimelineSource, datings: Dating[]): PreparedSource {
  const dated = toSeries(datings.sort(byTime));
  const long = Uint32Array.from(datings.keys()).filter((index) => dated.long[index] === 1);
  const begin = (index: number) => dated.from[index] ?? 0;
  return { ...source, dated, long: long.sort((a, b) => begin(a) - begin(b)) };
}

function orderByTelling(datings: readonly Dating[]): Uint32Array {
  const groups: number[][] = [];
  for (const index of spreadOut(datings.length)) {
    const articles = datings[index]?.articles.length ?? 0;
    groups[articles] ??= [];
    groups[articles].push(index);
  }
  return Uint32Array.from(groups.reverse().flat());
}

/** The numbers below `count`, so that neighbours come late after one another (van der Corput, 1935). */
function spreadOut(count: number): number[] {
  const half = 2 ** (Math.ceil(Math.log2(Math.max(2, count))) - 1);
  const numbers: number[] = [];
  let number = 0;
  for (let left = 2 * half; left > 0; left--) {
    if (number < count) numbers.push(number);
    // Counts on with the highest bit as the lowest.
    let bit = half;
    for (; number & bit; bit >>= 1) number ^= bit;
    number |= bit;
  }
  return numbers;
}

function byTime(a: Dating, b: Dating): number {
  return a.middle - b.middle;
}

type Quote = StoryEvent['quotes'][number];

/** Those articles of a lane that date an event alike are one dating; an event's stand at the end of its lanes. */
function addQuote(lane: Dating[] | undefined, own: Dating, quote: Quote): void {
  if (!lane) return;
  for (let at = lane.length - 1; lane[at]?.event === own.event; at--) {
    const { said, articles } = lane[at] ?? own;
    if (said.from !== quote.from || said.to !== quote.to) continue;
    articles.push(quote.article);
    return;
  }
  lane.push(readQuote(own, quote));
}

/** What the lanes say of the event that was added last. */
function findLast(lanes: readonly Dating[][], event: StoryEvent): SourcedDating[] {
  return lanes.flatMap((lane, source) =>
    lane
      .slice(lane.findLastIndex((dating) => dating.event !== event) + 1)
      .map((dating) => ({ source, dating })),
  );
}

/** Most quotations give the date that the event has. */
function readQuote(own: Dating, quote: Quote): Dating {
  const { event } = own;
  const articles = [quote.article];
  return quote.from === event.from && quote.to === event.to && quote.edtf === event.edtf
    ? { ...own, articles }
    : readDating(event, asDated(event, quote), articles);
}

function readDating(event: StoryEvent, dated: Dated, articles: string[]): Dating {
  const shape = chooseShape(dated);
  const { from, to } = stretchOf(dated);
  const isWide = isLong(shape) || shape === 'approximate';
  return {
    event,
    shape,
    from,
    to,
    middle: isWide ? (from + to) / 2 : from + day / 2,
    said: dated,
    articles,
  };
}

/** A quotation's own date; it is as precise as the event's where both are written alike. */
function asDated(event: StoryEvent, quote: Quote): Dated {
  const { from, to, edtf } = quote;
  const precision = edtf === event.edtf ? event.precision : 'range';
  return { from, to, edtf, precision, scheduled: event.scheduled };
}
