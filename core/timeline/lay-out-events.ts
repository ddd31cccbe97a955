/** The lane of what happened: every event with its name, packed into as few rows as keep the names apart. */
import type { StoryEvent } from '../model.ts';
import { keepWhatFits } from './keep-what-fits.ts';
import type { Clock } from './lay-out-clock.ts';
import { assignRows, type Extent, type Mark, placeDots } from './lay-out-marks.ts';
import type { PreparedTimeline } from './prepare-timeline.ts';
import { chooseInside } from './series.ts';
import { type Reach, stretchNames } from './stretch-names.ts';

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
/** No name with its date is shorter, pixels. */
const shortestName = 60;

interface EventLaneInput extends Pick<PreparedTimeline, 'events' | 'byTelling'> {
  clock: Clock;
  /** Width in pixels of the name of an event, cut to a usual length. */
  measure: (event: StoryEvent) => number;
  /** And of all of it. */
  measureWhole: (event: StoryEvent) => number;
  /** How many rows the lane may have; what does not fit is merged. */
  mostRows: number;
  /** How far names may run beyond the clock where nothing else stands on their row. */
  reach: Reach;
}

export function layOutEvents(input: EventLaneInput): EventLane {
  const { events, byTelling, clock, measure, measureWhole, mostRows, reach } = input;
  const { inside, before, after } = chooseInside(events.dates, byTelling, clock);
  const label = (mark: Mark): Label => {
    const event = mark.first?.event;
    const width = event ? measure(event) : 0;
    if (mark.shape === 'bar' && mark.right - mark.left >= width + 2 * labelGap)
      return { x: mark.left + labelGap, side: 'inside', room: width };
    const roomRight = clock.left + clock.width - mark.right - labelGap;
    const roomLeft = mark.left - labelGap - clock.left;
    return roomRight >= width || roomRight >= roomLeft
      ? { x: mark.right + labelGap, side: 'right', room: Math.min(width, roomRight) }
      : { x: mark.left - labelGap, side: 'left', room: Math.min(width, roomLeft) };
  };
  const extent = (mark: Mark): Extent => {
    const { side, x, room } = label(mark);
    return {
      left: side === 'left' ? x - room : mark.left,
      right: (side === 'right' ? x + room : mark.right) + between,
    };
  };
  const keep = (most: number) => keepWhatFits(events, inside, clock, most, extent, shortestName);
  const mayFit = inside.length * between <= mostRows * clock.width;
  let kept = mayFit ? keep(mostRows) : null;
  // One row is needed for the dots of what has no room.
  if (kept?.marks.length !== inside.length) kept = keep(mostRows - 1);
  const { marks, placed } = kept;
  const { rows, count } = inOrderOfTime(marks, assignRows(marks, extent));
  const inTime = chooseInside(events.dates, events.rows, clock).inside;
  const crowd = placeDots(events, inTime, placed, clock);
  const total = count + (crowd.length > 0 ? 1 : 0);
  const rowY = (row: number) => row * rowHeight + rowHeight / 2 + 4;
  const named = marks.map((mark, index) =>
    Object.assign(mark, { y: rowY(rows[index] ?? 0), label: label(mark) }),
  );
  // How many are earlier and how many later stands beside the first rows.
  const free = rowY(Math.min(total, Number(before > 0) + Number(after > 0)));
  const reachOf = (y: number) => (y < free ? { left: clock.left, right: reach.right } : reach);
  stretchNames(named, reachOf, measureWhole, between);
  return {
    marks: [
      ...named,
      ...crowd.map((mark) => Object.assign(mark, { y: rowY(total - 1), label: null })),
    ],
    height: Math.max(total, 1) * rowHeight + 8,
    before,
    after,
  };
}

/** The same rows, from the top by the time of their first mark, as they are read. */
function inOrderOfTime(
  marks: readonly Mark[],
  { rows, count }: { rows: readonly number[]; count: number },
): { rows: number[]; count: number } {
  const first = new Array<number>(count).fill(Number.POSITIVE_INFINITY);
  for (const [index, { left }] of marks.entries()) {
    const row = rows[index] ?? 0;
    first[row] = Math.min(first[row] ?? left, left);
  }
  const order = first.map((_, row) => row).sort((a, b) => (first[a] ?? 0) - (first[b] ?? 0));
  const places = new Array<number>(count).fill(0);
  for (const [place, row] of order.entries()) places[row] = place;
  return { rows: rows.map((row) => places[row] ?? row), count };
}
