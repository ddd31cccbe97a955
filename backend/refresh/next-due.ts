/** When a feed is visited next: as its publisher asks, within reason, and ever more seldom while it fails. */
import type { Pace } from '../gather/index.ts';

const minute = 60;
const usual = 30 * minute;
const shortest = 15 * minute;
const longest = 24 * 60 * minute;

/** ISO 8601 time of the next visit after a good one. */
export function nextDue(now: Date, pace: Pace): string {
  const asked = Math.max(pace.updateInterval ?? 0, pace.freshFor ?? 0) || usual;
  return after(now, Math.min(Math.max(asked, shortest), longest));
}

/** ISO 8601 time of the next visit after `failures` failed ones in a row; waits at least `retryAfter` seconds. */
export function nextTry(now: Date, failures: number, retryAfter: number | null): string {
  const patience = Math.min(usual * 2 ** Math.min(Math.max(failures - 1, 0), 10), longest);
  return after(now, Math.max(patience, Math.min(retryAfter ?? 0, 7 * longest)));
}

function after(now: Date, seconds: number): string {
  return new Date(now.getTime() + seconds * 1000).toISOString();
}
