/** The HTTP client against a server that misbehaves: every fault ends in an outcome that says what to do. */
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFetcher, type Fetcher, type FetchOptions } from '../../../backend/gather/index.ts';
import { RobotsMemory } from '../../../backend/gather/robots-memory.ts';
import { send, sendForever, startServer, type UnrulyServer } from './unruly-server.ts';

const feed = '<rss version="2.0"><channel><title>T</title></channel></rss>';
const xml = { 'content-type': 'application/rss+xml' };

let server: UnrulyServer;
let fetcher: Fetcher;

beforeEach(async () => {
  server = await startServer();
  fetcher = createFetcher({
    limits: { bytes: 100_000, total: 1500, idle: 600, headers: 600, pause: 0 },
  });
});
afterEach(async () => {
  await fetcher.close();
  await server.close();
});

const fetchPath = (path: string, options: FetchOptions = {}) =>
  fetcher.fetch(server.origin + path, { allowPrivate: true, ...options });

const textOf = (outcome: Awaited<ReturnType<typeof fetchPath>>) =>
  outcome.type === 'read' ? new TextDecoder().decode(outcome.bytes) : outcome;

describe('a good answer', () => {
  it('brings bytes, type, validators and freshness', async () => {
    server.on(
      '/feed',
      send(200, feed, {
        ...xml,
        etag: '"a"',
        'last-modified': 'Wed, 10 Jun 2026 10:00:00 GMT',
        'cache-control': 'max-age=600',
        age: '100',
      }),
    );
    expect(await fetchPath('/feed')).toMatchObject({
      type: 'read',
      address: `${server.origin}/feed`,
      movedTo: null,
      contentType: 'application/rss+xml',
      validators: { etag: '"a"', lastModified: 'Wed, 10 Jun 2026 10:00:00 GMT' },
      freshFor: 500,
    });
  });

  it('says who asks, and what it takes', async () => {
    server.on('/feed', send(200, feed, xml));
    await fetchPath('/feed');
    const headers = server.requests[0]?.headers ?? {};
    expect(headers['user-agent']).toMatch(/^Parallax\//);
    expect(headers['accept-encoding']).toBe('gzip, br');
    expect(headers.cookie).toBeUndefined();
  });

  it('is not repeated where nothing changed', async () => {
    server.on('/feed', (request, response) => {
      const known =
        request.headers['if-none-match'] === '"a"' &&
        request.headers['if-modified-since'] === 'yesterday';
      response.writeHead(known ? 304 : 200, { etag: '"a"', expires: '0' }).end();
    });
    const outcome = await fetchPath('/feed', {
      validators: { etag: '"a"', lastModified: 'yesterday' },
    });
    expect(outcome).toMatchObject({
      type: 'unchanged',
      movedTo: null,
      validators: { etag: '"a"' },
    });
  });

  it.each([
    ['gzip', gzipSync(feed)],
    ['x-gzip', gzipSync(feed)],
    ['br', brotliCompressSync(feed)],
    ['deflate', deflateSync(feed)],
    ['deflate', deflateRawSync(feed)],
    ['identity', Buffer.from(feed)],
    ['UTF-8', Buffer.from(feed)],
    ['gzip, br', brotliCompressSync(gzipSync(feed))],
  ])('is unpacked from %s', async (encoding, body) => {
    server.on('/feed', send(200, body, { ...xml, 'content-encoding': encoding }));
    expect(textOf(await fetchPath('/feed'))).toBe(feed);
  });
});

describe('redirects', () => {
  it('report a permanent move, as far as every step was permanent', async () => {
    server.on('/old', send(301, '', { location: '/new' }));
    server.on('/new', send(308, '', { location: '/newer' }));
    server.on('/newer', send(302, '', { location: '/today' }));
    server.on('/today', send(200, feed, xml));
    expect(await fetchPath('/old')).toMatchObject({
      type: 'read',
      address: `${server.origin}/today`,
      movedTo: `${server.origin}/newer`,
    });
  });

  it('report no move where the first step was for the moment', async () => {
    server.on('/old', send(302, '', { location: '/new' }));
    server.on('/new', send(301, '', { location: '/newer' }));
    server.on('/newer', send(200, feed, xml));
    expect(await fetchPath('/old')).toMatchObject({ type: 'read', movedTo: null });
  });

  it('end when they run in a circle', async () => {
    server.on('/a', send(302, '', { location: '/b' }));
    server.on('/b', send(302, '', { location: '/a' }));
    expect(await fetchPath('/a')).toMatchObject({ type: 'failed', reason: 'redirects' });
    expect(server.requests.length).toBeLessThan(12);
  });

  it.each([
    'file:///etc/passwd',
    'ftp://example.org/',
    'javascript:alert(1)',
    'data:text/plain,x',
    'http://',
  ])('to %s are refused', async (location) => {
    server.on('/a', send(302, '', { location }));
    expect(await fetchPath('/a')).toMatchObject({ type: 'failed', reason: 'redirects' });
  });

  it.each([
    'http://169.254.169.254/latest/meta-data',
    'http://10.0.0.1/',
    'http://[::1]:1/',
    'http://localhost:1/',
    'http://[::ffff:127.0.0.2]/',
    'http://2130706434/',
    'http://0x7f000002/',
    'http://router/',
  ])('into the private network at %s are refused', async (location) => {
    server.on('/a', send(301, '', { location }));
    const outcome = await fetchPath('/a');
    expect(outcome).toMatchObject({ type: 'failed', reason: 'private-address' });
  });

  it('without a target are told as such', async () => {
    server.on('/a', send(301));
    expect(await fetchPath('/a')).toMatchObject({
      type: 'failed',
      reason: 'redirects',
      message: expect.stringContaining('elsewhere (301), but not where'),
    });
  });
});

describe('private addresses', () => {
  it('are refused unless the user named them', async () => {
    server.on('/feed', send(200, feed, xml));
    expect(await fetchPath('/feed', { allowPrivate: false })).toMatchObject({
      reason: 'private-address',
    });
    expect(server.requests).toEqual([]);
  });

  it('are told by name before any question is asked', async () => {
    const { port } = new URL(server.origin);
    const outcome = await fetcher.fetch(`http://localhost.:${port}/feed`);
    expect(outcome).toMatchObject({ reason: 'private-address' });
    expect(server.requests).toEqual([]);
  });
});

describe('too much', () => {
  it('is refused by its announced length, without reading it', async () => {
    server.on('/big', (_request, response) => {
      response.writeHead(200, { ...xml, 'content-length': '100000000' });
      response.write('<rss>');
    });
    expect(await fetchPath('/big')).toMatchObject({ type: 'failed', reason: 'too-large' });
  });

  it('is broken off when it never ends', async () => {
    server.on('/endless', sendForever('x'.repeat(20_000), xml));
    expect(await fetchPath('/endless')).toMatchObject({ type: 'failed', reason: 'too-large' });
  });

  it.each([
    ['gzip', gzipSync(Buffer.alloc(50_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(5_000_000))],
    ['deflate', deflateSync(Buffer.alloc(50_000_000))],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(50_000_000)))],
  ])('packed as %s is broken off while it is unpacked', async (encoding, body) => {
    expect(body.length).toBeLessThan(100_000);
    server.on('/bomb', send(200, body, { ...xml, 'content-encoding': encoding }));
    expect(await fetchPath('/bomb')).toMatchObject({ type: 'failed', reason: 'too-large' });
  });
});

