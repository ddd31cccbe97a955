/** Marks of the timeline, and how those of one lane share it: tracks for what overlaps, one dot for what is too close. */
import type { StoryEvent } from '../model.ts';
import { type Clock, day, placeOn, stretchOf } from './lay-out-clock.ts';

/**
 * How a date is drawn. `day`: a dot; `bar`: from one known day to another; `span`: a period known no
 * better (a month, a year); `approximate`: a dashed ring; `scheduled`: a diamond; `many`: several, too close.
 */
export type Shape = 'day' | 'bar' | 'span' | 'approximate' | 'scheduled' | 'many';

export interface Mark {
  shape: Shape;
  /** Ids of the events it stands for. */
  events: string[];
  /** Pixels. */
  left: number;
  right: number;
  /** Centre, pixels from the top of the lane. */
  y: number;
}

/** What a date is drawn from. */
export type Dated = Pick<StoryEvent, 'from' | 'to' | 'edtf' | 'precision' | 'scheduled'>;

/** Half the width of a dot, pixels. */
export const dot = 4;

const shortest = 3;
const betweenDays = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/;

export function chooseShape({ from, to, edtf, precision, scheduled }: Dated): Shape {
  if (scheduled && from === to) return 'scheduled';
  if (/[~%]/.test(edtf)) return 'approximate';
  if (from === to) return 'day';
  return (precision === 'range' || precision === 'day') && betweenDays.test(edtf) ? 'bar' : 'span';
}

/** Where a date is on a clock; null where it lies outside of the window. */
export function placeMark(id: string, dated: Dated, clock: Clock): Mark | null {
  const { from, to } = stretchOf(dated);
  if (to <= clock.from || from >= clock.to) return null;
  const shape = chooseShape(dated);
  if (shape === 'bar' || shape === 'span') {
    const left = Math.max(placeOn(clock, from), clock.left);
    const right = Math.min(placeOn(clock, to), clock.left + clock.width);
    return { shape, events: [id], left, right: Math.max(right, left + shortest), y: 0 };
  }
  const middle = placeOn(clock, shape === 'approximate' ? (from + to) / 2 : from + day / 2);
  return { shape, events: [id], left: middle - dot, right: middle + dot, y: 0 };
}

/** Puts points that touch into one mark; bars and spans stay. */
export function mergeClose(marks: readonly Mark[], gap: number): Mark[] {
  const sorted = marks.toSorted((a, b) => a.left - b.left);
  const merged: Mark[] = [];
  let open: Mark | null = null;
  for (const mark of sorted) {
    if (mark.shape === 'bar' || mark.shape === 'span') {
      merged.push(mark);
    } else if (open && mark.left < open.right + gap) {
      open.shape = 'many';
      open.events = [...new Set([...open.events, ...mark.events])];
      open.right = mark.right;
    } else {
      open = { ...mark };
      merged.push(open);
    }
  }
  // A point met twice for the same event is still one day.
  return merged.map((mark) =>
    mark.shape === 'many' && mark.events.length === 1 ? { ...mark, shape: 'day' } : mark,
  );
}

/** Gives every mark the first track on which it overlaps none; returns how many tracks there are. */
export function assignTracks(
  marks: readonly Mark[],
  extent: (mark: Mark) => { left: number; right: number },
): { tracks: number[]; count: number } {
  const ends: number[] = [];
  const tracks = new Array<number>(marks.length).fill(0);
  const order = marks.map((_, index) => index).sort((a, b) => at(a).left - at(b).left);
  function at(index: number) {
    const mark = marks[index];
    return mark ? extent(mark) : { left: 0, right: 0 };
  }
  for (const index of order) {
    const { left, right } = at(index);
    const free = ends.findIndex((end) => end <= left);
    const track = free < 0 ? ends.length : free;
    ends[track] = right;
    tracks[index] = track;
  }
  return { tracks, count: ends.length };
}
