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
  return { from: Date.parse(period.from), to: Date.parse(period.to) + day };
}

/** The stretch that holds all of them, with a margin of a part of its length on both sides; never less than `least`. */
export function encompass(
  stretches: readonly Stretch[],
  margin: number,
  least: number,
): Stretch | null {
  const from = Math.min(...stretches.map((stretch) => stretch.from));
  const to = Math.max(...stretches.map((stretch) => stretch.to));
  if (!Number.isFinite(from) || !Number.isFinite(to)) return null;
  const length = Math.max(to - from, least);
  const middle = (from + to) / 2;
  const half = length * (0.5 + margin);
  return { from: middle - half, to: middle + half };
}

const longest = 200 * day;

/** The stretch of time to begin with: everything, or where that is long, what several articles tell of. */
export function chooseWindow(events: readonly StoryEvent[]): Stretch | null {
  const all = encompass(events.map(stretchOf), 0.03, 14 * day);
  if (!all || all.to - all.from <= longest) return all;
  const shared = events.filter((event) => event.articles.length > 1 && length(event) <= longest);
  const core = encompass(shared.map(stretchOf), 0.08, 30 * day);
  return core ?? all;
}

function length(event: StoryEvent): number {
  const { from, to } = stretchOf(event);
  return to - from;
}
