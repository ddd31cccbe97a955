/** Chooses what a number of rows has room for, when there is more than can be drawn. */
import type { Clock } from './lay-out-clock.ts';
import { type Extent, type Mark, placeMark } from './lay-out-marks.ts';
import type { Series } from './series.ts';

export interface Kept {
  marks: Mark[];
  /** 1 for every row that has a mark. */
  placed: Uint8Array;
}

/** Pixels; what is told apart by less is taken to overlap. */
const columnWidth = 4;

/**
 * The marks that `most` rows (30 at most) have room for, in the order of `rows`: an earlier one is never left out
 * for a later one. `extent` tells the room of a mark with its name; it is asked only where a name of `shortest`
 * pixels would find room.
 */
export function keepWhatFits(
  series: Series,
  rows: Uint32Array,
  clock: Clock,
  most: number,
  extent: (mark: Mark) => Extent,
  shortest = 0,
): Kept {
  const { from, to, long } = series.dates;
  // A bit a row for every column: most of a crowd stands where every row is taken, and that is one look.
  const taken = new Uint32Array(Math.ceil(clock.width / columnWidth) + 2);
  const full = 2 ** most - 1;
  const last = taken.length - 1;
  const column = (x: number) =>
    Math.max(0, Math.min(last, Math.floor((x - clock.left) / columnWidth)));
  const endColumn = (left: number, right: number) =>
    Math.max(column(left) + 1, column(right + columnWidth));
  const takenBetween = (left: number, right: number): number => {
    let rows = 0;
    const end = endColumn(left, right);
    for (let at = column(left); at < end && rows !== full; at++) rows |= taken[at] ?? 0;
    return rows;
  };
  /** A name stands inside of a wide mark, or on one of its sides. */
  const mayHaveRoom = ({ left, right }: Extent): boolean =>
    right - left > shortest
      ? takenBetween(left, right) !== full
      : takenBetween(left, right + shortest) !== full ||
        takenBetween(left - shortest, right) !== full;
  // Where a name found no room, no other is tried: by column, for marks with a length and for those without.
  const hopeless = new Uint8Array(2 * taken.length);
  const scale = clock.width / (clock.to - clock.from);
  const marks: Mark[] = [];
  const placed = new Uint8Array(from.length);
  for (let next = 0; next < rows.length; next++) {
    const row = rows[next] ?? 0;
    const isLong = long[row] === 1;
    const begin = from[row] ?? 0;
    const time = isLong ? begin : (begin + (to[row] ?? 0)) / 2;
    const x = (time - clock.from) * scale;
    const at = x <= 0 ? 0 : x >= clock.width ? last : Math.floor(x / columnWidth);
    const place = isLong ? taken.length + at : at;
    if (hopeless[place] === 1) continue;
    const mark = placeMark(series, row, clock);
    const room = mayHaveRoom(mark) ? extent(mark) : null;
    const free = room ? full & ~takenBetween(room.left, room.right) : 0;
    if (!room || free === 0) {
      if (shortest > 0) hopeless[place] = 1;
      continue;
    }
    const first = free & -free;
    marks.push(mark);
    placed[row] = 1;
    const end = endColumn(room.left, room.right);
    for (let each = column(room.left); each < end; each++) taken[each] = (taken[each] ?? 0) | first;
  }
  return { marks, placed };
}
