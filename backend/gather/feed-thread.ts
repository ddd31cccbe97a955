/** The thread that reads feeds: takes what was fetched, answers what each tells, in order. */
import { parentPort } from 'node:worker_threads';
import { messageOf } from '../failures.ts';
import type { Failure } from './outcome.ts';
import { type FetchedFeed, readFeed, type ToldFeed } from './read-feed.ts';

/** `ready` once, when it has begun. */
export type ThreadAnswer = 'ready' | { feed: ToldFeed | Failure } | { fault: string };

async function answer(fetched: FetchedFeed): Promise<void> {
  const told: ThreadAnswer = await readFeed(fetched).then(
    (feed) => ({ feed }),
    (error: unknown) => ({ fault: messageOf(error) }),
  );
  parentPort?.postMessage(told);
}

let last = Promise.resolve();
parentPort?.on('message', (fetched: FetchedFeed) => {
  last = last.then(() => answer(fetched));
});
parentPort?.postMessage('ready' satisfies ThreadAnswer);
