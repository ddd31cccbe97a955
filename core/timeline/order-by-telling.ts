/** In which order events are given a name while there is room. */
import type { StoryEvent } from '../model.ts';

export interface Telling {
  /** How many articles tell of each event. */
  told: Uint32Array;
  /**
   * Their indices: those told by most articles first; those told alike so that neighbours in time come late after one
   * another.
   */
  order: Uint32Array;
}

/** `inTime`: the indices of the events in order of time. */
export function orderByTelling(events: readonly StoryEvent[], inTime: Uint32Array): Telling {
  const count = events.length;
  const told = new Uint32Array(count);
  /** How many are told by as many articles, then where the next of them stands. */
  const next: number[] = [];
  let index = 0;
  for (const { articles } of events) {
    const { length } = articles;
    told[index++] = length;
    while (next.length <= length) next.push(0);
    next[length] = (next[length] ?? 0) + 1;
  }
  let start = 0;
  for (let articles = next.length - 1; articles >= 0; articles--) {
    const alike = next[articles] ?? 0;
    next[articles] = start;
    start += alike;
  }
  const order = new Uint32Array(count);
  const step = findStep(count);
  let place = 0;
  for (let left = count; left > 0; left--) {
    const event = inTime[place] ?? 0;
    const articles = told[event] ?? 0;
    const at = next[articles] ?? 0;
    order[at] = event;
    next[articles] = at + 1;
    place += step;
    if (place >= count) place -= count;
  }
  return { told, order };
}

/** A step by which all places are come to, and which halves the widest gap soonest: near the golden section. */
function findStep(count: number): number {
  let step = Math.max(1, Math.round(count * 0.618_034));
  while (greatestDivisor(step, count) > 1) step++;
  return step % Math.max(count, 1);
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
