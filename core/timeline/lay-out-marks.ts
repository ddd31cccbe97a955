/** Marks of the timeline, and how those of one lane share it: rows for what overlaps, one dot for what is too close. */
import type { StoryEvent } from '../model.ts';
import { type Clock, placeOn } from './lay-out-clock.ts';
import type { Dating } from './prepare-timeline.ts';
import { isLong, type Shape } from './shape.ts';

export interface Mark {
  shape: Shape;
  /** What it stands for; never empty. */
  datings: Dating[];
  /** Pixels. */
  left: number;
  right: number;
  /** Centre, pixels from the top of the lane. */
  y: number;
}

/** From where to where something takes room, pixels. */
export interface Extent {
  left: number;
  right: number;
}

/** Half the width of a dot, and of a dot with a count; pixels. */
export const dot = 4;
const countedDot = 7;

const shortest = 3;
/** Dots whose middles lie closer than this touch too much to be told apart. */
const tooClose = 5;
/** What is in one dot with a count lies no further apart, pixels. */
const widestCluster = 20;

/** The events that a mark stands for, each once. */
export function eventsOf(mark: Mark): StoryEvent[] {
  return [...new Set(mark.datings.map(({ event }) => event))];
}

export interface InWindow {
  /** In the order given. */
  inside: Dating[];
  before: number;
  after: number;
}

export function chooseInside(datings: readonly Dating[], clock: Clock): InWindow {
  const inside: Dating[] = [];
  let [before, after] = [0, 0];
  for (const dating of datings) {
    if (dating.to <= clock.from) before++;
    else if (dating.from >= clock.to) after++;
    else inside.push(dating);
  }
  return { inside, before, after };
}

export function placeMark(dating: Dating, clock: Clock): Mark {
  const { shape, from, to } = dating;
  if (isLong(shape)) {
    const left = Math.max(placeOn(clock, from), clock.left);
    const right = Math.min(placeOn(clock, to), clock.left + clock.width);
    return { shape, datings: [dating], left, right: Math.max(right, left + shortest), y: 0 };
  }
  const middle = placeOn(clock, dating.middle);
  return { shape, datings: [dating], left: middle - dot, right: middle + dot, y: 0 };
}

/** Dots for datings in order of time; those that would touch share one that stands for all of them. */
export function placeDots(datings: readonly Dating[], clock: Clock): Mark[] {
  const scale = clock.width / (clock.to - clock.from);
  const [least, most] = [clock.left + dot, clock.left + clock.width - dot];
  const marks: Mark[] = [];
  let begin = 0;
  let [first, last] = [0, 0];
  for (const [index, dating] of datings.entries()) {
    const x = clock.left + (dating.middle - clock.from) * scale;
    if (index > 0 && (x - last >= tooClose || x - first > widestCluster)) {
      marks.push(placeDot(datings.slice(begin, index), clampTo(least, (first + last) / 2, most)));
      begin = index;
    }
    if (begin === index) first = x;
    last = x;
  }
  if (datings.length > 0)
    marks.push(placeDot(datings.slice(begin), clampTo(least, (first + last) / 2, most)));
  return marks;
}

function placeDot(datings: Dating[], middle: number): Mark {
  const [first] = datings;
  // An event dated in two ways that lie this close is still one.
  const isOne = datings.every(({ event }) => event === first?.event);
  const half = isOne ? dot : countedDot;
  const shape = isOne ? pointShape(first) : 'many';
  return { shape, datings, left: middle - half, right: middle + half, y: 0 };
}

/** A bar or a span that has no room of its own is told by its middle. */
function pointShape(dating: Dating | undefined): Shape {
  return dating && !isLong(dating.shape) ? dating.shape : 'day';
}

function clampTo(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/** Gives every mark the first row on which it overlaps none; returns how many rows there are. */
export function assignRows(
  marks: readonly Mark[],
  extent: (mark: Mark) => Extent,
): { rows: number[]; count: number } {
  const extents = marks.map(extent);
  const at = (index: number) => extents[index] ?? { left: 0, right: 0 };
  const order = marks.map((_, index) => index).sort((a, b) => at(a).left - at(b).left);
  const ends: number[] = [];
  const rows = new Array<number>(marks.length).fill(0);
  for (const index of order) {
    const { left, right } = at(index);
    const free = ends.findIndex((end) => end <= left);
    const row = free < 0 ? ends.length : free;
    ends[row] = right;
    rows[index] = row;
  }
  return { rows, count: ends.length };
}
