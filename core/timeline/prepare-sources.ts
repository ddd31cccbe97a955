/** What each source dates how. */
import type { StoryEvent } from '../model.ts';
import type { Dating, PreparedSource, TimelineSource } from './prepare-timeline.ts';
import {
  copyDate,
  createDates,
  orderByTime,
  type Series,
  sortDates,
  toSeries,
  writeDate,
} from './series.ts';
import type { Dated } from './shape.ts';

type Quote = StoryEvent['quotes'][number];

/** The datings of a lane, in the order of the events. */
interface Lane {
  /** Which event each dates: its index in the series of the events. */
  rows: number[];
  /** The index of the event's first quotation that says so. */
  quotes: number[];
  /** Those that give another date than the event has. */
  apart: Map<number, Dated>;
}

/** `happened`: the events themselves, in order of time. */
export function prepareSources(
  events: readonly StoryEvent[],
  happened: Series,
  sources: readonly TimelineSource[],
): PreparedSource[] {
  const laneOf = new Map<string, Lane>();
  const lanes = sources.map(({ reports }) => {
    const lane: Lane = { rows: [], quotes: [], apart: new Map() };
    for (const { article } of reports) laneOf.set(article, lane);
    return lane;
  });
  for (let row = 0; row < happened.event.length; row++) {
    const event = events[happened.event[row] ?? -1];
    const quotes = event?.quotes ?? [];
    for (let at = 0; event && at < quotes.length; at++) {
      const lane = laneOf.get(quotes[at]?.article ?? '');
      if (lane) addQuote(lane, event, row, at);
    }
  }
  return sources.map((source, index) => {
    const lane = lanes[index];
    const dated = lane
      ? toLaneSeries(lane, events, happened, (article) => laneOf.get(article) === lane)
      : toSeries(createDates(0), () => undefined);
    return { ...source, dated, long: orderByTime(dated.from, dated.long) };
  });
}

/** Those articles of a lane that date an event alike are one dating; an event's stand at the end of the lane. */
function addQuote(lane: Lane, event: StoryEvent, row: number, at: number): void {
  const quote = event.quotes[at];
  if (!quote) return;
  const next = lane.rows.length;
  for (let known = next - 1; known >= 0 && lane.rows[known] === row; known--) {
    const said = event.quotes[lane.quotes[known] ?? 0];
    if (said && isAlike(said, quote)) return;
  }
  lane.rows.push(row);
  lane.quotes.push(at);
  // Most quotations give the date that the event has.
  if (!isAlike(quote, event) || quote.edtf !== event.edtf)
    lane.apart.set(next, asDated(event, quote));
}

function isAlike(a: Pick<Quote, 'from' | 'to'>, b: Pick<Quote, 'from' | 'to'>): boolean {
  return a.from === b.from && a.to === b.to;
}

/** A quotation's own date; it is as precise as the event's where both are written alike. */
function asDated(event: StoryEvent, { from, to, edtf }: Quote): Dated {
  const precision = edtf === event.edtf ? event.precision : 'range';
  return { from, to, edtf, precision, scheduled: event.scheduled };
}

function toLaneSeries(
  { rows, quotes, apart }: Lane,
  events: readonly StoryEvent[],
  happened: Series,
  isOfLane: (article: string) => boolean,
): Series {
  const dates = createDates(rows.length);
  for (let index = 0; index < rows.length; index++)
    copyDate(dates, index, happened, rows[index] ?? 0);
  for (const [index, dated] of apart)
    writeDate(dates, index, happened.event[rows[index] ?? 0] ?? 0, dated);
  const make = (index: number): Dating | undefined => {
    const event = events[dates.event[index] ?? -1];
    const said = event?.quotes[quotes[index] ?? -1];
    if (!said) return undefined;
    const articles = event.quotes
      .filter((quote) => isAlike(quote, said) && isOfLane(quote.article))
      .map(({ article }) => article);
    return { event, from: dates.from[index] ?? 0, to: dates.to[index] ?? 0, said, articles };
  };
  // What is copied in order is in order.
  return apart.size > 0 ? sortDates(dates, make) : toSeries(dates, make);
}
