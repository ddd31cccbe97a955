/** Reads feeds on a thread of its own, so that windows are answered meanwhile, however long or hostile a feed is. */
import { Worker } from 'node:worker_threads';
import { messageOf } from '../failures.ts';
import { failures } from './failures.ts';
import type { ThreadAnswer } from './feed-thread.ts';
import type { Failure } from './outcome.ts';
import { type FetchedFeed, type ReadFeed, readFeed, type ToldFeed } from './read-feed.ts';

/** In milliseconds: the longest feeds take a few seconds, and what takes more than this is given up. */
const patience = 60_000;
/** In megabytes: many times what the longest feed takes. */
const memory = 1024;
/** So many feeds are with the thread at once, so that it need not wait while this one stores what it has told. */
const mostAhead = 8;
/** In bytes: so much is read before a thread is worth its beginning. */
const little = 250_000;

export interface FeedReader {
  read: ReadFeed;
  /** Gives up what is being read. */
  close(): Promise<void>;
}

interface Waiting extends PromiseWithResolvers<ToldFeed | Failure> {
  fetched: FetchedFeed;
}

/**
 * The thread begins when there is more than a little to read, reads one feed after the other, and keeps no process alive
 * by itself. Before, and where it cannot begin, feeds are read here.
 *
 * @param script `feed-thread.ts`, as it is or built
 */
export function createFeedReader(script: URL, log: (line: string) => void): FeedReader {
  /** The first one is being read; the first `ahead` are with the thread. */
  const queue: Waiting[] = [];
  let ahead = 0;
  let thread: Worker | null = null;
  let bytesRead = 0;
  let isSound = false;
  let isMissing = false;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;

  function launch(): Worker {
    const launched = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: memory } });
    launched.on('message', (answer: ThreadAnswer) => {
      // The last words of a thread that was given up answer nothing any more.
      if (launched !== thread) return;
      if (answer === 'ready') {
        isSound = true;
        return;
      }
      settleFirst(({ resolve, reject }) => {
        if ('feed' in answer) resolve(answer.feed);
        else reject(new Error(answer.fault));
      });
    });
    launched.on('error', (error) => {
      if (launched !== thread) return;
      thread = null;
      ahead = 0;
      if (isSound) return settleFirst(({ resolve }) => resolve(failures.tooHeavy()));
      isMissing = true;
      log(`Feeds are read without a thread of their own: ${messageOf(error)}`);
      clearTimeout(timer);
      for (const { fetched, resolve } of queue.splice(0)) resolve(readFeed(fetched));
    });
    return launched;
  }

  function handOver(): void {
    if (queue.length === 0) {
      thread?.unref();
      return;
    }
    thread ??= launch();
    thread.ref();
    for (const { fetched } of queue.slice(ahead, mostAhead)) {
      thread.postMessage(fetched);
      ahead += 1;
    }
    timer ??= setTimeout(() => {
      void endThread();
      settleFirst(({ resolve }) => resolve(failures.tooHeavy()));
    }, patience);
  }

  function settleFirst(settle: (first: Waiting) => void): void {
    clearTimeout(timer);
    timer = undefined;
    const first = queue.shift();
    if (first) settle(first);
    ahead = Math.max(0, ahead - 1);
    handOver();
  }

  async function endThread(): Promise<void> {
    const ended = thread;
    thread = null;
    ahead = 0;
    await ended?.terminate();
  }

  return {
    async read(fetched) {
      if (isClosed) return failures.aborted();
      bytesRead += fetched.bytes.length;
      if (isMissing || bytesRead <= little) return readFeed(fetched);
      const waiting = { fetched, ...Promise.withResolvers<ToldFeed | Failure>() };
      queue.push(waiting);
      handOver();
      return waiting.promise;
    },
    async close() {
      isClosed = true;
      clearTimeout(timer);
      for (const { resolve } of queue.splice(0)) resolve(failures.aborted());
      await endThread();
    },
  };
}
