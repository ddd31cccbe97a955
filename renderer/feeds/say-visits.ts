/** When a source was read, and when it is asked next, in a few words. */
import type { FeedView } from '../../backend/contract/views.ts';

export function sayVisits({ lastFetched, nextDue, health }: FeedView, now: Date): string {
  const next =
    nextDue === null || health === 'paused' || health === 'gone'
      ? null
      : new Date(nextDue) <= now
        ? 'due now'
        : `next ${sayMoment(new Date(nextDue), now)}`;
  const tried = health === 'failed' ? 'tried' : 'read';
  const last = lastFetched ? `${tried} ${sayMoment(new Date(lastFetched), now)}` : null;
  return [last, next].filter(Boolean).join(' · ');
}

/** "14:05" for today, "22 Nov, 14:05" otherwise, in local time. */
function sayMoment(time: Date, now: Date): string {
  const clock = time.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  if (time.toDateString() === now.toDateString()) return clock;
  return `${time.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' })}, ${clock}`;
}
