/** The lane of what happened: every event with its name, packed into as few rows as keep the names apart. */
import type { StoryEvent } from '../model.ts';
import type { Clock } from './lay-out-clock.ts';
import { assignTracks, dot, type Mark, mergeClose, placeMark } from './lay-out-marks.ts';

export interface Label {
  x: number;
  side: 'right' | 'left' | 'inside';
  /** Pixels that the name may take. */
  room: number;
}

export interface EventMark extends Mark {
  /** Null for several events in one mark. */
  label: Label | null;
}

export interface EventLane {
  marks: EventMark[];
  height: number;
  /** Events outside of the window. */
  before: number;
  after: number;
}

const rowHeight = 19;
const labelGap = 7;
const between = 14;

interface EventLaneInput {
  events: readonly StoryEvent[];
  clock: Clock;
  /** Width in pixels of the name of an event as drawn. */
  measure: (event: StoryEvent) => number;
  /** How many rows the lane may have; what does not fit is merged. */
  mostRows: number;
}

export function layOutEvents({ events, clock, measure, mostRows }: EventLaneInput): EventLane {
  const byId = new Map(events.map((event) => [event.id, event]));
  const marks = events.flatMap((event) => placeMark(event.id, event, clock) ?? []);
  const label = (mark: Mark): Label => {
    const event = byId.get(mark.events[0] ?? '');
    const width = event ? measure(event) : 0;
    if (mark.shape === 'bar' && mark.right - mark.left >= width + 2 * labelGap)
      return { x: mark.left + labelGap, side: 'inside', room: width };
    const roomRight = clock.left + clock.width - mark.right - labelGap;
    const roomLeft = mark.left - labelGap - clock.left;
    return roomRight >= width || roomRight >= roomLeft
      ? { x: mark.right + labelGap, side: 'right', room: Math.min(width, roomRight) }
      : { x: mark.left - labelGap, side: 'left', room: Math.min(width, roomLeft) };
  };
  const extent = (mark: Mark) => {
    const { side, x, room } = label(mark);
    return {
      left: side === 'left' ? x - room : mark.left,
      right: (side === 'right' ? x + room : mark.right) + between,
    };
  };
  const { kept, rest } = keepMostTold(marks, byId, mostRows, extent);
  const { tracks, count } = assignTracks(kept, extent);
  const crowd = mergeClose(
    rest.map((mark) => toPoint(mark)),
    dot,
  );
  const rows = count + (crowd.length > 0 ? 1 : 0);
  const rowY = (row: number) => row * rowHeight + rowHeight / 2 + 4;
  return {
    marks: [
      ...kept.map((mark, index) => ({ ...mark, y: rowY(tracks[index] ?? 0), label: label(mark) })),
      ...crowd.map((mark) => ({ ...mark, y: rowY(rows - 1), label: null })),
    ],
    height: Math.max(rows, 1) * rowHeight + 8,
    before: events.filter((event) => Date.parse(event.to) < clock.from).length,
    after: events.filter((event) => Date.parse(event.from) >= clock.to).length,
  };
}

/** Of too many events, those told by most articles are kept for rows of their own. */
function keepMostTold(
  marks: readonly Mark[],
  events: ReadonlyMap<string, StoryEvent>,
  mostRows: number,
  extent: (mark: Mark) => { left: number; right: number },
): { kept: Mark[]; rest: Mark[] } {
  const told = (mark: Mark) => events.get(mark.events[0] ?? '')?.articles.length ?? 0;
  const byTelling = marks.toSorted((a, b) => told(b) - told(a));
  if (assignTracks(marks, extent).count <= mostRows) return { kept: [...marks], rest: [] };
  // The number of rows grows with the number of marks, so halving finds how many fit.
  let [fits, fails] = [0, byTelling.length];
  while (fails - fits > 1) {
    const middle = (fits + fails) >> 1;
    if (assignTracks(byTelling.slice(0, middle), extent).count < mostRows) fits = middle;
    else fails = middle;
  }
  return { kept: byTelling.slice(0, fits), rest: byTelling.slice(fits) };
}

function toPoint(mark: Mark): Mark {
  const middle = (mark.left + mark.right) / 2;
  return { ...mark, shape: 'day', left: middle - dot, right: middle + dot };
}
