/** Chooses what a number of rows has room for, when there is more than can be drawn. */
import type { Clock } from './lay-out-clock.ts';
import { type Extent, type Mark, placeMark } from './lay-out-marks.ts';
import type { Dating } from './prepare-timeline.ts';

/**
 * The marks that `most` rows have room for, in the order given: an earlier one is never left out for a later
 * one. `rest` holds the others. `extent` tells the room of a mark with its name; it is asked only where a name
 * of `shortest` pixels would find room.
 */
export function keepWhatFits(
  datings: readonly Dating[],
  clock: Clock,
  most: number,
  extent: (mark: Mark) => Extent,
  shortest = 0,
): { kept: Mark[]; rest: Set<Dating> } {
  const rows: Extent[][] = Array.from({ length: most }, () => []);
  const taken = new Uint8Array(Math.ceil(clock.width) + 2);
  const column = (x: number) => Math.max(0, Math.min(taken.length - 1, Math.floor(x - clock.left)));
  const scale = clock.width / (clock.to - clock.from);
  const kept: Mark[] = [];
  const rest = new Set<Dating>();
  for (const dating of datings) {
    // Most of a crowd stands where every row is taken: that is seen before a mark is made.
    const middle = (Math.max(dating.from, clock.from) + Math.min(dating.to, clock.to)) / 2;
    const isTaken = (taken[column(clock.left + (middle - clock.from) * scale)] ?? 0) >= most;
    const mark = isTaken ? null : placeMark(dating, clock);
    const room = mark && rows.some((row) => mayHaveRoom(row, mark, shortest)) ? extent(mark) : null;
    const row = room && rows.find((each) => isFree(each, room));
    if (!mark || !row) {
      rest.add(dating);
      continue;
    }
    row.push(room);
    kept.push(mark);
    for (let at = column(room.left); at < column(room.right); at++)
      taken[at] = (taken[at] ?? 0) + 1;
  }
  return { kept, rest };
}

/** A name stands inside of a wide mark, or on one of its sides. */
function mayHaveRoom(row: readonly Extent[], { left, right }: Extent, shortest: number): boolean {
  if (right - left > shortest) return isFree(row, { left, right });
  return (
    isFree(row, { left, right: right + shortest }) || isFree(row, { left: left - shortest, right })
  );
}

function isFree(row: readonly Extent[], { left, right }: Extent): boolean {
  return row.every((taken) => taken.right <= left || right <= taken.left);
}
