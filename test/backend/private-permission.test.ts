/** Who may be asked in a private network: the host that the user gave as such, and nobody it names or sends to. */
import { beforeEach, expect, test } from 'vitest';
import type { Fetch } from '../../backend/gather/index.ts';
import { addAddress } from '../../backend/taking-in/add-address.ts';
import { readFeeds } from '../../db/feeds.ts';
import { followFeeds, openBackend, refresh, type TestedBackend } from './backend-for-test.ts';
import { send, startServer, type UnrulyServer } from './gather/unruly-server.ts';

const rss =
  '<rss version="2.0"><channel><title>T</title><item><title>One</title></item></channel></rss>';
const page = (feed: string) =>
  `<html><head><link rel="alternate" type="application/rss+xml" href="${feed}"></head><body>x</body></html>`;
const html = { 'content-type': 'text/html' };

let server: UnrulyServer;
let backend: TestedBackend;
beforeEach(async () => {
  server = await startServer();
  backend = openBackend();
  return () => server.close();
});

/** Lets hosts under example.org be answered by the server, as the public hosts that they are. */
function answerPublicly(): void {
  const { fetch } = backend.workspace.ports;
  const reach: Fetch = async (address, options) => {
    const url = new URL(address);
    if (!url.hostname.endsWith('.example.org')) return fetch(address, options);
    const at = `${server.origin}${url.pathname}`;
    const outcome = await fetch(at, { ...options, allowPrivate: true });
    return outcome.type === 'read' ? { ...outcome, address } : outcome;
  };
  backend.workspace.ports.fetch = reach;
}

const add = (address: string) => addAddress(backend.workspace, address, () => undefined);
const marks = () =>
  readFeeds(backend.workspace.library).map(({ url, allowPrivate }) => [url, allowPrivate]);

test('a feed that was given at a private host is asked there', async () => {
  server.on('/feed', send(200, rss));
  expect(await add(`${server.origin}/feed`)).toMatchObject({ type: 'feed' });
  expect(marks()).toEqual([[`${server.origin}/feed`, true]]);
  expect(await refresh(backend)).toMatchObject({ added: 1, failed: [] });
});

test('a feed that was given at a public host gets no permission', async () => {
  answerPublicly();
  server.on('/feed', send(200, rss));
  await add('https://feeds.example.org/feed');
  expect(marks()).toEqual([['https://feeds.example.org/feed', false]]);
});

test('neither does one that only a page named, at another host or the same', async () => {
  answerPublicly();
  server.on('/', send(200, page('https://other.example.org/feed'), html));
  server.on('/feed', send(200, rss));
  await add('https://site.example.org/');
  expect(marks()).toEqual([['https://other.example.org/feed', false]]);
});

test('a private page may name a feed of its own host, and no other private one', async () => {
  server.on('/', send(200, page('/feed'), html));
  server.on('/feed', send(200, rss));
  await add(server.origin);
  expect(marks()).toEqual([[`${server.origin}/feed`, true]]);

  const neighbour = server.origin.replace('127.0.0.1', 'localhost');
  server.on('/names', send(200, page(`${neighbour}/feed`), html));
  const asked = server.requests.length;
  expect(await add(`${server.origin}/names`)).toMatchObject({ type: 'failed' });
  expect(server.requests.slice(asked).map(({ path }) => path)).toEqual(['/names']);
});

test('the permission ends where a feed moves for good to another host', async () => {
  server.on('/feed', send(200, rss));
  followFeeds(backend, [`${server.origin}/feed`]);
  const { fetch } = backend.workspace.ports;
  const moveTo = (movedTo: string) => {
    backend.workspace.ports.fetch = async (...asked) => {
      const outcome = await fetch(...asked);
      return outcome.type === 'read' ? { ...outcome, movedTo } : outcome;
    };
  };
  moveTo(`${server.origin}/feed?new`);
  server.on('/feed?new', send(200, rss));
  await refresh(backend);
  expect(marks()).toEqual([[`${server.origin}/feed?new`, true]]);
  moveTo(`${server.origin.replace('127.0.0.1', 'localhost')}/feed`);
  await refresh(backend);
  expect(marks()).toEqual([[expect.stringContaining('localhost'), false]]);
  const asked = server.requests.length;
  expect((await refresh(backend)).failed).toMatchObject([
    { message: expect.stringContaining('private network') },
  ]);
  expect(server.requests).toHaveLength(asked);
});
