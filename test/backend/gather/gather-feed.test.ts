/** One feed gathered over real HTTP: what is new, what needs its page, what is told when it fails. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createFetcher,
  type FeedToGather,
  type Fetcher,
  type GatherPorts,
  gatherFeed,
} from '../../../backend/gather/index.ts';
import { readFeed } from '../../../backend/gather/read-feed.ts';
import { send, startServer, type UnrulyServer } from './unruly-server.ts';

const page = readFileSync(new URL('../../fixtures/pages/meta-tags.html', import.meta.url));
const html = { 'content-type': 'text/html' };
const xml = { 'content-type': 'application/rss+xml', etag: '"1"' };
const long =
  '<p>The court heard both sides for three hours and put its ruling off until the second week of May, its clerk said.</p>'.repeat(
    8,
  );

let server: UnrulyServer;
let fetcher: Fetcher;

beforeEach(async () => {
  server = await startServer();
  fetcher = createFetcher({ limits: { total: 1000 } });
});
afterEach(async () => {
  await fetcher.close();
  await server.close();
});

const item = (fields: string) => `<item>${fields}</item>`;
const rss = (...items: string[]) =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Wire</title><language>en</language><ttl>15</ttl>${items.join('')}</channel></rss>`;
const full = (id: string, text = long) =>
  item(
    `<guid isPermaLink="false">${id}</guid><title>Item ${id}</title><link>/story/${id}?utm_source=feed</link><pubDate>Wed, 10 Jun 2026 1${id}:00:00 GMT</pubDate><content:encoded><![CDATA[${text}]]></content:encoded>`,
  );
const teaser = (id: string) =>
  item(
    `<guid isPermaLink="false">${id}</guid><title>Item ${id}</title><link>/story/${id}</link><description>In short.</description><pubDate>Wed, 10 Jun 2026 1${id}:00:00 GMT</pubDate>`,
  );

function gather(ports: Partial<GatherPorts> = {}, feed: Partial<FeedToGather> = {}) {
  return gatherFeed(
    {
      id: 'f',
      url: `${server.origin}/feed`,
      etag: null,
      lastModified: null,
      allowPrivate: true,
      ...feed,
    },
    {
      fetch: fetcher.fetch,
      readFeed,
      now: () => new Date('2026-06-11T00:00:00Z'),
      isKnown: () => false,
      isStored: () => false,
      ...ports,
    },
  );
}

async function gatherArticles(ports: Partial<GatherPorts> = {}) {
  const outcome = await gather(ports);
  if (outcome.type !== 'read') throw new Error(JSON.stringify(outcome));
  return outcome.articles;
}

it('full text in the feed is the article, and no page is asked for', async () => {
  server.on(
    '/feed',
    send(200, rss(full('2'), full('1')), { ...xml, 'cache-control': 'max-age=60' }),
  );
  expect(await gather()).toMatchObject({
    type: 'read',
    title: 'The Wire',
    movedTo: null,
    validators: { etag: '"1"', lastModified: null },
    pace: { updateInterval: 900, freshFor: 60, rest: null },
    known: 0,
    leftOut: 0,
    articles: [
      {
        key: 'id:1',
        entryHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        url: `${server.origin}/story/1`,
        title: 'Item 1',
        author: null,
        outlet: 'The Wire',
        published: '2026-06-10T11:00:00Z',
        partial: false,
        source: 'feed',
      },
      { key: 'id:2' },
    ],
  });
  expect(server.requests.map(({ path }) => path)).toEqual(['/feed']);
});

it('a summary is completed from the page, which also tells what the feed does not', async () => {
  server.on('/feed', send(200, rss(teaser('1')), xml));
  server.on('/story/1', send(200, page, html));
  const [article] = await gatherArticles();
  expect(article).toMatchObject({
    url: `${server.origin}/story/1`,
    title: 'Item 1',
    author: 'Noor Haddad',
    outlet: 'The Wire',
    published: '2026-06-10T11:00:00Z',
    modified: '2026-02-04T08:00:00-05:00',
    partial: false,
    source: 'page',
    text: expect.stringContaining('4,800 units a quarter'),
  });
});

it('a feed that is called by its host, as long as it was never read, goes by its own title', async () => {
  server.on('/feed', send(200, rss(full('1')), xml));
  const outletOf = async (title: string) => {
    const outcome = await gather({}, { title });
    return outcome.type === 'read' ? outcome.articles[0]?.outlet : null;
  };
  expect(await outletOf(new URL(server.origin).host)).toBe('The Wire');
  expect(await outletOf('My name for it')).toBe('My name for it');
});

describe('what is known', () => {
  it('is left out, and its page is not asked for', async () => {
    server.on('/feed', send(200, rss(teaser('1'), full('2')), xml));
    server.on('/story/1', send(200, page, html));
    const known = new Map((await gatherArticles()).map(({ key, entryHash }) => [key, entryHash]));
    server.requests.length = 0;
    const outcome = await gather({ isKnown: (key, hash) => known.get(key) === hash });
    expect(outcome).toMatchObject({ type: 'read', articles: [], known: 2 });
    expect(server.requests.map(({ path }) => path)).toEqual(['/feed']);
  });

  it('is gathered again when the feed says something else of it', async () => {
    server.on('/feed', send(200, rss(full('1')), xml));
    const known = new Map((await gatherArticles()).map(({ key, entryHash }) => [key, entryHash]));
    server.on('/feed', send(200, rss(full('1', long.replace('three', 'four'))), xml));
    const again = await gatherArticles({ isKnown: (key, hash) => known.get(key) === hash });
    expect(again).toMatchObject([{ key: 'id:1', text: expect.stringContaining('four hours') }]);
  });

  it('is left out where only its markup says something else', async () => {
    const counted = (count: number) =>
      full(
        '1',
        `${long}<!-- made in ${count} ms --><img src="https://x.example/pixel?n=${count}">`,
      );
    server.on('/feed', send(200, rss(counted(7)), xml));
    const known = new Map((await gatherArticles()).map(({ key, entryHash }) => [key, entryHash]));
    server.on('/feed', send(200, rss(counted(8)), xml));
    const again = await gather({ isKnown: (key, hash) => known.get(key) === hash });
    expect(again).toMatchObject({ articles: [], known: 1 });
  });

  it('is asked for with its validators, and unchanged for 304', async () => {
    server.on('/feed', (request, response) =>
      response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 500).end(),
    );
    expect(await gather({}, { etag: '"1"' })).toEqual({
      type: 'unchanged',
      movedTo: null,
      validators: { etag: '"1"', lastModified: null },
      pace: { updateInterval: null, freshFor: null, rest: null },
    });
  });
});

describe('a page that cannot be had', () => {
  it('for the moment leaves a part, and is asked for again', async () => {
    server.on('/feed', send(200, rss(teaser('1')), xml));
    server.on('/story/1', send(503));
    expect(await gather()).toMatchObject({
      type: 'read',
      validators: { etag: null, lastModified: null },
      articles: [{ text: 'In short.', partial: true, source: 'feed', entryHash: '' }],
    });
  });
  it.each([
    ['because it is gone', send(410)],
    ['because it is a file', send(200, '%PDF-1.7', { 'content-type': 'application/pdf' })],
    [
      'because it leads into the private network',
      send(302, '', { location: 'http://169.254.169.254/' }),
    ],
  ])('for good leaves a part that is final: %s', async (_name, answer) => {
    server.on('/feed', send(200, rss(teaser('1')), xml));
    server.on('/story/1', answer);
    const [article] = await gatherArticles();
    expect(article).toMatchObject({
      text: 'In short.',
      partial: true,
      entryHash: expect.stringMatching(/./),
    });
  });
  it('because the feed links into the private network is not asked for', async () => {
    server.on(
      '/feed',
      send(
        200,
        rss(
          item('<title>T</title><link>http://10.0.0.1/x</link><description>Short.</description>'),
        ),
        xml,
      ),
    );
    expect(await gatherArticles()).toMatchObject([{ text: 'Short.', partial: true }]);
  });
  it('because its host asks for rest is not asked for again, and neither are the others', async () => {
    const items = Array.from({ length: 30 }, (_, n) => teaser(String(n)));
    server.on('/feed', send(200, rss(...items), xml));
    for (let n = 0; n < 30; n++) server.on(`/story/${n}`, send(429, '', { 'retry-after': '7200' }));
    expect(await gather()).toMatchObject({ type: 'read', pace: { rest: 7200 } });
    const pages = () => server.requests.filter(({ path }) => path.startsWith('/story/')).length;
    // As many as were under way together.
    expect(pages()).toBeLessThanOrEqual(4);
    const before = pages();
    expect(await gather()).toMatchObject({ type: 'failed', reason: 'resting' });
    expect(pages()).toBe(before);
  });
});

describe('pages beyond what is asked for', () => {
  it('in one reading are left for later ones, the newest first', async () => {
    const dated = (n: number, body: string) =>
      item(
        `<guid isPermaLink="false">${n}</guid><title>Item ${n}</title><link>/story/${n}</link><pubDate>${new Date(Date.UTC(2026, 0, 1, n)).toUTCString()}</pubDate>${body}`,
      );
    const short = '<description>In short.</description>';
    const whole = `<content:encoded><![CDATA[${long}]]></content:encoded>`;
    const items = Array.from({ length: 210 }, (_, n) => dated(n, n < 3 ? whole : short));
    server.on('/feed', send(200, rss(...items), xml));
    const own = createFetcher({ limits: { pause: 0 } });
    const outcome = await gather({ fetch: own.fetch });
    await own.close();
    expect(outcome).toMatchObject({ leftOut: 7, validators: { etag: null } });
    if (outcome.type !== 'read') throw new Error('It was not read.');
    expect(outcome.articles.map(({ title }) => title)).toEqual(
      Array.from({ length: 210 }, (_, n) => `Item ${n}`).filter((_, n) => n < 3 || n >= 10),
    );
  });
  it('at a host that keeps silent are given up, and asked for at the next reading', async () => {
    const items = Array.from({ length: 30 }, (_, n) => teaser(String(n)));
    server.on('/feed', send(200, rss(...items), xml));
    for (let n = 0; n < 30; n++) server.on(`/story/${n}`, () => undefined);
    const articles = await gatherArticles();
    expect(articles.map(({ entryHash }) => entryHash)).toEqual(items.map(() => ''));
    const asked = server.requests.filter(({ path }) => path.startsWith('/story/')).length;
    expect(asked).toBeLessThan(10);
  });
  it('of entries that could not be had for weeks are not asked for again', async () => {
    server.on('/feed', send(200, rss(teaser('1')), xml));
    server.on('/story/1', send(500));
    const at = (time: string) => gather({ now: () => new Date(time) });
    expect(await at('2026-07-01T00:00:00Z')).toMatchObject({ articles: [{ entryHash: '' }] });
    const late = await at('2026-08-01T00:00:00Z');
    expect(late).toMatchObject({ validators: { etag: '"1"' } });
    expect(late).toMatchObject({ articles: [{ entryHash: expect.stringMatching(/./) }] });
  });
  it('of which an entry is only a place are of all the entries there, and not asked for', async () => {
    const place = (n: number) =>
      item(
        `<title>Item ${n}</title><link>/list#${n}</link><description>In short ${n}.</description>`,
      );
    server.on('/feed', send(200, rss(place(1), place(2)), xml));
    server.on('/list', send(200, page, html));
    expect(await gatherArticles()).toMatchObject([
      { url: `${server.origin}/list#1`, text: 'In short 1.', partial: true },
      { url: `${server.origin}/list#2`, text: 'In short 2.', partial: true },
    ]);
    expect(server.requests.map(({ path }) => path)).toEqual(['/feed']);
  });
});

describe('odd entries', () => {
  it('of one guid count once, those of words alone by their words, and those of nothing not at all', async () => {
    server.on(
      '/feed',
      send(
        200,
        rss(full('1'), full('1', 'other'), item(''), item('<description>x</description>')),
        xml,
      ),
    );
    const articles = await gatherArticles();
    expect(articles.map(({ title }) => title)).toEqual(['x', 'Item 1']);
    expect(articles.map(({ key }) => key.slice(0, 5))).toEqual(['text:', 'id:1']);
  });
  it('of other outlets go by their names', async () => {
    server.on(
      '/feed',
      send(
        200,
        rss(full('1').replace('<guid', '<source url="https://a.example">Agency One</source><guid')),
        xml,
      ),
    );
    expect(await gatherArticles()).toMatchObject([{ outlet: 'Agency One' }]);
  });
  it('beyond what one reading takes are counted', async () => {
    const items = Array.from({ length: 2100 }, (_, index) =>
      item(`<guid isPermaLink="false">${index}</guid><title>T ${index}</title>`),
    );
    server.on('/feed', send(200, rss(...items), xml));
    expect(await gather()).toMatchObject({ type: 'read', leftOut: 100 });
  });
});

describe('failures are outcomes', () => {
  it.each([
    [
      'a web page',
      send(
        200,
        '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/real"></head></html>',
        html,
      ),
      'not-a-feed',
      '/real',
    ],
    [
      'an image',
      send(200, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
      'not-a-feed',
      'binary',
    ],
    [
      'broken JSON',
      send(200, '{"version": "https://jsonfeed.org/version/1", "items": ['),
      'malformed',
      'JSON',
    ],
    ['blanks', send(200, '   '), 'empty', 'empty'],
    ['404', send(404), 'not-found', '404'],
  ])('%s', async (_name, answer, reason, words) => {
    server.on('/feed', answer);
    expect(await gather()).toMatchObject({
      type: 'failed',
      reason,
      message: expect.stringContaining(words),
    });
  });

  it('gone for good', async () => {
    server.on('/feed', send(410));
    expect(await gather()).toMatchObject({ type: 'gone' });
  });

  it('no move is reported to what is no feed', async () => {
    server.on('/feed', send(301, '', { location: '/home' }));
    server.on('/home', send(200, '<html><body>Welcome</body></html>', html));
    expect(await gather()).not.toHaveProperty('movedTo');
  });

  it('cancelled in the middle', async () => {
    const controller = new AbortController();
    server.on('/feed', () => controller.abort());
    expect(await gather({ signal: controller.signal })).toMatchObject({
      type: 'failed',
      reason: 'aborted',
    });
  });
});

it('the wrong charset in the header is seen through', async () => {
  server.on(
    '/feed',
    send(200, rss(full('1')).replace('Item 1', 'Über 1'), {
      'content-type': 'text/xml; charset=ISO-8859-1',
    }),
  );
  expect(await gatherArticles()).toMatchObject([{ title: 'Über 1' }]);
});
