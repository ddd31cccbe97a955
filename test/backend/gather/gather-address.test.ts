/** An address as the user types it: a feed, a site that names its feeds, or an article. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  createFetcher,
  type Fetcher,
  gatherAddress,
  sayFailedTry,
} from '../../../backend/gather/index.ts';
import { send, startServer, type UnrulyServer } from './unruly-server.ts';

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url));
const html = { 'content-type': 'text/html; charset=utf-8' };
const feed = fixture('feeds/rss-2.0.xml');

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

const gather = (address: string) => gatherAddress(address, { fetch: fetcher.fetch });

it('a feed is a feed', async () => {
  server.on('/feed', send(200, feed));
  expect(await gather(`  ${server.origin}/feed `)).toEqual({
    type: 'feed',
    url: `${server.origin}/feed`,
    title: 'The Harbour Gazette & Courier',
    allowPrivate: true,
    alternatives: [],
    answer: expect.anything(),
  });
});

it('what is no address is told of as it was typed', async () => {
  expect(await gather('not an address')).toMatchObject({
    type: 'failed',
    reason: 'bad-address',
    message: expect.stringContaining('"not an address" is no web address'),
  });
});

it.each([404, 429, 500])('a failed try (%d) promises no refresh', async (status) => {
  server.on('/feed', send(status, ''));
  const outcome = await gather(`${server.origin}/feed`);
  if (outcome.type !== 'failed') throw new Error(`${outcome.type} instead of a failure`);
  const said = sayFailedTry(outcome.message);
  expect(said).toContain('Nothing was added; ');
  expect(said).not.toMatch(/stored|refresh|it is tried/);
});

it.each(['application/rss+xml', 'text/html', 'text/plain'])(
  'bytes that are no text are no article, whatever the server calls them: %s',
  async (type) => {
    const noise = Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256));
    server.on('/noise', send(200, noise, { 'content-type': type }));
    expect(await gather(`${server.origin}/noise`)).toMatchObject({
      type: 'failed',
      message: expect.stringContaining('binary'),
    });
  },
);

it('an article at a short address is taken in, and the feeds that it names are told', async () => {
  const text =
    '<p>The senator said on 4 November 2026 that the bill would cost 40 million dollars a year.</p>'.repeat(
      15,
    );
  const article = (head: string) =>
    send(
      200,
      `<html><head><title>Bill</title>${head}</head><body><article><h1>Bill</h1>${text}</article></body></html>`,
      html,
    );
  server.on('/feed/', send(200, feed));
  server.on('/pg4', article(''));
  expect(await gather(`${server.origin}/pg4`)).toMatchObject({ type: 'article', feeds: [] });
  const link = '<link rel="alternate" type="application/rss+xml" href="/feed/">';
  server.on('/pg5', article(`<meta property="og:type" content="article">${link}`));
  expect(await gather(`${server.origin}/pg5`)).toMatchObject({
    type: 'article',
    feeds: [`${server.origin}/feed/`],
  });
  const short = `<meta property="og:type" content="article"></head><body><article><p>The regulator fined a laboratory 20 million euros on Monday, officials said, in the first such case.</p><p>Subscribe to read the rest.</p>`;
  server.on('/pg6', send(200, `<html><head>${short}</article></body></html>`, html));
  expect(await gather(`${server.origin}/pg6`)).toMatchObject({
    type: 'article',
    article: { partial: true, text: expect.not.stringContaining('Subscribe') },
  });
  server.on('/news', article(link));
  expect(await gather(`${server.origin}/news`)).toMatchObject({ type: 'feed' });
});

it('an address without a scheme is asked by http where it is a private one', async () => {
  server.on('/feed', send(200, feed));
  expect(await gather(`${new URL(server.origin).host}/feed`)).toMatchObject({
    type: 'feed',
    url: `${server.origin}/feed`,
  });
});

it('a feed that is linked for readers only is found', async () => {
  const page =
    '<html><head><title>Site</title></head><body><a href="/about">About</a><a href="/the-news">RSS</a></body></html>';
  server.on('/site/', send(200, page, html));
  server.on('/the-news', send(200, feed));
  expect(await gather(`${server.origin}/site/`)).toMatchObject({
    type: 'feed',
    url: `${server.origin}/the-news`,
  });
});

it('the old scheme of feeds is understood', async () => {
  server.on('/feed', send(200, feed));
  expect(await gather(`feed:${server.origin}/feed`)).toMatchObject({
    type: 'feed',
    url: `${server.origin}/feed`,
  });
});

it('a feed that moved for good goes by its new address', async () => {
  server.on('/old', send(301, '', { location: '/new' }));
  server.on('/new', send(200, feed));
  expect(await gather(`${server.origin}/old`)).toMatchObject({
    type: 'feed',
    url: `${server.origin}/new`,
  });
});

it('a site leads to the feed that it names, with the others beside it', async () => {
  server.on('/', send(200, fixture('pages/front-page.html'), html));
  server.on('/feeds/all.atom', send(200, fixture('feeds/atom-1.0.xml')));
  expect(await gather(server.origin)).toEqual({
    type: 'feed',
    url: `${server.origin}/feeds/all.atom`,
    title: 'Notes & queries',
    allowPrivate: true,
    alternatives: [`${server.origin}/feeds/all.json`, `${server.origin}/comments/feed.xml`],
    answer: expect.anything(),
  });
});

it('a named feed that is broken gives way to the next', async () => {
  server.on('/', send(200, fixture('pages/front-page.html'), html));
  server.on('/feeds/all.json', send(200, fixture('feeds/json-feed-1.1.json')));
  expect(await gather(server.origin)).toMatchObject({
    type: 'feed',
    url: `${server.origin}/feeds/all.json`,
  });
});

it('a site that names none is asked where feeds usually are', async () => {
  server.on('/', send(200, '<html><body><h1>Site</h1></body></html>', html));
  server.on('/feed.xml', send(200, feed));
  expect(await gather(server.origin)).toMatchObject({
    type: 'feed',
    url: `${server.origin}/feed.xml`,
    alternatives: [],
    answer: expect.anything(),
  });
});

it('an article is taken in by itself, though it names the feed of its site', async () => {
  const path = '/tech/2026/05/14/regulator-fines-model-maker';
  server.on(path, send(200, fixture('pages/linked-data.html'), html));
  expect(await gather(server.origin + path)).toMatchObject({
    type: 'article',
    article: {
      key: `link:${new URL(server.origin).host}${path}`,
      entryHash: '',
      url: server.origin + path,
      title: 'Regulator fines model maker over hidden test results',
      author: 'Ada Quill, Ben Lowe',
      outlet: 'The Harbour Gazette',
      published: '2026-05-14T08:30:00+01:00',
      source: 'page',
      partial: false,
    },
  });
  expect(server.requests).toHaveLength(1);
});

it('a plain text is an article too', async () => {
  server.on(
    '/notes-on-the-hearing-of-may.txt',
    send(
      200,
      `Notes on the hearing\n\nThe panel heard <b>three</b> experts. ${'They agreed on little. '.repeat(4)}`,
      {
        'content-type': 'text/plain',
      },
    ),
  );
  expect(await gather(`${server.origin}/notes-on-the-hearing-of-may.txt`)).toMatchObject({
    type: 'article',
    article: {
      title: 'Notes on the hearing',
      url: `${server.origin}/notes-on-the-hearing-of-may.txt`,
    },
  });
});

it.each([
  ['{"name": "registry"}', 'application/json', 'JSON that is no JSON Feed'],
  ['{"version": "https://jsonfeed.org/version/1.1", "items": [', 'text/plain; x=y', null],
  ['{"version": "https://jsonfeed.org/version/1.1", "items": [', 'application/json', 'broken JSON'],
  ['<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>', 'text/xml', 'a sitemap'],
  ['<opml version="2.0"><body/></opml>', 'text/x-opml', 'import that'],
  ['<?xml version="1.0"?><catalogue><book/></catalogue>', 'application/xml', '(<catalogue>)'],
  ['<rss version="2.0"><chan', 'application/rss+xml', 'broken XML'],
])('what is neither feed nor page is told as what it is: %s', async (body, type, said) => {
  server.on('/data', send(200, body, { 'content-type': type }));
  expect(await gather(`${server.origin}/data`)).toMatchObject({
    type: 'failed',
    message: expect.stringContaining(said ?? 'no article'),
  });
});

it('a front page with a line of text, and a page without one, are no articles', async () => {
  const line =
    'Welcome to the Institute for the Study of Models, founded in 2019 in Leiden by five scholars. ';
  const page = (text: string) =>
    send(200, `<html><body><main><p>${text}</p></main></body></html>`, html);
  server.on('/', page(line.repeat(2)));
  server.on('/news/2026/the-models-act-is-signed', page('Please switch JavaScript on.'));
  server.on('/news/2026/the-models-act-is-late', page(line.repeat(2)));
  for (const path of ['/', '/news/2026/the-models-act-is-signed'])
    expect(await gather(server.origin + path)).toMatchObject({
      type: 'failed',
      message: expect.stringContaining('which is no article'),
    });
  expect(await gather(`${server.origin}/news/2026/the-models-act-is-late`)).toMatchObject({
    type: 'article',
  });
  server.on('/', page(line.repeat(10)));
  expect(await gather(server.origin)).toMatchObject({ type: 'article' });
});

it('what leads nowhere is told', async () => {
  server.on('/file', send(200, '%PDF-1.7', { 'content-type': 'application/pdf' }));
  server.on('/a-page-with-no-text-at-all', send(200, '<html><body></body></html>', html));
  expect(await gather(`${server.origin}/file`)).toMatchObject({
    type: 'failed',
    reason: 'not-an-article',
  });
  expect(await gather(`${server.origin}/a-page-with-no-text-at-all`)).toMatchObject({
    type: 'failed',
    reason: 'not-an-article',
  });
  expect(await gather(`${server.origin}/missing`)).toMatchObject({
    type: 'failed',
    reason: 'not-found',
  });
  expect(await gather('not an address')).toMatchObject({ type: 'failed', reason: 'bad-address' });
  expect(await gather('file:///etc/passwd')).toMatchObject({
    type: 'failed',
    reason: 'bad-address',
  });
});

it('a page cannot lead the search into the private network', async () => {
  server.on(
    '/',
    send(
      200,
      '<html><head><link rel="alternate" type="application/rss+xml" href="http://169.254.169.254/feed"></head><body></body></html>',
      html,
    ),
  );
  expect(await gather(server.origin)).toMatchObject({ type: 'failed' });
});
