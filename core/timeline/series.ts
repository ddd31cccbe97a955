/**
 * Datings as columns of numbers, and those of a lane as indices into them: every zoom asks the same few of all of them,
 * and ten thousand objects would have to be made and fetched one by one.
 */
import { type Clock, day, type Stretch, startOfDay } from './lay-out-clock.ts';
import type { Dating } from './prepare-timeline.ts';
import { chooseShape, type Dated, hasLength, type Shape } from './shape.ts';

/** Columns of equal length: a row for each event of the story, then one for each other date that a source gives. */
export interface Dates {
  /** Which event each dates: its index in the story. */
  event: Uint32Array;
  /** Milliseconds since 1970, whole days. */
  from: Float64Array;
  to: Float64Array;
  /** 1 for what has a length. */
  long: Uint8Array;
  /** Read when it is asked for: few of a crowd are ever drawn. */
  shape: (row: number) => Shape;
  /** From the first to the last of all. */
  whole: Stretch;
}

/** Rows of dates in order of their middles. */
export interface Series {
  dates: Dates;
  rows: Uint32Array;
  /** Made when it is first asked for, and the same from then on: few of a crowd are ever looked at. */
  at: (row: number) => Dating | undefined;
}

/** `dated`: what each row is made of; `eventOf`: the event of each, where it is not the one with the same index. */
export function toDates(dated: readonly Dated[], eventOf?: ArrayLike<number>): Dates {
  const count = dated.length;
  const event = new Uint32Array(count);
  const from = new Float64Array(count);
  const to = new Float64Array(count);
  const long = new Uint8Array(count);
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  let [said, start] = ['', Number.NaN];
  let row = 0;
  for (const one of dated) {
    // They come in order of time: many in a row begin on one day.
    if (one.from !== said) {
      said = one.from;
      start = startOfDay(said);
      if (start < first) first = start;
    }
    let end = start + day;
    if (one.to !== said) {
      end = startOfDay(one.to) + day;
      if (hasLength(one)) long[row] = 1;
    }
    event[row] = eventOf ? (eventOf[row] ?? 0) : row;
    from[row] = start;
    to[row] = end;
    if (end > last) last = end;
    row++;
  }
  const shape = (which: number): Shape => {
    const one = dated[which];
    return one ? chooseShape(one) : 'day';
  };
  return { event, from, to, long, shape, whole: { from: first, to: last } };
}

/** `make` is asked once a row. */
export function toSeries(
  dates: Dates,
  rows: Uint32Array,
  make: (row: number) => Dating | undefined,
): Series {
  const made = new Map<number, Dating | undefined>();
  const at = (row: number): Dating | undefined => {
    if (!made.has(row)) made.set(row, make(row));
    return made.get(row);
  };
  return { dates, rows, at };
}

/** More than a story ever has; with days in the year 9999 twice before it, still a whole number. */
const most = 2 ** 24;

/** Those of the rows that have a length, from the one that begins first. */
export function orderLong({ from, long }: Dates, rows: Uint32Array): Uint32Array {
  const found: number[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    if (long[row] === 1) found.push(row);
  }
  return orderBy(from, from, found);
}

/** Rows in order of their middles. */
export function orderByMiddle({ from, to }: Dates, rows: ArrayLike<number>): Uint32Array {
  return orderBy(from, to, rows);
}

function orderBy(some: Float64Array, others: Float64Array, rows: ArrayLike<number>): Uint32Array {
  const count = rows.length;
  const keys = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    const row = rows[at] ?? 0;
    keys[at] = (((some[row] ?? 0) + (others[row] ?? 0)) / day || 0) * most + row;
  }
  // Numbers that are sorted without a function of ours are sorted ten times as fast.
  keys.sort();
  const order = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    const key = keys[at] ?? 0;
    order[at] = key - Math.floor(key / most) * most;
  }
  return order;
}

export interface InWindow {
  /** Rows that the window shows. */
  inside: Uint32Array;
  before: number;
  after: number;
}

/** Of `rows`, in their order. */
export function chooseInside(
  { from, to, whole }: Dates,
  rows: Uint32Array,
  clock: Clock,
): InWindow {
  if (clock.from <= whole.from && whole.to <= clock.to)
    return { inside: rows, before: 0, after: 0 };
  const inside = new Uint32Array(rows.length);
  let [found, before, after] = [0, 0, 0];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    if ((to[row] ?? 0) <= clock.from) before++;
    else if ((from[row] ?? 0) >= clock.to) after++;
    else inside[found++] = row;
  }
  return { inside: inside.subarray(0, found), before, after };
}
