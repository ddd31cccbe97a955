/** What the timeline is drawn from, made once for every zoom and pan: dates as moments and shapes, and who dates what how. */
import type { StoryEvent } from '../model.ts';
import type { Stretch } from './lay-out-clock.ts';
import type { Report } from './lay-out-reports.ts';
import { orderByTelling } from './order-by-telling.ts';
import { prepareSources } from './prepare-sources.ts';
import { orderByMiddle, type Series, toDates, toSeries } from './series.ts';

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

/** One dating of one event. */
export interface Dating extends Stretch {
  event: StoryEvent;
  /** ISO, as the words have it. */
  said: { from: string; to: string };
  /** The articles of the lane that say so. */
  articles: string[];
}

export interface PreparedSource extends TimelineSource {
  dated: Series;
  /** The rows of bars and spans, in the order in which they begin. */
  long: Uint32Array;
}

export interface PreparedTimeline {
  /** The events themselves; the row of each is its index in the story. */
  events: Series;
  /** How many articles tell of each. */
  told: Uint32Array;
  /** Their rows, those told by most articles first; those told alike so that the first of them lie far apart. */
  byTelling: Uint32Array;
  sources: PreparedSource[];
  /** What each event in conflict is dated by whom, lanes from top to bottom. */
  conflicts: Disputed[];
}

export interface Disputed {
  /** Of the event, and its index in the story. */
  event: string;
  index: number;
  apart: ReadonlySet<string>;
  datings: SourcedDating[];
}

export interface SourcedDating {
  /** Index of the source. */
  source: number;
  dating: Dating;
}

export function prepareTimeline({ events, sources, conflicts }: TimelineInput): PreparedTimeline {
  const dates = toDates(events);
  const order = orderByMiddle(dates, dates.event);
  const telling = orderByTelling(events, order);
  const prepared = prepareSources(events, dates, order, sources);
  return {
    events: toSeries(dates, order, (row) => {
      const event = events[row];
      if (!event) return undefined;
      const [from, to] = [dates.from[row] ?? 0, dates.to[row] ?? 0];
      return { event, from, to, said: event, articles: event.articles };
    }),
    told: telling.told,
    byTelling: telling.order,
    sources: prepared,
    conflicts: findDisputed(events, prepared, conflicts),
  };
}

function findDisputed(
  events: readonly StoryEvent[],
  sources: readonly PreparedSource[],
  conflicts: TimelineInput['conflicts'],
): Disputed[] {
  if (conflicts.size === 0) return [];
  const datings = events.map(({ id }): SourcedDating[] | null => (conflicts.has(id) ? [] : null));
  for (const [source, { dated }] of sources.entries())
    for (const row of dated.rows) {
      const found = datings[dated.dates.event[row] ?? -1];
      const dating = found && dated.at(row);
      if (dating) found.push({ source, dating });
    }
  return events.flatMap(({ id }, index) => {
    const apart = conflicts.get(id);
    return apart ? { event: id, index, apart, datings: datings[index] ?? [] } : [];
  });
}
