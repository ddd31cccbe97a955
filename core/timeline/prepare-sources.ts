/** What each source dates how. */
import type { StoryEvent } from '../model.ts';
import type { Dating, PreparedSource, TimelineSource } from './prepare-timeline.ts';
import { type Dates, orderByMiddle, orderLong, toDates, toSeries } from './series.ts';
import type { Dated } from './shape.ts';

type Quote = StoryEvent['quotes'][number];

/** The datings of a lane. */
interface Lane {
  rows: number[];
  /** The last event that has one; an event's stand together. */
  last: number;
}

/** Dates that are not those of their events; their rows follow those of the events. */
interface Apart {
  events: number[];
  quotes: Quote[];
}

/** `dates` of the events, and their rows in `order` of time. */
export function prepareSources(
  events: readonly StoryEvent[],
  dates: Dates,
  order: Uint32Array,
  sources: readonly TimelineSource[],
): PreparedSource[] {
  const laneOf = new Map<string, Lane>();
  const lanes = sources.map(({ reports }) => {
    const lane: Lane = { rows: [], last: -1 };
    for (const { article } of reports) laneOf.set(article, lane);
    return lane;
  });
  const apart: Apart = { events: [], quotes: [] };
  const { length } = events;
  for (let at = 0; at < length; at++) {
    const row = order[at] ?? 0;
    const event = events[row];
    const quotes = event?.quotes ?? [];
    for (let which = 0; event && which < quotes.length; which++) {
      const quote = quotes[which];
      const lane = quote && laneOf.get(quote.article);
      if (!lane) continue;
      // Most quotations give the date that the event has.
      if (lane.last !== row && isSame(quote, event)) lane.rows.push(row);
      else addQuote(lane, events, row, quote, apart);
      lane.last = row;
    }
  }
  const all = apart.quotes.length > 0 ? withApart(events, dates, apart) : dates;
  return sources.map((source, index) => {
    const lane = lanes[index] ?? { rows: [], last: -1 };
    // They were found in order of the events' own dates.
    const rows = all === dates ? new Uint32Array(lane.rows) : orderByMiddle(all, lane.rows);
    const make = (row: number): Dating | undefined => {
      const event = events[all.event[row] ?? -1];
      const said = row < length ? event : apart.quotes[row - length];
      if (!event || !said) return undefined;
      const articles = event.quotes
        .filter((quote) => isAlike(quote, said) && laneOf.get(quote.article) === lane)
        .map(({ article }) => article);
      return { event, from: all.from[row] ?? 0, to: all.to[row] ?? 0, said, articles };
    };
    return { ...source, dated: toSeries(all, rows, make), long: orderLong(all, rows) };
  });
}

/** Those articles of a lane that date an event alike are one dating. */
function addQuote(
  { rows }: Lane,
  events: readonly StoryEvent[],
  row: number,
  quote: Quote,
  apart: Apart,
): void {
  const event = events[row];
  if (!event) return;
  for (let known = rows.length - 1; known >= 0; known--) {
    const which = (rows[known] ?? 0) - events.length;
    if ((which < 0 ? rows[known] : apart.events[which]) !== row) break;
    const said = which < 0 ? event : apart.quotes[which];
    if (said && isAlike(said, quote)) return;
  }
  if (isSame(quote, event)) rows.push(row);
  else {
    rows.push(events.length + apart.quotes.length);
    apart.events.push(row);
    apart.quotes.push(quote);
  }
}

function isAlike(a: Pick<Quote, 'from' | 'to'>, b: Pick<Quote, 'from' | 'to'>): boolean {
  return a.from === b.from && a.to === b.to;
}

function isSame(quote: Quote, event: StoryEvent): boolean {
  return quote.from === event.from && quote.to === event.to && quote.edtf === event.edtf;
}

/** With the dates that are apart after those of the events. */
function withApart(events: readonly StoryEvent[], dates: Dates, apart: Apart): Dates {
  const others = apart.quotes.flatMap((quote, index) => {
    const event = events[apart.events[index] ?? -1];
    return event ? asDated(event, quote) : [];
  });
  return toDates([...events, ...others], [...dates.event, ...apart.events]);
}

/** A quotation's own date; it is as precise as the event's where both are written alike. */
function asDated(event: StoryEvent, { from, to, edtf }: Quote): Dated {
  const precision = edtf === event.edtf ? event.precision : 'range';
  return { from, to, edtf, precision, scheduled: event.scheduled };
}
