/** Marks of the timeline, and how those of one lane share it: rows for what overlaps, one dot for what is too close. */
import type { StoryEvent } from '../model.ts';
import { type Clock, placeOn } from './lay-out-clock.ts';
import type { Dating } from './prepare-timeline.ts';
import type { Series } from './series.ts';
import { isLong, type Shape } from './shape.ts';

export interface Mark {
  shape: Shape;
  /** What it stands for; never empty. Made when it is asked for. */
  readonly datings: Dating[];
  /** Of the datings. */
  count: number;
  /** The event of the first of them: its index in the story. */
  event: number;
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

/** Half the width of a dot; of one with a count, and of one with a count above 99; pixels. */
const dot = 4;
const countedDot = 7;
const fullDot = 10;

const shortest = 3;
/** Dots whose middles lie closer than this touch too much to be told apart. */
const tooClose = 5;
/** What is in one dot with a count lies no further apart, pixels. */
const widestCluster = 24;
/** As far apart where two dots with a count would else lie over one another. */
const widestMerged = 36;

/** The events that a mark stands for, each once. */
export function eventsOf(mark: Mark): StoryEvent[] {
  return [...new Set(mark.datings.map(({ event }) => event))];
}

export function placeMark(series: Series, index: number, clock: Clock): Mark {
  const indices = [index];
  const shape = series.shape[index] ?? 'day';
  if (isLong(shape)) {
    const left = Math.max(placeOn(clock, series.from[index] ?? 0), clock.left);
    const right = Math.min(placeOn(clock, series.to[index] ?? 0), clock.left + clock.width);
    return new PlacedMark(series, indices, shape, left, Math.max(right, left + shortest));
  }
  const middle = placeOn(clock, series.middle[index] ?? 0);
  return new PlacedMark(series, indices, shape, middle - dot, middle + dot);
}

class PlacedMark implements Mark {
  readonly shape: Shape;
  readonly count: number;
  readonly event: number;
  readonly left: number;
  readonly right: number;
  y = 0;
  readonly #series: Series;
  readonly #indices: ArrayLike<number>;

  /** `indices` of what it stands for. */
  constructor(
    series: Series,
    indices: ArrayLike<number>,
    shape: Shape,
    left: number,
    right: number,
  ) {
    this.#series = series;
    this.#indices = indices;
    this.shape = shape;
    this.count = indices.length;
    this.event = series.event[indices[0] ?? 0] ?? 0;
    this.left = left;
    this.right = right;
  }

  get datings(): Dating[] {
    return Array.from(this.#indices, this.#series.at).filter((dating) => dating !== undefined);
  }
}

/** Dots for datings in order of time; those that would touch share one that stands for all of them. */
export function placeDots(series: Series, indices: Uint32Array, clock: Clock): Mark[] {
  const clusters: Cluster[] = [];
  for (const next of findClusters(series, indices, clock)) {
    const last = clusters.at(-1);
    // A count takes more room than the dots that it stands for.
    const overlaps = last && middleOf(next) - middleOf(last) < halfOf(last) + halfOf(next) - 1;
    const isCounted = last && (countOf(last) > 1 || countOf(next) > 1);
    if (last && overlaps && isCounted && next.last - last.first <= widestMerged) {
      last.end = next.end;
      last.last = next.last;
    } else clusters.push(next);
  }
  return clusters.map((cluster) => placeDot(cluster, series, indices, clock));
}

/** Neighbours in time, from `start` until before `end`; `first` and `last` are where the outer ones stand, pixels. */
interface Cluster {
  start: number;
  end: number;
  first: number;
  last: number;
}

function findClusters({ middle }: Series, indices: Uint32Array, clock: Clock): Cluster[] {
  const scale = clock.width / (clock.to - clock.from);
  const least = clock.left + dot;
  const greatest = clock.left + clock.width - dot;
  const clusters: Cluster[] = [];
  let open: Cluster | null = null;
  for (let at = 0; at < indices.length; at++) {
    // The middle of what reaches into the window may lie outside of it; all such stand at its edge.
    const placed = clock.left + ((middle[indices[at] ?? 0] ?? 0) - clock.from) * scale;
    const x = Math.max(least, Math.min(greatest, placed));
    if (open && x - open.last < tooClose && x - open.first <= widestCluster) {
      open.end = at + 1;
      open.last = x;
    } else {
      open = { start: at, end: at + 1, first: x, last: x };
      clusters.push(open);
    }
  }
  return clusters;
}

function middleOf({ first, last }: Cluster): number {
  return (first + last) / 2;
}

function countOf({ start, end }: Cluster): number {
  return end - start;
}

function halfOf(cluster: Cluster): number {
  const count = countOf(cluster);
  if (count > 99) return fullDot;
  return count > 1 ? countedDot : dot;
}

function placeDot(cluster: Cluster, series: Series, indices: Uint32Array, clock: Clock): Mark {
  const inside = indices.subarray(cluster.start, cluster.end);
  const first = inside[0] ?? 0;
  // An event dated in two ways that lie this close is still one.
  const isOne = inside.every((index) => series.event[index] === series.event[first]);
  const half = isOne ? dot : halfOf(cluster);
  const { left, width } = clock;
  const middle = Math.max(left + half, Math.min(left + width - half, middleOf(cluster)));
  const shape = isOne ? pointShape(series.shape[first] ?? 'day') : 'many';
  return new PlacedMark(series, inside, shape, middle - half, middle + half);
}

/** A bar or a span that has no room of its own is told by its middle. */
function pointShape(shape: Shape): Shape {
  return isLong(shape) ? 'day' : shape;
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
