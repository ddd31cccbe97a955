/** The dates that one source gives, on as many tracks as they need, and never on more than a lane may have. */
import type { Clock } from './lay-out-clock.ts';
import { type Mark, placeDots, placeMark } from './lay-out-marks.ts';
import type { PreparedSource } from './prepare-timeline.ts';
import { chooseInside, type InWindow } from './series.ts';

export interface Tracks {
  height: number;
  /** This and what follows is made when it is first asked for: of many lanes, few are in sight. */
  readonly marks: Mark[];
  /** Dates outside of the window. */
  readonly before: number;
  readonly after: number;
}

/** Of a lane with one track. */
export const laneHeight = 29;
const trackHeight = 11;
const mostTracks = 4;
const gap = 2;

interface Packed {
  marks: Mark[];
  rows: number[];
}

/** What has no room on the most tracks that a lane may have becomes dots with a count. */
export function layOutTracks(source: PreparedSource, clock: Clock): Tracks {
  const { dates, rows: all } = source.dated;
  const look = once(() => chooseInside(dates, all, clock));
  const packed = giveEachItsOwn(source, look, clock);
  const count = packed ? Math.max(1, ...packed.rows.map((row) => row + 1)) : mostTracks;
  const height = Math.max(laneHeight, count * trackHeight + 12);
  const first = (height - (count - 1) * trackHeight) / 2;
  const make = once((): Mark[] => {
    const { marks, rows } = packed ?? gatherCrowd(source, look().inside, clock);
    for (const [index, mark] of marks.entries()) mark.y = first + (rows[index] ?? 0) * trackHeight;
    return marks;
  });
  return {
    height,
    get marks() {
      return make();
    },
    get before() {
      return look().before;
    },
    get after() {
      return look().after;
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Null where there are too few tracks for all. */
function giveEachItsOwn(source: PreparedSource, look: () => InWindow, clock: Clock): Packed | null {
  const { dated } = source;
  const { marks: long, isComplete } = packLong(source, clock, mostTracks, true);
  if (!isComplete) return null;
  const points = placeDots(dated, look().inside, dated.dates.long, clock);
  const marks = mergeByLeft(points, long);
  const ends = new Array<number>(mostTracks).fill(Number.NEGATIVE_INFINITY);
  const rows: number[] = [];
  for (const { left, right } of marks) {
    const row = ends.findIndex((end) => end <= left);
    if (row < 0) return null;
    ends[row] = right + gap;
    rows.push(row);
  }
  return { marks, rows };
}

/** Both are in order already. */
function mergeByLeft(some: readonly Mark[], others: readonly Mark[]): Mark[] {
  const merged: Mark[] = [];
  let next = 0;
  for (const mark of some) {
    for (; (others[next]?.left ?? Number.POSITIVE_INFINITY) < mark.left; next++)
      merged.push(...others.slice(next, next + 1));
    merged.push(mark);
  }
  return merged.concat(others.slice(next));
}

/** Bars and spans on all tracks but the last, which holds the dots of all others. */
function gatherCrowd(source: PreparedSource, inside: Uint32Array, clock: Clock): Packed {
  const { marks: long, rows, placed } = packLong(source, clock, mostTracks - 1, false);
  const without = new Uint8Array(source.dated.dates.from.length);
  for (const row of placed) without[row] = 1;
  const dots = placeDots(source.dated, inside, without, clock);
  return { marks: [...long, ...dots], rows: [...rows, ...dots.map(() => mostTracks - 1)] };
}

interface PackedLong extends Packed {
  /** The rows of the series that have a mark. */
  placed: number[];
  isComplete: boolean;
}

/** Bars and spans in the order in which they begin, each on the first track that is free again; `all` ends at the first without. */
function packLong(
  { dated, long }: PreparedSource,
  clock: Clock,
  tracks: number,
  all: boolean,
): PackedLong {
  const { from, to } = dated.dates;
  const ends = new Array<number>(tracks).fill(Number.NEGATIVE_INFINITY);
  const packed = {
    marks: [] as Mark[],
    rows: [] as number[],
    placed: [] as number[],
    isComplete: true,
  };
  for (const dating of long) {
    if ((to[dating] ?? 0) <= clock.from || (from[dating] ?? 0) >= clock.to) continue;
    const start = Math.max(from[dating] ?? 0, clock.from);
    const left = clock.left + ((start - clock.from) / (clock.to - clock.from)) * clock.width;
    const row = ends.findIndex((end) => end <= left);
    if (row < 0) {
      packed.isComplete = false;
      if (all) break;
      continue;
    }
    const mark = placeMark(dated, dating, clock);
    ends[row] = mark.right + gap;
    packed.marks.push(mark);
    packed.rows.push(row);
    packed.placed.push(dating);
  }
  return packed;
}
