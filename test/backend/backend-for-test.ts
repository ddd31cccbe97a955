/** The real backend over a library of its own and the real network code. */
import { resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { RefreshSummary } from '../../backend/contract/views.ts';
import { type Backend, createBackend } from '../../backend/create-backend.ts';
import { addFeeds } from '../../backend/feeds/manage-feeds.ts';
import { createFetcher } from '../../backend/gather/index.ts';
import { feedId } from '../../backend/taking-in/article-id.ts';
import { temporaryDirectory } from '../db/in-temporary-directory.ts';

export interface TestedBackend extends Backend {
  /** What was logged so far. */
  log: string[];
  dataDirectory: string;
}

export const sampleDirectory = resolve(import.meta.dirname, '../../sample');

/** Opens a backend that is closed when the test ends. */
export function openBackend(dataDirectory = temporaryDirectory()): TestedBackend {
  const fetcher = createFetcher();
  const log: string[] = [];
  const backend = createBackend({
    dataDirectory,
    sampleDirectory,
    ports: { fetch: fetcher.fetch, now: () => new Date(), log: (line) => log.push(line) },
  });
  let closed: Promise<void> | null = null;
  const close = () => {
    closed ??= backend.close().then(() => fetcher.close());
    return closed;
  };
  onTestFinished(close);
  return { ...backend, close, log, dataDirectory };
}

/** Follows feeds on the loopback interface, as an address that the user typed. */
export function followFeeds({ workspace }: Backend, urls: readonly string[]): string[] {
  addFeeds(
    workspace,
    urls.map((url) => ({ url, title: null, folder: null, allowPrivate: true })),
  );
  return urls.map(feedId);
}

export async function refresh({ refresher }: Backend): Promise<RefreshSummary> {
  const events = await collect(refresher.start().follow());
  const last = events.at(-1);
  if (last?.type !== 'finished') throw new Error('The refresh did not finish.');
  return last.summary;
}

export async function collect<Event>(events: AsyncIterable<Event>): Promise<Event[]> {
  const collected: Event[] = [];
  for await (const event of events) collected.push(event);
  return collected;
}
