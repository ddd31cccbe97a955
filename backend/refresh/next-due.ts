/** When a feed is visited next: as its publisher asks, within reason, and ever more seldom while it fails. */
import type { Pace } from '../gather/index.ts';

const minute = 60;
const usual = 30 * minute;
const shortest = 15 * minute;
const longest = 24 * 60 * minute;

/** Feeds that were read together come due apart: each later by its own share of a tenth of the wait. */
const spreading = 0.1;

/**
 * ISO 8601 time of the next visit after a good one; `spread` is the feed's own, 0 to 1. `minutes` is how long to wait
 * where the publisher does not say; null where the user decides each time. `own` is what the user set for this feed: its
 * publisher may ask for more, and for no less.
 */
export function nextDue(
  now: Date,
  pace: Pace,
  spread: number,
  minutes: number | null = null,
  own: number | null = null,
): string {
  const published = Math.max(pace.updateInterval ?? 0, pace.freshFor ?? 0);
  const asked =
    own === null
      ? published || (minutes === null ? usual : minutes * minute)
      : Math.max(published, own * minute);
  const rested = Math.max(asked, pace.rest ?? 0);
  return after(now, Math.min(Math.max(rested, shortest), longest), spread);
}

/** ISO 8601 time of the next visit after `failures` failed ones in a row; waits `retryAfter` seconds, up to a day. */
export function nextTry(
  now: Date,
  failures: number,
  retryAfter: number | null,
  spread: number,
): string {
  const patience = Math.min(usual * 2 ** Math.min(Math.max(failures - 1, 0), 10), longest);
  return after(now, Math.max(patience, Math.min(retryAfter ?? 0, longest)), spread);
}

/** ISO 8601 time until which a server is left in peace that asked for `retryAfter` seconds, up to a day. */
export function restUntil(now: Date, retryAfter: number): string {
  return after(now, Math.min(retryAfter, longest), 0);
}

/**
 * True where something waits until `time`, ISO 8601. Nothing waits for longer than a day and its spread: a time further
 * ahead was written while the computer's clock was wrong.
 */
export function isAhead(time: string | null, now: Date): boolean {
  const wait = time === null ? 0 : Date.parse(time) - now.getTime();
  return wait > 0 && wait <= longest * (1 + spreading) * 1000;
}

function after(now: Date, seconds: number, spread: number): string {
  return new Date(now.getTime() + seconds * (1 + spread * spreading) * 1000).toISOString();
}
