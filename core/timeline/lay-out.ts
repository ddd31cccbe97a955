/** Lays out the timeline: events, sources and a viewport in, lanes with marks in pixels out. */
import type { StoryEvent } from '../model.ts';
import { type Clock, stretchOf } from './lay-out-clock.ts';
import { type EventLane, layOutEvents } from './lay-out-events.ts';
import {
  assignTracks,
  type Dated,
  dot,
  type Mark,
  mergeClose,
  placeMark,
} from './lay-out-marks.ts';
import { layOutReports, type Report, type ReportMark } from './lay-out-reports.ts';

export interface TimelineSource {
  /** Name of the outlet. */
  name: string;
  reports: readonly Report[];
}

export interface TimelineInput {
  events: readonly StoryEvent[];
  sources: readonly TimelineSource[];
  happened: Clock;
  /** Null where this clock is not shown. */
  reported: Clock | null;
  measure: (event: StoryEvent) => number;
  mostRows: number;
  /** Events on whose date the articles are in conflict, each with the articles that stand apart. */
  conflicts: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface SourceLane {
  name: string;
  /** Pixels from the top of all lanes. */
  top: number;
  height: number;
  marks: Mark[];
  reports: ReportMark[];
  before: number;
  after: number;
}

/** A line through the dates that cannot all be true. */
export interface ConflictLink {
  event: string;
  /** Where most date it, pixels. */
  trunk: number;
  /** By lane, from top to bottom; y from the top of all lanes. */
  ends: { source: string; x: number; y: number; apart: boolean }[];
}

export interface TimelineLayout {
  eventLane: EventLane;
  lanes: SourceLane[];
  links: ConflictLink[];
  height: number;
}

const trackHeight = 11;
const laneHeight = 29;

export function layOutTimeline(input: TimelineInput): TimelineLayout {
  const eventLane = layOutEvents({ ...input, clock: input.happened });
  let top = eventLane.height;
  const lanes = input.sources.map((source) => {
    const lane = layOutSource(source, input, top);
    top += lane.height;
    return lane;
  });
  return { eventLane, lanes, links: findLinks(input, lanes), height: top };
}

function layOutSource(source: TimelineSource, input: TimelineInput, top: number): SourceLane {
  const { happened, reported, events } = input;
  const told = datingsOf(source, events);
  const marks = mergeClose(
    told.flatMap(({ event, quote }) => placeMark(event.id, asDated(event, quote), happened) ?? []),
    -dot,
  );
  const { tracks, count } = assignTracks(marks, ({ left, right }) => ({ left, right: right + 2 }));
  const height = Math.max(laneHeight, count * trackHeight + 12);
  const first = (height - (count - 1) * trackHeight) / 2;
  return {
    name: source.name,
    top,
    height,
    marks: marks.map((mark, index) => ({ ...mark, y: first + (tracks[index] ?? 0) * trackHeight })),
    reports: reported ? layOutReports(source.reports, reported) : [],
    before: told.filter(({ quote }) => stretchOf(quote).to <= happened.from).length,
    after: told.filter(({ quote }) => stretchOf(quote).from >= happened.to).length,
  };
}

type Quote = StoryEvent['quotes'][number];

/** How a source dates each event, each way once. */
function datingsOf(
  source: TimelineSource,
  events: readonly StoryEvent[],
): { event: StoryEvent; quote: Quote }[] {
  const articles = new Set(source.reports.map((report) => report.article));
  return events.flatMap((event) => {
    const own = event.quotes.filter((quote) => articles.has(quote.article));
    const ways = new Map(own.map((quote) => [`${quote.from} ${quote.to}`, quote]));
    return [...ways.values()].map((quote) => ({ event, quote }));
  });
}

/** A quotation's own date; it is as precise as the event's where both are written alike. */
function asDated(event: StoryEvent, quote: Quote): Dated {
  const { from, to, edtf } = quote;
  const precision = edtf === event.edtf ? event.precision : 'range';
  return { from, to, edtf, precision, scheduled: event.scheduled };
}

function findLinks(input: TimelineInput, lanes: readonly SourceLane[]): ConflictLink[] {
  return input.events
    .filter((event) => input.conflicts.has(event.id))
    .flatMap((event) => {
      const apart = input.conflicts.get(event.id) ?? new Set();
      const datings = input.sources.flatMap((source, index) => {
        const lane = lanes[index];
        const dating = datingsOf(source, [event])[0];
        const mark = lane?.marks.find((each) => each.events.includes(event.id));
        return lane && mark && dating
          ? [{ source: source.name, y: lane.top + mark.y, mark, quote: dating.quote }]
          : [];
      });
      const { side, usual } = findDifference(datings.map(({ quote }) => quote));
      const placed = datings.map(({ source, y, mark, quote }) => ({
        source,
        y,
        x:
          mark.shape === 'bar' || mark.shape === 'span'
            ? mark[side === 'to' ? 'right' : 'left']
            : (mark.left + mark.right) / 2,
        apart: apart.size > 0 ? apart.has(quote.article) : quote[side] !== usual,
        usual: quote[side] === usual,
      }));
      // What is only less precise belongs to neither end.
      const joined = placed.filter((end) => end.apart || end.usual);
      const trunk = joined.find((end) => !end.apart);
      if (!trunk || !joined.some((end) => end.apart)) return [];
      const ends = joined.map(({ source, x, y, apart: isApart }) => ({
        source,
        x,
        y,
        apart: isApart,
      }));
      return [{ event: event.id, trunk: trunk.x, ends }];
    });
}

/** Which end of the period the datings differ in, and what most of them say there. */
function findDifference(quotes: readonly Quote[]): {
  side: 'from' | 'to';
  usual: string | undefined;
} {
  const side = new Set(quotes.map((quote) => quote.to)).size > 1 ? 'to' : 'from';
  const groups = [...Map.groupBy(quotes, (quote) => quote[side])];
  return { side, usual: groups.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] };
}
