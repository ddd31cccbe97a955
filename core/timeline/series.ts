/**
 * Datings in an order, with the numbers that every zoom asks of all of them in arrays of their own: ten thousand objects
 * would have to be fetched one by one.
 */
import type { Clock } from './lay-out-clock.ts';
import type { Dating } from './prepare-timeline.ts';
import { isLong } from './shape.ts';

/** `from`, `to` and `middle` as those of the dating with the same index; `long` is 1 for what has a length. */
export interface Series {
  datings: readonly Dating[];
  from: Float64Array;
  to: Float64Array;
  middle: Float64Array;
  long: Uint8Array;
}

export function toSeries(datings: readonly Dating[]): Series {
  const series = {
    datings,
    from: new Float64Array(datings.length),
    to: new Float64Array(datings.length),
    middle: new Float64Array(datings.length),
    long: new Uint8Array(datings.length),
  };
  let index = 0;
  for (const { from, to, middle, shape } of datings) {
    series.from[index] = from;
    series.to[index] = to;
    series.middle[index] = middle;
    series.long[index] = isLong(shape) ? 1 : 0;
    index++;
  }
  return series;
}

export interface InWindow {
  /** Indices of what the window shows. */
  inside: Uint32Array;
  before: number;
  after: number;
}

/** In the order of the series, or in the `order` of indices given. */
export function chooseInside({ from, to }: Series, clock: Clock, order?: Uint32Array): InWindow {
  const inside = new Uint32Array(from.length);
  let [count, before, after] = [0, 0, 0];
  for (let at = 0; at < from.length; at++) {
    const index = order?.[at] ?? at;
    if ((to[index] ?? 0) <= clock.from) before++;
    else if ((from[index] ?? 0) >= clock.to) after++;
    else inside[count++] = index;
  }
  return { inside: inside.subarray(0, count), before, after };
}
