/** Refreshing: at most one run at a time, which everyone who asks joins. */
import { setTimeout as sleep } from 'node:timers/promises';
import { readFeed, type StoredFeed } from '../../db/feeds.ts';
import { toStorageError } from '../../db/storage-error.ts';
import type { RefreshNews, RefreshProgress } from '../contract/views.ts';
import { type DerivingProgress, deriveStale } from '../deriving/derive-stories.ts';
import { messageOf, RefusedError, traceOf } from '../failures.ts';
import type { Fetch } from '../gather/index.ts';
import { type SampleServer, serveSample } from '../sample/serve-sample.ts';
import { timeOf, type Workspace } from '../workspace.ts';
import type { Broadcast } from './broadcast.ts';
import { findOpen, findScheduled } from './find-due.ts';
import { createRun, enqueue, type Run } from './refresh-run.ts';
import { forgiveOffline } from './visit-feed.ts';
import { visitFeeds } from './visit-feeds.ts';

const aMinute = 60_000;
/** So long no visit ends before what was stored is compared, though some are still under way; in milliseconds. */
const aLull = 1000;

export interface Refresher {
  /**
   * Visits the feeds given, or all that are not paused; joins the run under way, which then visits these as well. What
   * that run is waiting for or visiting is visited once, and so is what it visited within the last minute.
   *
   * @throws RefusedError once `stop` was called
   */
  start(feeds?: readonly string[]): Broadcast<RefreshProgress>;
  /**
   * The run under way from its first event on, and all that follow; ends where `signal` says so, and with `stop`. What
   * ends by a fault is told as `broken`.
   */
  follow(signal?: AbortSignal): AsyncGenerator<RefreshNews, void>;
  /** From now on visits feeds when they are due; returns what ends it. */
  schedule(): () => void;
  /** Visits no further feed; what was read so far is still placed and compared. */
  cancel(): void;
  /** Stops everything for good, and waits until the run has ended; what is left is done when Parallax is open again. */
  stop(): Promise<void>;
}

export function createRefresher(workspace: Workspace): Refresher {
  let current: Run | null = null;
  let ending = Promise.resolve();
  let begun = Promise.withResolvers<Run>();
  const closing = new AbortController();

  function start(ids?: readonly string[]): Broadcast<RefreshProgress> {
    if (closing.signal.aborted)
      throw new RefusedError(
        'Parallax is closing and refreshes nothing more. Open it again first.',
      );
    const chosen = ids
      ? ids.flatMap((id) => readFeed(workspace.library, id) ?? [])
      : findOpen(workspace);
    if (current && !current.cancelled.signal.aborted) {
      enqueue(current, chosen, workspace.ports.now());
      return current.broadcast;
    }
    // A run that was cancelled is not joined: the next one begins when it has ended.
    const run = createRun(chosen, workspace.ports.now());
    current = run;
    tellBegun(run);
    const close = () => {
      if (current === run) current = null;
    };
    ending = ending.then(() => carryOut(workspace, run, close));
    return run.broadcast;
  }

  function tellBegun(run: Run): void {
    begun.resolve(run);
    begun = Promise.withResolvers();
  }

  /** Visits what is due; a fault of the store ends this round, and the next one tries again. */
  function visitDue(least: number): void {
    if (closing.signal.aborted) return;
    try {
      const due = findScheduled(workspace);
      if (due.length >= least) start(due);
    } catch (error) {
      const { log, now } = workspace.ports;
      log(`The feeds that are due could not be found: ${traceOf(error)}`);
      const broken = createRun([], now());
      broken.broadcast.tell({ type: 'started', feeds: 0, at: timeOf(workspace) });
      broken.broadcast.end(toStorageError(error) ?? new Error(messageOf(error)));
      tellBegun(broken);
    }
  }

  async function* follow(signal?: AbortSignal): AsyncGenerator<RefreshNews, void> {
    const ended = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
    const aborted = Promise.withResolvers<null>();
    const stop = () => aborted.resolve(null);
    ended.addEventListener('abort', stop);
    try {
      for (let seen: Run | null = null; !ended.aborted; ) {
        const isNew: boolean = current !== null && current !== seen;
        seen = isNew ? current : await Promise.race([begun.promise, aborted.promise]);
        if (seen !== null) yield* followRun(seen, signal);
      }
    } finally {
      ended.removeEventListener('abort', stop);
    }
  }

  return {
    start,
    follow,
    schedule() {
      // The first round also derives what an earlier one left behind.
      visitDue(0);
      const timer = setInterval(() => visitDue(1), aMinute);
      return () => clearInterval(timer);
    },
    cancel: () => current?.cancelled.abort(),
    async stop() {
      closing.abort();
      current?.cancelled.abort();
      current?.stopped.abort();
      await ending;
    },
  };
}