describe('too slow', () => {
  it('to begin', async () => {
    server.on('/mute', () => undefined);
    expect(await fetchPath('/mute')).toMatchObject({ type: 'failed', reason: 'timeout' });
  });

  it('to go on', async () => {
    server.on('/stall', (_request, response) => response.writeHead(200, xml).write('<rss>'));
    expect(await fetchPath('/stall')).toMatchObject({ type: 'failed', reason: 'timeout' });
  });

  it('to end, though something always comes', async () => {
    server.on('/drip', sendForever('x', xml, 100));
    expect(await fetchPath('/drip')).toMatchObject({ type: 'failed', reason: 'timeout' });
  });
});

describe('broken transfers', () => {
  it.each([
    [
      'a truncated gzip',
      send(200, gzipSync(feed.repeat(50)).subarray(0, 60), { 'content-encoding': 'gzip' }),
    ],
    ['a gzip that is none', send(200, feed, { 'content-encoding': 'gzip' })],
  ])('are told: %s', async (_name, answer) => {
    server.on('/broken', answer);
    expect(await fetchPath('/broken')).toMatchObject({ type: 'failed', reason: 'broken-transfer' });
  });

  it('are told: an unknown packing, by its name', async () => {
    server.on('/feed', send(200, feed, { 'content-encoding': 'zpaq' }));
    expect(await fetchPath('/feed')).toMatchObject({
      reason: 'malformed',
      message: expect.stringContaining('("zpaq"), so that it cannot be unpacked'),
    });
  });

  it('are told: a connection reset in the middle', async () => {
    server.on('/reset', (_request, response) => {
      response.writeHead(200, { 'content-length': '5000' }).write('<rss>');
      setTimeout(() => response.destroy(), 50);
    });
    expect(await fetchPath('/reset')).toMatchObject({ type: 'failed', reason: 'broken-transfer' });
  });

  it('are no fault of an address whose server closed a connection that was kept open', async () => {
    let asked = 0;
    server.on('/again', (request, response) => {
      asked += 1;
      if (asked === 1) request.socket.destroy();
      else send(200, 'here')(request, response);
    });
    expect(await fetchPath('/again')).toMatchObject({ type: 'read' });
    server.on('/never', (request) => request.socket.destroy());
    expect(await fetchPath('/never')).toMatchObject({ reason: 'broken-transfer' });
    expect(server.requests.filter(({ path }) => path === '/never')).toHaveLength(2);
  });
  it('are told: an answer that is no HTTP', async () => {
    server.on('/noise', (request) => request.socket.end('this is no HTTP\r\n\r\n'));
    expect(await fetchPath('/noise')).toMatchObject({ type: 'failed', reason: 'broken-transfer' });
  });
});

