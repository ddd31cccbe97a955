/** With the network away, feeds have not failed: they are not waited for longer and longer. */
import { expect, test } from 'vitest';
import type { Fetch } from '../../backend/gather/index.ts';
import { readFeeds } from '../../db/feeds.ts';
import { followFeeds, openBackend, refresh } from './backend-for-test.ts';
import { serveFeed } from './feed-server.ts';

/** Ports on which nothing listens. */
const silent = ['http://127.0.0.1:1/feed.xml', 'http://localhost:1/feed.xml'];

test('a feed that cannot be asked without network has not failed once more', async () => {
  const backend = openBackend();
  followFeeds(backend, [silent[0] ?? '']);
  await refresh(backend);
  const before = readFeeds(backend.workspace.library);
  expect(before).toMatchObject([{ failures: 1 }]);
  const offline: Fetch = async () => ({
    type: 'failed',
    reason: 'offline',
    message: 'The network cannot be reached.',
    retryAfter: null,
  });
  backend.workspace.ports.fetch = offline;
  await refresh(backend);
  expect(readFeeds(backend.workspace.library)).toMatchObject([
    { failures: 1, health: 'failed', message: 'The network cannot be reached.' },
  ]);
});

test('a round in which no server answers counts against none', async () => {
  const backend = openBackend();
  followFeeds(backend, silent);
  const { failed } = await refresh(backend);
  expect(failed).toHaveLength(2);
  const feeds = readFeeds(backend.workspace.library);
  expect(feeds).toMatchObject([
    { failures: 0, health: 'failed' },
    { failures: 0, health: 'failed' },
  ]);
  for (const { nextDue } of feeds) expect(Date.parse(nextDue ?? '')).toBeGreaterThan(Date.now());
});

test('where one server answers, the silence of the others is theirs', async () => {
  const backend = openBackend();
  const courier = await serveFeed('Harbour Courier', []);
  followFeeds(backend, [...silent, courier.url]);
  await refresh(backend);
  const failures = readFeeds(backend.workspace.library).map((feed) => [feed.url, feed.failures]);
  expect(Object.fromEntries(failures)).toEqual({
    [silent[0] ?? '']: 1,
    [silent[1] ?? '']: 1,
    [courier.url]: 0,
  });
});
