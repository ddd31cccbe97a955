/** The thread that reads feeds: takes what was fetched, answers what it tells. */
import { parentPort } from 'node:worker_threads';
import { messageOf } from '../failures.ts';
import type { Failure } from './outcome.ts';
import { type FetchedFeed, readFeed, type ToldFeed } from './read-feed.ts';

export type ThreadAnswer = { feed: ToldFeed | Failure } | { fault: string };

parentPort?.on('message', async (fetched: FetchedFeed) => {
  const answer: ThreadAnswer = await readFeed(fetched).then(
    (feed) => ({ feed }),
    (error: unknown) => ({ fault: messageOf(error) }),
  );
  parentPort?.postMessage(answer);
});
