/**
 * Datings in order of time as columns of numbers: every zoom asks the same few of all of them, and ten thousand objects
 * would have to be made and fetched one by one.
 */
import { type Clock, day, startOfDay } from './lay-out-clock.ts';
import type { Dating } from './prepare-timeline.ts';
import { chooseShape, type Dated, type Shape } from './shape.ts';

/** Columns of equal length. */
export interface Dates {
  /** Which event each dates: its index in the story. */
  event: Uint32Array;
  shape: Shape[];
  /** Milliseconds since 1970, whole days. */
  from: Float64Array;
  to: Float64Array;
}

/** In order of the middles; each index is that of the dating which `at` gives. */
export interface Series extends Dates {
  /** Where a mark without length stands, milliseconds since 1970. */
  middle: Float64Array;
  /** 1 for what has a length. */
  long: Uint8Array;
  /** Made when it is first asked for, and the same from then on: few of a crowd are ever looked at. */
  at: (index: number) => Dating | undefined;
}

export function createDates(count: number): Dates {
  return {
    event: new Uint32Array(count),
    shape: new Array<Shape>(count).fill('day'),
    from: new Float64Array(count),
    to: new Float64Array(count),
  };
}

export function writeDate(dates: Dates, index: number, event: number, dated: Dated): void {
  const { from, to } = dated;
  const start = startOfDay(from);
  dates.event[index] = event;
  dates.shape[index] = chooseShape(dated);
  dates.from[index] = start;
  dates.to[index] = (from === to ? start : startOfDay(to)) + day;
}

/** Copies the row `from` of other dates. */
export function copyDate(dates: Dates, index: number, others: Dates, from: number): void {
  dates.event[index] = others.event[from] ?? 0;
  dates.shape[index] = others.shape[from] ?? 'day';
  dates.from[index] = others.from[from] ?? 0;
  dates.to[index] = others.to[from] ?? 0;
}

/** Puts dates in order. `make` is given the index that a dating had before. */
export function sortDates(dates: Dates, make: (index: number) => Dating | undefined): Series {
  const order = orderByTime(readMiddles(dates));
  const sorted = createDates(order.length);
  for (let at = 0; at < order.length; at++) copyDate(sorted, at, dates, order[at] ?? 0);
  return toSeries(sorted, (index) => make(order[index] ?? 0));
}

/** For dates that are in order. */
export function toSeries(dates: Dates, make: (index: number) => Dating | undefined): Series {
  const made = new Map<number, Dating | undefined>();
  const at = (index: number): Dating | undefined => {
    if (!made.has(index)) made.set(index, make(index));
    return made.get(index);
  };
  return { ...dates, middle: readMiddles(dates), long: readLong(dates), at };
}

function readLong({ shape }: Dates): Uint8Array {
  const long = new Uint8Array(shape.length);
  for (let index = 0; index < long.length; index++) {
    const dated = shape[index];
    if (dated === 'bar' || dated === 'span') long[index] = 1;
  }
  return long;
}

function readMiddles({ shape, from, to }: Dates): Float64Array {
  const middles = new Float64Array(from.length);
  for (let index = 0; index < middles.length; index++) {
    const dated = shape[index];
    const isPoint = dated === 'day' || dated === 'scheduled';
    const start = from[index] ?? 0;
    middles[index] = isPoint ? start + day / 2 : (start + (to[index] ?? 0)) / 2;
  }
  return middles;
}

/** More than a story ever has; with half days in the year 9999 before it, still a whole number. */
const most = 2 ** 24;

/** The indices of `times`, whole or half days, from the earliest; with `only`, of those that it has as 1. */
export function orderByTime(times: Float64Array, only?: Uint8Array): Uint32Array {
  const keys = new Float64Array(times.length);
  let count = 0;
  for (let index = 0; index < times.length; index++) {
    if (only && only[index] === 0) continue;
    keys[count++] = (Math.round((times[index] ?? 0) / (day / 2)) || 0) * most + index;
  }
  // Numbers that are sorted without a function of ours are sorted ten times as fast.
  const sorted = keys.subarray(0, count).sort();
  const order = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    const key = sorted[at] ?? 0;
    order[at] = key - Math.floor(key / most) * most;
  }
  return order;
}

export interface InWindow {
  /** Indices of what the window shows. */
  inside: Uint32Array;
  before: number;
  after: number;
}

/** In the order of the series, or in the `order` of indices given; those that `without` has as 1 are left out. */
export function chooseInside(
  { from, to }: Series,
  clock: Clock,
  { order, without }: { order?: Uint32Array; without?: Uint8Array } = {},
): InWindow {
  const count = from.length;
  const inside = new Uint32Array(count);
  let [found, before, after] = [0, 0, 0];
  for (let at = 0; at < count; at++) {
    const index = order ? (order[at] ?? at) : at;
    if (without && without[index] === 1) continue;
    if ((to[index] ?? 0) <= clock.from) before++;
    else if ((from[index] ?? 0) >= clock.to) after++;
    else inside[found++] = index;
  }
  return { inside: inside.subarray(0, found), before, after };
}
