/** One refresh: the feeds that are to be visited, and what came of those that were. */
import type { StoredFeed } from '../../db/feeds.ts';
import type { RefreshProgress, RefreshSummary } from '../contract/views.ts';
import { type Broadcast, createBroadcast } from './broadcast.ts';

/** What was visited so lately is not visited again, in milliseconds. */
const lately = 60_000;

export interface Run {
  broadcast: Broadcast<RefreshProgress>;
  /** Ends the visits. */
  cancelled: AbortController;
  /** Ends everything. */
  stopped: AbortController;
  queue: StoredFeed[];
  /** Resolves when feeds have joined the queue; made anew each time. */
  joined: PromiseWithResolvers<void>;
  /** When the last visit to a feed ended, by its id, in milliseconds; infinite while it waits or is visited. */
  visits: Map<string, number>;
  /** Visits asked for, and ended. */
  asked: number;
  visited: number;
  /** True as soon as any server answered. */
  reached: boolean;
  /** Feeds that nothing answered for, as they were before. */
  unreached: StoredFeed[];
  summary: RefreshSummary;
}

export function createRun(feeds: readonly StoredFeed[], now: Date): Run {
  const run: Run = {
    broadcast: createBroadcast(),
    cancelled: new AbortController(),
    stopped: new AbortController(),
    queue: [],
    joined: Promise.withResolvers(),
    visits: new Map(),
    asked: 0,
    visited: 0,
    reached: false,
    unreached: [],
    summary: { feeds: 0, unchanged: 0, failed: [], added: 0, changed: 0, stories: [] },
  };
  enqueue(run, feeds, now);
  return run;
}

/** Adds the feeds that neither wait, nor are being visited, nor were visited lately. */
export function enqueue(run: Run, feeds: readonly StoredFeed[], now: Date): void {
  for (const feed of feeds) {
    const visited = run.visits.get(feed.id) ?? Number.NEGATIVE_INFINITY;
    if (visited > now.getTime() - lately) continue;
    run.visits.set(feed.id, Number.POSITIVE_INFINITY);
    run.asked += 1;
    run.queue.push(feed);
  }
  run.joined.resolve();
  run.joined = Promise.withResolvers();
}
