/** Clocks of the timeline: which stretch of time is shown on which stretch of the screen. */
import type { StoryEvent } from '../model.ts';

export const day = 86_400_000;

/** `from` and `to` in milliseconds since 1970, `left` and `width` in pixels. */
export interface Clock {
  from: number;
  to: number;
  left: number;
  width: number;
}

export interface Stretch {
  from: number;
  to: number;
}

/** Pixels from the left edge. */
export function placeOn(clock: Clock, time: number): number {
  return clock.left + ((time - clock.from) / (clock.to - clock.from)) * clock.width;
}

/** First moment of the first day and last moment of the last day. */
export function stretchOf(period: { from: string; to: string }): Stretch {
  return { from: parseDay(period.from), to: parseDay(period.to) + day };
}

const days = new Map<string, number>();
const mostDays = 50_000;

/** As `Date.parse`; many events share few days, and to look one up is ten times as fast. */
function parseDay(iso: string): number {
  const known = days.get(iso);
  if (known !== undefined) return known;
  const time = Date.parse(iso);
  if (days.size >= mostDays) days.clear();
  days.set(iso, time);
  return time;
}

/** The stretch that holds all of them, with a margin of a part of its length on both sides; never less than `least`. */
export function encompass(
  stretches: readonly Stretch[],
  margin: number,
  least: number,
): Stretch | null {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const stretch of stretches) {
    if (stretch.from < from) from = stretch.from;
    if (stretch.to > to) to = stretch.to;
  }
  if (!Number.isFinite(from) || !Number.isFinite(to)) return null;
  const length = Math.max(to - from, least);
  const middle = (from + to) / 2;
  const half = length * (0.5 + margin);
  return { from: middle - half, to: middle + half };
}

const longest = 200 * day;

/** The stretch of time to begin with: everything, or where that is long, what several articles tell of. */
export function chooseWindow(events: readonly StoryEvent[]): Stretch | null {
  const stretches = events.map(stretchOf);
  const all = encompass(stretches, 0.03, 14 * day);
  if (!all || all.to - all.from <= longest) return all;
  const shared = stretches.filter(
    ({ from, to }, index) => to - from <= longest && (events[index]?.articles.length ?? 0) > 1,
  );
  return encompass(shared, 0.08, 30 * day) ?? all;
}
