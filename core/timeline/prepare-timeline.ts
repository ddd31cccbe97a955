/** What the timeline is drawn from, made once for every zoom and pan: dates as moments and shapes, and who dates what how. */
import type { StoryEvent } from '../model.ts';
import { day, type Stretch, stretchOf } from './lay-out-clock.ts';
import type { Report } from './lay-out-reports.ts';
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
  /** Tells it from the other datings of its lane. */
  id: string;
  event: StoryEvent;
  shape: Shape;
  /** Where a mark without length stands, milliseconds since 1970. */
  middle: number;
  /** ISO, as the words have it. */
  said: { from: string; to: string };
  /** The articles of the lane that say so. */
  articles: string[];
}

export interface PreparedTimeline {
  /** The events themselves, in order of time. */
  events: Dating[];
  /** The same, those told by most articles first; those told alike so that the first of them lie far apart. */
  byTelling: Dating[];
  /** In order of time. */
  sources: (TimelineSource & { datings: Dating[] })[];
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
  const datings: Dating[][] = sources.map(() => []);
  const disputed: PreparedTimeline['conflicts'] = [];
  for (const event of events) {
    const own = datingsOf(event, laneOf);
    for (const { source, dating } of own) datings[source]?.push(dating);
    const apart = conflicts.get(event.id);
    if (apart) disputed.push({ event: event.id, apart, datings: own });
  }
  const happened = events.map((event) => readDating(event, event, event.articles)).sort(byTime);
  return {
    events: happened,
    byTelling: spreadOut(happened).sort(
      (a, b) => b.event.articles.length - a.event.articles.length,
    ),
    sources: sources.map((source, lane) => ({
      ...source,
      datings: (datings[lane] ?? []).sort(byTime),
    })),
    conflicts: disputed,
  };
}

/** From a row to an order in which neighbours come late after one another (van der Corput, 1935). */
function spreadOut<Item>(row: readonly Item[]): Item[] {
  const bits = Math.ceil(Math.log2(Math.max(2, row.length)));
  const reversed = (index: number) => {
    let result = 0;
    for (let bit = 0; bit < bits; bit++) if (index & (1 << bit)) result |= 1 << (bits - 1 - bit);
    return result;
  };
  const order = Array.from({ length: 1 << bits }, (_, index) => row[reversed(index)]);
  return order.filter((item) => item !== undefined);
}

function byTime(a: Dating, b: Dating): number {
  return a.middle - b.middle;
}

type Quote = StoryEvent['quotes'][number];

/** How each source dates an event; those of its articles that date it alike together. */
function datingsOf(event: StoryEvent, laneOf: ReadonlyMap<string, number>): SourcedDating[] {
  const [only] = event.quotes;
  if (only && event.quotes.length === 1) {
    const source = laneOf.get(only.article);
    if (source === undefined) return [];
    return [{ source, dating: readDating(event, asDated(event, only), [only.article]) }];
  }
  const alike = new Map<string, { source: number; quote: Quote; articles: string[] }>();
  for (const quote of event.quotes) {
    const source = laneOf.get(quote.article);
    if (source === undefined) continue;
    const way = `${source} ${quote.from} ${quote.to}`;
    const known = alike.get(way);
    if (known) known.articles.push(quote.article);
    else alike.set(way, { source, quote, articles: [quote.article] });
  }
  return [...alike.values()]
    .sort((a, b) => a.source - b.source)
    .map(({ source, quote, articles }) => ({
      source,
      dating: readDating(event, asDated(event, quote), articles),
    }));
}

function readDating(event: StoryEvent, dated: Dated, articles: string[]): Dating {
  const shape = chooseShape(dated);
  const { from, to } = stretchOf(dated);
  const isWide = isLong(shape) || shape === 'approximate';
  return {
    id: `${event.id} ${dated.from} ${dated.to}`,
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