async function* followRun(run: Run, signal?: AbortSignal): AsyncGenerator<RefreshNews, void> {
  try {
    yield* run.broadcast.follow(signal);
  } catch (error) {
    yield { type: 'broken', message: messageOf(error) };
  }
}

/** Carries a run out; calls `close` as soon as nobody can join it any more. */
async function carryOut(workspace: Workspace, run: Run, close: () => void): Promise<void> {
  const { broadcast, cancelled, stopped, summary } = run;
  let sample: Promise<SampleServer> | null = null;
  const fetchFor = async (feed: StoredFeed): Promise<Fetch> => {
    if (workspace.sampleDirectory === null || !isSampleAddress(feed.url))
      return workspace.ports.fetch;
    sample ??= serveSample(workspace.sampleDirectory);
    return (await sample).reach(workspace.ports.fetch);
  };
  const tellStep = ({ step, done, total }: DerivingProgress) => {
    if (step === 'articles') broadcast.tell({ type: 'reading', done, articles: total });
    else broadcast.tell({ type: 'deriving', done, stories: total });
  };
  const derive = async (tell: (progress: DerivingProgress) => void) => {
    summary.stories.push(...(await deriveStale(workspace, tell, stopped.signal)));
  };
  broadcast.tell({ type: 'started', feeds: run.asked, at: timeOf(workspace) });
  try {
    // Feeds that join while the last stories are compared are visited in a further round.
    do {
      await deriveInLulls(run, visitFeeds(workspace, run, fetchFor), () =>
        // The progress is that of the visits.
        derive(() => undefined),
      );
      if (!run.reached) forgiveOffline(workspace, run.unreached);
      await derive(tellStep);
    } while (run.queue.length > 0 && !cancelled.signal.aborted);
    close();
    summary.stories = [...new Set(summary.stories)];
    broadcast.tell({ type: 'finished', summary, cancelled: cancelled.signal.aborted });
    broadcast.end();
  } catch (error) {
    close();
    cancelled.abort();
    // What the store reports is told to whoever follows, in words; anything else is a fault to be looked for.
    const storage = toStorageError(error);
    if (!storage) workspace.ports.log(`The refresh stopped: ${traceOf(error)}`);
    broadcast.end(storage ?? (error instanceof Error ? error : new Error(String(error))));
  } finally {
    await closeSample(sample);
  }
}

/**
 * Waits for the visits. Where none has ended for a while, or for long, what the others brought is compared meanwhile: its
 * articles are whole, and one slow site may take minutes.
 */
async function deriveInLulls(
  run: Run,
  visiting: Promise<void>,
  derive: () => Promise<void>,
): Promise<void> {
  const ended = visiting.then(() => true);
  try {
    let derived = 0;
    let since = performance.now();
    for (let seen = run.visited; ; seen = run.visited) {
      if (await Promise.race([ended, sleep(aLull, false, { ref: false })])) return;
      const isTime = run.visited === seen || performance.now() - since > aMinute;
      if (!isTime || run.visited === derived || run.cancelled.signal.aborted) continue;
      derived = run.visited;
      await derive();
      since = performance.now();
    }
  } catch (error) {
    // No visit goes on when the run has ended.
    run.cancelled.abort();
    await ended.catch(() => undefined);
    throw error;
  }
}

async function closeSample(sample: Promise<SampleServer> | null): Promise<void> {
  const server = await sample?.catch(() => null);
  await server?.close();
}

/** The sample's outlets stand under a domain that is reserved for examples (RFC 2606): nobody else is found there. */
function isSampleAddress(url: string): boolean {
  return URL.canParse(url) && new URL(url).hostname.endsWith('.example');
}