describe('statuses', () => {
  it('410 is for good', async () => {
    server.on('/feed', send(410));
    expect(await fetchPath('/feed')).toMatchObject({ type: 'gone' });
  });

  it.each([
    ['seconds', 429, { 'retry-after': '120' }, 120],
    [
      'a date',
      503,
      {
        'retry-after': 'Wed, 10 Jun 2026 11:00:00 GMT',
        date: 'Wed, 10 Jun 2026 10:00:00 GMT',
      },
      3600,
    ],
    ['years, of which a day is believed', 503, { 'retry-after': '999999999' }, 86_400],
  ])('429 and 503 carry how long to wait: %s', async (_what, status, headers, retryAfter) => {
    server.on('/busy', send(status, '', headers));
    expect(await fetchPath('/busy')).toMatchObject({ reason: 'busy', retryAfter });
  });

  it.each([
    [401, 'refused'],
    [403, 'refused'],
    [404, 'not-found'],
    [418, 'refused'],
    [500, 'server-error'],
    [502, 'server-error'],
  ])('%d is %s, in words', async (status, reason) => {
    server.on('/feed', send(status));
    const outcome = await fetchPath('/feed');
    expect(outcome).toMatchObject({
      type: 'failed',
      reason,
      message: expect.stringContaining('stored stays'),
    });
  });

  it('204 and an empty body are told as empty', async () => {
    server.on('/none', send(204));
    server.on('/empty', send(200, ''));
    expect(await fetchPath('/none')).toMatchObject({ reason: 'empty' });
    expect(await fetchPath('/empty')).toMatchObject({ reason: 'empty' });
  });
});

describe('addresses that lead nowhere', () => {
  it.each([
    '',
    'example',
    'mailto:me@example.org',
    'file:///etc/passwd',
    'http://',
    `x:${'y'.repeat(50)}`,
  ])('such as "%.30s" are told as no web address', async (address) => {
    expect(await fetcher.fetch(address)).toMatchObject({ type: 'failed', reason: 'bad-address' });
  });

  it('such as a closed port are told as unreachable', async () => {
    const { origin } = server;
    await server.close();
    expect(await fetcher.fetch(origin, { allowPrivate: true })).toMatchObject({
      reason: 'unreachable',
    });
  });
});

describe('a cancelled request', () => {
  it('ends while it waits for the answer', async () => {
    server.on('/mute', () => controller.abort());
    const controller = new AbortController();
    expect(await fetchPath('/mute', { signal: controller.signal })).toMatchObject({
      reason: 'aborted',
    });
  });

  it('is not even begun when it was cancelled before', async () => {
    expect(await fetchPath('/feed', { signal: AbortSignal.abort() })).toMatchObject({
      reason: 'aborted',
    });
    expect(server.requests).toEqual([]);
  });
});

