/** When feeds are asked again, where, and what of it survives a store that fails. */
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { changeInterval } from '../../backend/feeds/manage-feeds.ts';
import { listFeeds } from '../../backend/reading/read-library.ts';
import { readFeedByUrl } from '../../db/feeds.ts';
import { libraryPath } from '../../db/open-library.ts';
import { followFeeds, openBackend, refresh, type TestedBackend } from './backend-for-test.ts';
import { send, startServer, type UnrulyServer } from './gather/unruly-server.ts';

let server: UnrulyServer;
beforeEach(async () => {
  server = await startServer();
  return () => server.close();
});

const xml = { 'content-type': 'text/xml' };
const rss = (channel: string) =>
  `<rss version="2.0"><channel><title>T</title>${channel}<item><guid>g</guid><title>One</title>
    <description>${'The agency fined the firm. '.repeat(90)}</description></item></channel></rss>`;

/** Follows a path, refreshes, and returns the feed with the minutes until it is due. */
async function visit(backend: TestedBackend, path = '/feed') {
  const url = server.origin + path;
  if (!listFeeds(backend.workspace.library).length) followFeeds(backend, [url]);
  await refresh(backend);
  const [feed] = listFeeds(backend.workspace.library);
  const stored = feed && readFeedByUrl(backend.workspace.library, feed.url);
  if (!stored) throw new Error('The feed is not there.');
  const wait = stored.nextDue === null ? null : (Date.parse(stored.nextDue) - Date.now()) / 60_000;
  return { ...stored, wait };
}

describe('the next visit', () => {
  test.each([
    ['ttl', rss('<ttl>180</ttl>'), {}, 180],
    [
      'the syndication module',
      rss(
        '<sy:updatePeriod xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">daily</sy:updatePeriod><sy:updateFrequency xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">4</sy:updateFrequency>',
      ),
      {},
      360,
    ],
    ['Cache-Control', rss(''), { 'cache-control': 'max-age=7200' }, 120],
    ['Expires', rss(''), { expires: new Date(Date.now() + 4 * 3_600_000).toUTCString() }, 240],
  ])('is when %s asks for it', async (_what, body, headers, minutes) => {
    server.on('/feed', send(200, body, { ...xml, ...headers }));
    const { wait } = await visit(openBackend());
    expect(wait).toBeGreaterThan(minutes - 2);
    expect(wait).toBeLessThan(minutes * 1.1 + 2);
  });

  test('waits as long as a busy server asks', async () => {
    server.on('/feed', send(429, '', { 'retry-after': '14400' }));
    const { wait, health } = await visit(openBackend());
    expect(health).toBe('failed');
    expect(wait).toBeGreaterThan(238);
  });
});

describe('a rest that the server asks for', () => {
  const minutesUntil = (time: string | null) => (Date.parse(time ?? '') - Date.now()) / 60_000;

  test('when it is asked for a page holds for its feed, whatever interval it is given', async () => {
    const teaser = `<item><title>Fine</title><link>${server.origin}/fine</link><description>Short.</description></item>`;
    const feed = `<rss version="2.0"><channel><title>T</title>${teaser}</channel></rss>`;
    server.on('/feed', send(200, feed, xml));
    server.on('/fine', send(503, '', { 'retry-after': '14400' }));
    const backend = openBackend();
    const { id, restsUntil, health } = await visit(backend);
    expect(health).toBe('ok');
    expect(minutesUntil(restsUntil)).toBeGreaterThan(238);
    const asked = server.requests.length;
    expect((await visit(backend)).restsUntil).toBe(restsUntil);
    expect(server.requests.length).toBe(asked);
    changeInterval(backend.workspace, id, 15);
    const [rested] = listFeeds(backend.workspace.library);
    expect(rested).toMatchObject({ ownMinutes: 15, nextDue: restsUntil });
  });

  test('counts neither as a server that answers nor as one that does not', async () => {
    server.on('/feed', send(429, '', { 'retry-after': '14400' }));
    const backend = openBackend();
    const { restsUntil } = await visit(backend);
    // One host that is down proves nothing, and the one that rests is not asked.
    followFeeds(backend, ['http://localhost:1/feed']);
    await refresh(backend);
    const of = (url: string) => readFeedByUrl(backend.workspace.library, url);
    expect(of('http://localhost:1/feed')).toMatchObject({ failures: 1 });
    // Two that are down in a round are the network's fault, and are not made to wait for it.
    followFeeds(backend, ['http://127.0.0.1:1/feed']);
    await refresh(backend);
    expect(of('http://127.0.0.1:1/feed')).toMatchObject({ failures: 0, restsUntil: null });
    expect(of('http://localhost:1/feed')).toMatchObject({ failures: 1, restsUntil: null });
    expect(of(`${server.origin}/feed`)).toMatchObject({ failures: 1, restsUntil });
    expect(server.requests).toHaveLength(1);
  });

  test('is kept by the other feeds of its host, which have not failed', async () => {
    server.on('/feed', send(200, rss(''), xml));
    server.on('/busy', send(429, '', { 'retry-after': '14400' }));
    const backend = openBackend();
    await backend.workspace.ports.fetch(`${server.origin}/busy`, { allowPrivate: true });
    const { failures, wait, restsUntil } = await visit(backend);
    expect(failures).toBe(0);
    expect(minutesUntil(restsUntil)).toBeGreaterThan(238);
    expect(wait).toBeGreaterThan(238);
  });
});

