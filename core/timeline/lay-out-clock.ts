/** Clocks of the timeline: which stretch of time is shown on which stretch of the screen. */

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

const days = new Map<string, number>();
const mostDays = 50_000;

/** First moment of an ISO day; many events share few days, and to look one up is ten times as fast as to parse it. */
export function startOfDay(iso: string): number {
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
  const from = Math.min(...stretches.map((stretch) => stretch.from));
  const to = Math.max(...stretches.map((stretch) => stretch.to));
  if (!Number.isFinite(from) || !Number.isFinite(to)) return null;
  const middle = (from + to) / 2;
  const half = Math.max(to - from, least) * (0.5 + margin);
  return { from: middle - half, to: middle + half };
}

/** Moved as far as it takes to lie within `whole`, which is at least as long. */
export function keepWithin({ from, to }: Stretch, whole: Stretch): Stretch {
  const by = Math.max(whole.from - from, 0) + Math.min(whole.to - to, 0);
  return { from: from + by, to: to + by };
}
