/** One refresh over feeds that misbehave, each in a way of its own, beside one that does not. */
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { createFetcher } from '../../backend/gather/index.ts';
import { listFeeds } from '../../backend/reading/read-library.ts';
import { addAddress } from '../../backend/taking-in/add-address.ts';
import { followFeeds, openBackend, refresh } from './backend-for-test.ts';
import { send, sendForever, startServer, type UnrulyServer } from './gather/unruly-server.ts';

const xml = { 'content-type': 'application/rss+xml' };
const rss = (items: string) =>
  `<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;
const item = (title: string, more = '') =>
  `<item><guid isPermaLink="false">${title.length}-${title.slice(0, 20)}</guid><title>${title}</title>${more}</item>`;
const bomb = rss(`<description>${' '.repeat(60_000_000)}</description>`);
const packed = (coding: string, body: Uint8Array) =>
  send(200, body, { ...xml, 'content-encoding': coding });
const redirect = (location: string) => send(302, '', { location });

type Answer = Parameters<UnrulyServer['on']>[1];

/** What a feed does, and what is told of it. */
const faults: Record<string, [answer: Answer, told: RegExp]> = {
  'a gzip bomb': [packed('gzip', gzipSync(bomb)), /larger than 10 MB/],
  'a deflate bomb': [packed('deflate', deflateSync(bomb)), /larger than 10 MB/],
  'a brotli bomb': [packed('br', brotliCompressSync(bomb)), /larger than 10 MB/],
  'a bomb in a bomb': [packed('gzip, gzip', gzipSync(gzipSync(bomb))), /larger than 10 MB/],
  'a gigabyte': [
    send(200, '', { ...xml, 'content-length': '1000000000' }),
    /larger than 10 MB|broke off/,
  ],
  'no end': [sendForever(`${'<item>'.repeat(20_000)}`, xml), /larger than 10 MB/],
  'a packed form that nobody knows': [packed('zstd-9', gzipSync('x')), /cannot be unpacked/],
  'a redirect to itself': [redirect('/a%20redirect%20to%20itself'), /redirects more than/],
  'a redirect to a file': [redirect('file:///etc/passwd'), /no web address/],
  'a redirect to the link-local network': [redirect('http://169.254.169.254/x'), /private network/],
  'a redirect to a neighbour': [redirect('http://192.168.1.1/feed'), /private network/],
  'a web page': [send(200, '<html><body>x</body></html>', xml), /web page and no feed/],
  'a picture': [send(200, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 0, 0), xml), /binary file/],
  'an empty body': [send(200, '', xml), /answers with nothing/],
  'NUL bytes alone': [send(200, '\0'.repeat(5000), xml), /binary file/],
  'noise instead of XML': [
    send(200, `<rss>${'<&'.repeat(300_000)}`, xml),
    /too badly broken|no feed/,
  ],
  'an end in the middle': [
    (_request, response) => {
      response.writeHead(200, { ...xml, 'content-length': '5000' });
      response.write('<rss>');
      setTimeout(() => response.destroy(), 20);
    },
    /broke off/,
  ],
};

/** Feeds that are odd, and what is read of them. */
const oddities: Record<string, [answer: Answer, titles: string[]]> = {
  'entities made of entities': [
    send(200, `<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${rss(item('laugh &b;'))}`, xml),
    ['laugh &b;'],
  ],
  'great depth': [
    send(200, rss(item('deep', `${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}`)), xml),
    ['deep'],
  ],
  'NUL and controls': [send(200, rss(item('nu\0ll \x07bell')), xml), ['null bell']],
  'direction overrides': [
    send(200, rss(item('abc \u202egnp.exe\u202c \u2066x')), xml),
    ['abc gnp.exe x'],
  ],
  'script in a title': [
    send(200, rss(item('&lt;script&gt;alert(1)&lt;/script&gt;Fine &lt;b&gt;day&lt;/b&gt;')), xml),
    ['Fine day'],
  ],
  'one guid for all': [
    send(200, rss('<item><guid>g</guid><title>One</title></item>'.repeat(50)), xml),
    ['One'],
  ],
  'the wrong type': [
    send(200, rss(item('typed')), { 'content-type': 'image/png; charset=utf-7' }),
    ['typed'],
  ],
  'a lying charset': [
    send(200, rss(item('Zürich – café')), { 'content-type': 'text/xml; charset=us-ascii' }),
    ['Zürich – café'],
  ],
  'the years 0 and 9999': [
    send(
      200,
      rss(
        item('zero', '<pubDate>0000-01-01T00:00:00Z</pubDate>') +
          item('later', '<pubDate>9999-12-31T23:59:59Z</pubDate>'),
      ),
      xml,
    ),
    ['later', 'zero'],
  ],
  'depth that never ends': [send(200, rss(item('deep', '<a>'.repeat(50_000))), xml), ['deep']],
  'unclosed tags': [send(200, `<rss><channel><item><title>open<br>end`, xml), ['open end']],
};

const good = 'the good one';
const many = 'a hundred thousand items';
const items = Array.from({ length: 100_000 }, (_, index) => item(`Item ${index}`));

const path = (name: string) => `/${encodeURIComponent(name)}`;

test('each is told of or read on its own, and the good one is taken in', async () => {
  const server = await startServer();
  onTestFinished(server.close);
  const answers = Object.entries({ ...faults, ...oddities });
  for (const [name, [answer]] of answers) server.on(path(name), answer);
  server.on(path(many), send(200, rss(items.join('')), xml));
  server.on(path(good), send(200, rss(item('Good news')), xml));
  const backend = openBackend();
  const { library } = backend.workspace;
  const names = [...answers.map(([name]) => name), many, good];
  followFeeds(
    backend,
    names.map((name) => server.origin + path(name)),
  );

  expect(await refresh(backend)).toMatchObject({ feeds: names.length });

  const feeds = new Map(listFeeds(library).map((feed) => [new URL(feed.url).pathname, feed]));
  const articlesOf = (name: string) =>
    library
      .prepare('SELECT title, published FROM current_articles WHERE feed = ? ORDER BY title')
      .all(feeds.get(path(name))?.id) as { title: string; published: string | null }[];
  for (const [name, [, told]] of Object.entries(faults)) {
    const { health, message } = feeds.get(path(name)) ?? {};
    expect.soft({ name, health }).toEqual({ name, health: 'failed' });
    expect.soft(message, name).toMatch(told);
  }
  for (const [name, [, titles]] of Object.entries(oddities)) {
    const { health, message } = feeds.get(path(name)) ?? {};
    expect.soft({ name, health, message }).toEqual({ name, health: 'ok', message: null });
    expect
      .soft({ name, read: articlesOf(name).map(({ title }) => title) })
      .toEqual({ name, read: titles });
  }
  expect
    .soft(articlesOf('the years 0 and 9999').map(({ published }) => published))
    .toEqual([null, null]);
  // Of the twenty thousand that are read, as many are stored as one reading takes, newest first by custom.
  const { health, message } = feeds.get(path(many)) ?? {};
  expect.soft(health).toBe('ok');
  expect.soft(message).toContain('18000 further entries are left for the next');
  expect.soft(message).toContain('not read to its end');
  const stored = new Set(articlesOf(many).map(({ title }) => title));
  expect.soft(stored.size).toBe(2000);
  expect.soft([stored.has('Item 0'), stored.has('Item 1999')]).toEqual([true, true]);
  expect.soft(articlesOf(good)).toMatchObject([{ title: 'Good news' }]);
}, 120_000);

test('a feed that is longer than feeds are read says so, also when it has not changed', async () => {
  const server = await startServer();
  onTestFinished(server.close);
  const feed = rss(item('Read') + item('Not read', '<b/>'.repeat(200_001)));
  server.on('/long', (request, response) => {
    const isKnown = request.headers['if-none-match'] === '"e"';
    response.writeHead(isKnown ? 304 : 200, { etag: '"e"' }).end(isKnown ? '' : feed);
  });
  const backend = openBackend();
  followFeeds(backend, [`${server.origin}/long`]);
  const message = expect.stringMatching(/not read to its end.*latest entries only/);
  for (const health of ['ok', 'unchanged']) {
    await refresh(backend);
    expect(listFeeds(backend.workspace.library)).toMatchObject([{ health, message, articles: 1 }]);
  }
});

test('no line is longer than a line, and no time lies ahead', async () => {
  const server = await startServer();
  onTestFinished(server.close);
  const endless = `${'Long title '.repeat(200_000)}`;
  const body = `<author>${endless}</author><source>${endless}</source><pubDate>Sat, 01 Jan 2150 00:00:00 GMT</pubDate>`;
  const feed = `<rss version="2.0"><channel><title>${endless}</title>${item(endless, body)}</channel></rss>`;
  server.on('/long', send(200, feed, xml));
  const page = `<html><script type="application/ld+json">{"@type":"NewsArticle","headline":"H","datePublished":"2150-01-01"}</script>
    <body><article><h1>H</h1>${'<p>The board met and agreed on a fine of five million euros for the firm.</p>'.repeat(8)}</article></body></html>`;
  server.on('/a-page-of-one-article.html', send(200, page, { 'content-type': 'text/html' }));
  const backend = openBackend();
  followFeeds(backend, [`${server.origin}/long`]);
  await refresh(backend);
  await addAddress(
    backend.workspace,
    `${server.origin}/a-page-of-one-article.html`,
    () => undefined,
  );
  const { library } = backend.workspace;
  const sql = `SELECT length(title) AS title, length(author) AS author, length(outlet) AS outlet, published
    FROM current_articles ORDER BY number`;
  expect(library.prepare(sql).all()).toEqual([
    { title: 500, author: 300, outlet: 200, published: null },
    { title: 1, author: null, outlet: 9, published: null },
  ]);
  expect(listFeeds(library)[0]?.title).toHaveLength(200);
});

test('a stream that drips for ever is broken off, and said to be too slow', async () => {
  const server = await startServer();
  onTestFinished(server.close);
  server.on('/drip', sendForever('<item>', xml, 20));
  server.on('/mute', () => undefined);
  const fetcher = createFetcher({ limits: { total: 300 } });
  onTestFinished(fetcher.close);
  const backend = openBackend();
  backend.workspace.ports.fetch = fetcher.fetch;
  followFeeds(backend, [`${server.origin}/drip`, `${server.origin}/mute`]);
  await refresh(backend);
  const told = { health: 'failed', message: expect.stringContaining('too long to answer') };
  expect(listFeeds(backend.workspace.library)).toMatchObject([told, told]);
});
