/** Refreshing: at most one run at a time, which everyone who asks joins. */
import { readFeed, readFeeds, type StoredFeed } from '../../db/feeds.ts';
import { toStorageError } from '../../db/storage-error.ts';
import type { RefreshNews, RefreshProgress, RefreshSummary } from '../contract/views.ts';
import { type DerivingProgress, deriveStale } from '../deriving/derive-stories.ts';
import { messageOf, traceOf } from '../failures.ts';
import type { Fetch } from '../gather/index.ts';
import { type SampleServer, serveSample } from '../sample/serve-sample.ts';
import { createCompany, type TakeInSoon } from '../taking-in/take-in-company.ts';
import { announce, timeOf, type Workspace } from '../workspace.ts';
import { type Broadcast, createBroadcast } from './broadcast.ts';
import { forgiveOffline, visitFeed } from './visit-feed.ts';

/** Feeds visited at the same time; each waits most of the time, for its own server or to be stored with others. */
const atOnce = 32;
const aMinute = 60_000;

export interface Refresher {
  /**
   * Visits the feeds given, or all that are not paused; joins the run under way, which then visits these as well. What
   * that run is waiting for or visiting is visited once, and so is what it visited within the last minute.
   */
  start(feeds?: readonly string[]): Broadcast<RefreshProgress>;
  /**
   * The run under way from its first event on, and all that follow; ends only where `signal` says so. What ends by a
   * fault is told as `broken`.
   */
  follow(signal?: AbortSignal): AsyncGenerator<RefreshNews, void>;
  /** From now on visits feeds when they are due; returns what ends it. */
  schedule(): () => void;
  /** Visits no further feed; what was read so far is still placed and compared. */
  cancel(): void;
  /** Stops everything, and waits until the run has ended; what is left is done by the next run. */
  stop(): Promise<void>;
}

