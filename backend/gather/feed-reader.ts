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
  /** The first one is being read. */
  const queue: Waiting[] = [];
  let thread: Worker | null = null;
  let bytesRead = 0;
  let isSound = false;
  let isMissing = false;
  let timer: NodeJS.Timeout | undefined;

  function launch(): Worker {
    const launched = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: memory } });
    launched.on('message', (answer: ThreadAnswer) => {
      isSound = true;
      settleFirst(({ resolve, reject }) => {
        if ('feed' in answer) resolve(answer.feed);
        else reject(new Error(answer.fault));
      });
    });
    launched.on('error', (error) => {
      thread = null;
      if (isSound) return settleFirst(({ resolve }) => resolve(failures.tooHeavy()));
      isMissing = true;
      log(`Feeds are read without a thread of their own: ${messageOf(error)}`);
      clearTimeout(timer);
      for (const { fetched, resolve } of queue.splice(0)) resolve(readFeed(fetched));
    });
    return launched;
  }

  function readFirst(): void {
    const [first] = queue;
    if (!first) {
      thread?.unref();
      return;
    }
    thread ??= launch();
    thread.ref();
    thread.postMessage(first.fetched);
    timer = setTimeout(() => {
      void endThread();
      settleFirst(({ resolve }) => resolve(failures.tooHeavy()));
    }, patience);
  }

  function settleFirst(settle: (first: Waiting) => void): void {
    clearTimeout(timer);
    const first = queue.shift();
    if (first) settle(first);
    readFirst();
  }

  async function endThread(): Promise<void> {
    const ended = thread;
    thread = null;
    await ended?.terminate();
  }

  return {
    read(fetched) {
      bytesRead += fetched.bytes.length;
      if (isMissing || bytesRead <= little) return readFeed(fetched);
      const waiting = { fetched, ...Promise.withResolvers<ToldFeed | Failure>() };
      if (queue.push(waiting) === 1) readFirst();
      return waiting.promise;
    },
    async close() {
      clearTimeout(timer);
      for (const { resolve } of queue.splice(0)) resolve(failures.aborted());
      await endThread();
    },
  };
}