test('a feed that moved for good is asked at its new address from then on', async () => {
  server.on('/feed', send(301, '', { location: '/new' }));
  server.on('/new', send(200, rss(''), xml));
  const backend = openBackend();
  expect(await visit(backend)).toMatchObject({ url: `${server.origin}/new` });
  await visit(backend);
  expect(server.requests.map(({ path }) => path)).toEqual(['/feed', '/new', '/new']);
});

test('a feed that moved for good to another that is followed gives way to it', async () => {
  server.on('/feed', send(301, '', { location: '/new' }));
  server.on('/new', send(200, rss(''), xml));
  const backend = openBackend();
  const old = `${server.origin}/feed`;
  followFeeds(backend, [old, `${server.origin}/new`]);
  await refresh(backend);
  const message = expect.stringMatching(/moved for good to an address that you follow already/);
  const moved = { health: 'gone', nextDue: null, message };
  expect(readFeedByUrl(backend.workspace.library, old)).toMatchObject(moved);
  const asked = server.requests.length;
  await refresh(backend);
  expect(server.requests.slice(asked).map(({ path }) => path)).toEqual(['/new']);
});

test('a feed that is gone for good is not asked again, and its articles stay', async () => {
  server.on('/feed', send(200, rss(''), xml));
  const backend = openBackend();
  await visit(backend);
  server.on('/feed', send(410));
  const message = expect.stringMatching(/for good/);
  expect(await visit(backend)).toMatchObject({ health: 'gone', wait: null, message, articles: 1 });
  await visit(backend);
  expect(server.requests).toHaveLength(2);
});

describe('a store that fails', () => {
  test('because the disk is full says so, and the next refresh goes on', async () => {
    const body = 'The agency fined the firm. '.repeat(90);
    const items = Array.from(
      { length: 60 },
      (_, item) =>
        `<item><guid>${item}</guid><title>${item}</title><description>${body}</description></item>`,
    );
    server.on('/feed', send(200, rss(items.join('')), xml));
    const backend = openBackend();
    const { library } = backend.workspace;
    followFeeds(backend, [`${server.origin}/feed`]);
    // SQLite answers a database that may not grow as it does a full disk.
    library.pragma(`max_page_count = ${library.pragma('page_count', { simple: true })}`);
    await expect(refresh(backend)).rejects.toThrow(/disk is full/);
    library.pragma('max_page_count = 1000000');
    expect(await refresh(backend)).toMatchObject({ added: 61, failed: [] });
    expect(library.pragma('integrity_check', { simple: true })).toBe('ok');
  });

  test('because another program holds it says so, and the next refresh goes on', async () => {
    server.on('/feed', send(200, rss(''), xml));
    const backend = openBackend();
    const { library } = backend.workspace;
    followFeeds(backend, [`${server.origin}/feed`]);
    library.pragma('busy_timeout = 20');
    const other = new Database(libraryPath(backend.dataDirectory));
    onTestFinished(() => void other.close());
    other.exec('BEGIN IMMEDIATE');
    await expect(refresh(backend)).rejects.toThrow(/another program/);
    other.exec('ROLLBACK');
    expect(await refresh(backend)).toMatchObject({ added: 1, failed: [] });
  });
});