interface Run {
  broadcast: Broadcast<RefreshProgress>;
  /** Ends the visits. */
  cancelled: AbortController;
  /** Ends everything. */
  stopped: AbortController;
  queue: StoredFeed[];
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

export function createRefresher(workspace: Workspace): Refresher {
  let current: Run | null = null;
  let ending = Promise.resolve();
  let begun = Promise.withResolvers<void>();

  function start(ids?: readonly string[]): Broadcast<RefreshProgress> {
    const chosen = ids
      ? ids.flatMap((id) => readFeed(workspace.library, id) ?? [])
      : readFeeds(workspace.library).filter(({ paused, health }) => !paused && health !== 'gone');
    if (current && !current.cancelled.signal.aborted) {
      enqueue(current, chosen, workspace.ports.now());
      return current.broadcast;
    }
    // A run that was cancelled is not joined: the next one begins when it has ended.
    const run = createRun(chosen, workspace.ports.now());
    current = run;
    begun.resolve();
    begun = Promise.withResolvers();
    const close = () => {
      if (current === run) current = null;
    };
    ending = ending.then(() => carryOut(workspace, run, close));
    return run.broadcast;
  }

  async function* follow(signal?: AbortSignal): AsyncGenerator<RefreshNews, void> {
    const aborted = Promise.withResolvers<void>();
    const stop = () => aborted.resolve();
    signal?.addEventListener('abort', stop);
    try {
      for (let seen: Run | null = null; !signal?.aborted; ) {
        if (current === null || current === seen) {
          await Promise.race([begun.promise, aborted.promise]);
          continue;
        }
        seen = current;
        yield* followRun(seen, signal);
      }
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  return {
    start,
    follow,
    schedule() {
      // The first round also derives what an earlier one left behind.
      start(findDue(workspace));
      const timer = setInterval(() => {
        const due = findDue(workspace);
        if (due.length > 0 && !current) start(due);
      }, aMinute);
      return () => clearInterval(timer);
    },
    cancel: () => current?.cancelled.abort(),
    async stop() {
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

/** None where the user asks by hand alone. */
function findDue({ library, ports, settings }: Workspace): string[] {
  if (settings.refreshMinutes === null) return [];
  const now = ports.now().toISOString();
  return readFeeds(library)
    .filter(({ paused, health }) => !paused && health !== 'gone')
    .filter(({ nextDue }) => nextDue === null || nextDue <= now)
    .map(({ id }) => id);
}

function createRun(feeds: readonly StoredFeed[], now: Date): Run {
  const run: Run = {
    broadcast: createBroadcast(),
    cancelled: new AbortController(),
    stopped: new AbortController(),
    queue: [],
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

function enqueue(run: Run, feeds: readonly StoredFeed[], now: Date): void {
  for (const feed of feeds) {
    const visited = run.visits.get(feed.id) ?? Number.NEGATIVE_INFINITY;
    if (visited > now.getTime() - aMinute) continue;
    run.visits.set(feed.id, Number.POSITIVE_INFINITY);
    run.asked += 1;
    run.queue.push(feed);
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
  const takeInSoon = createCompany(workspace);
  broadcast.tell({ type: 'started', feeds: run.asked, at: timeOf(workspace) });
  try {
    // Feeds that join while the stories are compared are visited in a further round.
    do {
      await allEnded(
        Array.from({ length: atOnce }, () => visitNext(workspace, run, fetchFor, takeInSoon)),
        () => cancelled.abort(),
      );
      if (!run.reached) forgiveOffline(workspace, run.unreached);
      const tell = ({ step, done, total }: DerivingProgress) => {
        if (step === 'articles') broadcast.tell({ type: 'reading', done, articles: total });
        else broadcast.tell({ type: 'deriving', done, stories: total });
      };
      summary.stories.push(...(await deriveStale(workspace, tell, stopped.signal)));
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
 * Waits for all of them, so that none works on when the library is closed; what fails first calls `stop` for the others,
 * and is what this rejects with.
 */
async function allEnded(visits: readonly Promise<void>[], stop: () => void): Promise<void> {
  const failures: unknown[] = [];
  const watched = visits.map((visit) =>
    visit.catch((error: unknown) => {
      failures.push(error);
      stop();
    }),
  );
  await Promise.all(watched);
  if (failures.length > 0) throw failures[0];
}

async function closeSample(sample: Promise<SampleServer> | null): Promise<void> {
  const server = await sample?.catch(() => null);
  await server?.close();
}

async function visitNext(
  workspace: Workspace,
  run: Run,
  fetchFor: (feed: StoredFeed) => Promise<Fetch>,
  takeInSoon: TakeInSoon,
): Promise<void> {
  const { broadcast, cancelled, summary } = run;
  for (let feed = run.queue.shift(); feed && !cancelled.signal.aborted; feed = run.queue.shift()) {
    const visit = await visitFeed(workspace, feed, fetchFor, takeInSoon, cancelled.signal);
    // What the user stopped was not visited.
    if (visit === null) return;
    const { outcome, reached } = visit;
    run.visits.set(feed.id, workspace.ports.now().getTime());
    if (reached) run.reached = true;
    else run.unreached.push(feed);
    const title = readFeed(workspace.library, feed.id)?.title ?? feed.title;
    run.visited++;
    summary.feeds++;
    if (outcome.type === 'unchanged') summary.unchanged++;
    else if (outcome.type === 'read') {
      summary.added += outcome.added;
      summary.changed += outcome.changed;
    } else summary.failed.push({ feed: feed.id, title, message: outcome.message });
    const { visited: done, asked: feeds } = run;
    broadcast.tell({ type: 'feed', done, feeds, feed: feed.id, title, outcome });
    announce(workspace, { feeds: true });
  }
}

/** The sample's outlets stand under a domain that is reserved for examples (RFC 2606): nobody else is found there. */
function isSampleAddress(url: string): boolean {
  return URL.canParse(url) && new URL(url).hostname.endsWith('.example');
}