describe('pages', () => {
  const page = send(200, '<p>text</p>', { 'content-type': 'text/html' });

  it('are not fetched where robots.txt asks so; feeds are', async () => {
    server.on(
      '/robots.txt',
      send(200, 'User-agent: *\nDisallow: /private/\nAllow: /private/press'),
    );
    for (const path of ['/private/a', '/private/press', '/open']) server.on(path, page);
    expect(await fetchPath('/private/a', { kind: 'page' })).toMatchObject({ reason: 'robots' });
    expect(await fetchPath('/private/press', { kind: 'page' })).toMatchObject({ type: 'read' });
    expect(await fetchPath('/open', { kind: 'page' })).toMatchObject({ type: 'read' });
    expect(await fetchPath('/private/a')).toMatchObject({ type: 'read' });
    expect(server.requests.filter(({ path }) => path === '/robots.txt')).toHaveLength(1);
  });

  it('are fetched where there is no robots.txt', async () => {
    server.on('/open', page);
    expect(await fetchPath('/open', { kind: 'page' })).toMatchObject({ type: 'read' });
  });

  it('wait where the server fails over its robots.txt, which is asked for again', async () => {
    server.on('/robots.txt', send(503));
    server.on('/open', page);
    expect(await fetchPath('/open', { kind: 'page' })).toMatchObject({ reason: 'busy' });
    server.on('/robots.txt', send(404));
    expect(await fetchPath('/open', { kind: 'page' })).toMatchObject({ type: 'read' });
  });
});

describe('a password in the address', () => {
  it('is sent to its own host only, and stands in no address that is told', async () => {
    const other = await startServer();
    server.on('/feed', send(301, '', { location: '/moved' }));
    server.on('/moved', send(302, '', { location: `${other.origin}/feed` }));
    other.on('/feed', send(200, feed, xml));
    const address = `${server.origin.replace('//', '//reader:s%20cr%C3%A9t%@')}/feed`;
    const outcome = await fetcher.fetch(address, { allowPrivate: true });
    expect(outcome).toMatchObject({ type: 'read', movedTo: null, address: `${other.origin}/feed` });
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      `Basic ${Buffer.from('reader:s crét%').toString('base64')}`,
      `Basic ${Buffer.from('reader:s crét%').toString('base64')}`,
    ]);
    expect(other.requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
    await other.close();
  });
});

it('never asks one host for more than a few things at once', async () => {
  let open = 0;
  let most = 0;
  server.on('/slow', (_request, response) => {
    most = Math.max(most, ++open);
    setTimeout(() => {
      open -= 1;
      response.end(feed);
    }, 30);
  });
  const outcomes = await Promise.all(Array.from({ length: 12 }, () => fetchPath('/slow')));
  expect(outcomes.every(({ type }) => type === 'read')).toBe(true);
  expect(most).toBe(4);
});

describe('a host that asks for rest', () => {
  it('is left in peace, by feeds and pages, and what waited is told', async () => {
    server.on('/busy', send(429, '', { 'retry-after': '7200' }));
    const paths = Array.from({ length: 40 }, () => '/busy');
    const outcomes = await Promise.all(paths.map((path) => fetchPath(path)));
    // Those that were under way together with the first.
    expect(server.requests.length).toBeLessThanOrEqual(4);
    for (const { reason } of outcomes as { reason: string }[])
      expect(['busy', 'resting']).toContain(reason);
    const later = await fetchPath('/open', { kind: 'page' });
    expect(later).toMatchObject({
      type: 'failed',
      reason: 'resting',
      message: expect.stringMatching(/asked for fewer requests.*tried again in 2 hours/),
    });
    expect(later.type === 'failed' && later.retryAfter).toBeGreaterThan(7100);
    expect(server.requests.length).toBeLessThanOrEqual(4);
  });

  it('is asked again when it is over, and other hosts are asked meanwhile', async () => {
    const other = await startServer();
    server.on('/busy', send(503, '', { 'retry-after': '1' }));
    server.on('/feed', send(200, feed, xml));
    other.on('/feed', send(200, feed, xml));
    await fetchPath('/busy');
    expect(await fetchPath('/feed')).toMatchObject({ reason: 'resting' });
    const elsewhere = await fetcher.fetch(`${other.origin}/feed`, { allowPrivate: true });
    expect(elsewhere).toMatchObject({ type: 'read' });
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await fetchPath('/feed')).toMatchObject({ type: 'read' });
    await other.close();
  });
});

it('robots.txt is remembered for a thousand sites, and asked for again beyond', async () => {
  const memory = new RobotsMemory('parallax');
  let asked = 0;
  const rulesOf = (site: number) =>
    memory.rulesOf(`https://${site}.example`, async () => {
      asked += 1;
      return { type: 'gone', message: '' };
    });
  for (let site = 0; site < 1001; site++) await rulesOf(site);
  await rulesOf(1000);
  expect(asked).toBe(1001);
  await rulesOf(0);
  expect(asked).toBe(1002);
});
