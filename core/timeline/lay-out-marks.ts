/** Marks of the timeline, and how those of one lane share it: rows for what overlaps, one dot for what is too close. */
import type { StoryEvent } from '../model.ts';
import { type Clock, placeOn } from './lay-out-clock.ts';
import type { Dating } from './prepare-timeline.ts';
import type { Dates, Series } from './series.ts';
import { isLong, type Shape } from './shape.ts';

export interface Mark {
  shape: Shape;
  /** What it stands for; never empty. Made when it is asked for. */
  readonly datings: Dating[];
  readonly first: Dating | undefined;
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

export function placeMark(series: Series, row: number, clock: Clock): Mark {
  const { dates } = series;
  const [from, to] = [dates.from[row] ?? 0, dates.to[row] ?? 0];
  const shape = dates.shape(row);
  if (isLong(shape)) {
    const left = Math.max(placeOn(clock, from), clock.left);
    const right = Math.min(placeOn(clock, to), clock.left + clock.width);
    return new PlacedMark(series, [row], shape, left, Math.max(right, left + shortest));
  }
  const middle = placeOn(clock, (from + to) / 2);
  return new PlacedMark(series, [row], shape, middle - dot, middle + dot);
}

class PlacedMark implements Mark {
  readonly shape: Shape;
  readonly count: number;
  readonly event: number;
  readonly left: number;
  readonly right: number;
  y = 0;
  readonly #series: Series;
  readonly #rows: ArrayLike<number>;

  /** `rows` of what it stands for. */
  constructor(series: Series, rows: ArrayLike<number>, shape: Shape, left: number, right: number) {
    this.#series = series;
    this.#rows = rows;
    this.shape = shape;
    this.count = rows.length;
    this.event = series.dates.event[rows[0] ?? 0] ?? 0;
    this.left = left;
    this.right = right;
  }

  get first(): Dating | undefined {
    return this.#series.at(this.#rows[0] ?? -1);
  }

  get datings(): Dating[] {
    return Array.from(this.#rows, this.#series.at).filter((dating) => dating !== undefined);
  }
}

/**
 * Dots for rows in order of time, but for those that `without` has as 1; what would touch shares one that stands for all
 * of it.
 */
export function placeDots(
  series: Series,
  rows: Uint32Array,
  without: Uint8Array,
  clock: Clock,
): Mark[] {
  const { kept, clusters: found } = findClusters(series.dates, rows, without, clock);
  const clusters: Cluster[] = [];
  for (const next of found) {
    const last = clusters.at(-1);
    // A count takes more room than the dots that it stands for.
    const overlaps = last && middleOf(next) - middleOf(last) < halfOf(last) + halfOf(next) - 1;
    const isCounted = last && (countOf(last) > 1 || countOf(next) > 1);
    if (last && overlaps && isCounted && next.last - last.first <= widestMerged) {
      last.end = next.end;
      last.last = next.last;
    } else clusters.push(next);
  }
  return clusters.map((cluster) => placeDot(cluster, series, kept, clock));
}

/** Neighbours in time, from `start` until before `end`; `first` and `last` are where the outer ones stand, pixels. */
interface Cluster {
  start: number;
  end: number;
  first: number;
  last: number;
}

/** `kept`: the rows that the clusters count by. */
function findClusters(
  { from, to }: Dates,
  rows: Uint32Array,
  without: Uint8Array,
  clock: Clock,
): { kept: Uint32Array; clusters: Cluster[] } {
  const scale = clock.width / (clock.to - clock.from);
  const least = clock.left + dot;
  const greatest = clock.left + clock.width - dot;
  const kept = new Uint32Array(rows.length);
  const clusters: Cluster[] = [];
  let open: Cluster | null = null;
  let count = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    if (without[row] === 1) continue;
    kept[count++] = row;
    // The middle of what reaches into the window may lie outside of it; all such stand at its edge.
    const middle = ((from[row] ?? 0) + (to[row] ?? 0)) / 2;
    let x = clock.left + (middle - clock.from) * scale;
    if (x < least) x = least;
    else if (x > greatest) x = greatest;
    if (open && x - open.last < tooClose && x - open.first <= widestCluster) {
      open.end = count;
      open.last = x;
    } else {
      open = { start: count - 1, end: count, first: x, last: x };
      clusters.push(open);
    }
  }
  return { kept, clusters };
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

function placeDot(cluster: Cluster, series: Series, rows: Uint32Array, clock: Clock): Mark {
  const inside = rows.subarray(cluster.start, cluster.end);
  const first = inside[0] ?? 0;
  const { event, shape: shapeOf } = series.dates;
  // An event dated in two ways that lie this close is still one.
  const isOne = inside.every((row) => event[row] === event[first]);
  const half = isOne ? dot : halfOf(cluster);
  const { left, width } = clock;
  const middle = Math.max(left + half, Math.min(left + width - half, middleOf(cluster)));
  const shape = isOne ? pointShape(shapeOf(first)) : 'many';
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
