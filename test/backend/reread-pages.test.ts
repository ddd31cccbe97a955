/** Pages that change while their feed says nothing of it. */
import { beforeEach, expect, test } from 'vitest';
import { readRevisions } from '../../db/articles.ts';
import { readFeed } from '../../db/feeds.ts';
import { followFeeds, openBackend, refresh, type TestedBackend } from './backend-for-test.ts';
import { send, startServer, type UnrulyServer } from './gather/unruly-server.ts';

let server: UnrulyServer;
beforeEach(async () => {
  server = await startServer();
  return () => server.close();
});

const hours = (count: number) => new Date(Date.now() + count * 3_600_000);

const sentence =
  'The regulator fined Nimbus AI 12 million euros over leaked training data, its director said in Dublin. ';
const page = (text: string) =>
  `<html><head><title>Fine</title></head><body><article><h1>Fine</h1>${`<p>${text}</p>`.repeat(6)}</article></body></html>`;
const html = { 'content-type': 'text/html', etag: '"first"' };

/** A feed with one summary, whose page has the text; published so many hours ago. */
function serve(publishedAgo: number): void {
  const published = hours(-publishedAgo).toUTCString();
  const feed = `<rss version="2.0"><channel><title>Courier</title><item><title>Fine</title>
    <link>${server.origin}/fine</link><pubDate>${published}</pubDate><description>Short.</description></item></channel></rss>`;
  server.on('/feed', (request, response) => {
    const isKnown = request.headers['if-none-match'] === '"feed"';
    response.writeHead(isKnown ? 304 : 200, { etag: '"feed"', 'content-type': 'text/xml' });
    response.end(isKnown ? '' : feed);
  });
  server.on('/fine', send(200, page(sentence), html));
}

const asked = () => server.requests.filter(({ path }) => path === '/fine').length;
const revisions = ({ workspace }: TestedBackend) =>
  readRevisions(workspace.library, 1).map(({ text }) => text.match(/\d+ million/)?.[0]);

/** The same library, as if so many hours had gone by. */
async function refreshLater(backend: TestedBackend, later: number) {
  backend.workspace.ports.now = () => hours(later);
  return refresh(backend);
}

test('become a further revision, though the feed is unchanged', async () => {
  serve(1);
  const backend = openBackend();
  followFeeds(backend, [`${server.origin}/feed`]);
  await refresh(backend);
  server.on('/fine', send(200, page(sentence.replace('12', '14')), html));
  expect(await refreshLater(backend, 9)).toMatchObject({ added: 0, changed: 1 });
  expect(revisions(backend)).toEqual(['12 million', '14 million']);
});

test('a headline that the page changes is taken over, and one that only the feed has stays', async () => {
  serve(1);
  const backend = openBackend();
  followFeeds(backend, [`${server.origin}/feed`]);
  const titles = () => readRevisions(backend.workspace.library, 1).map(({ title }) => title);
  const headed = (headline: string) => page(sentence).replaceAll('Fine<', `${headline}<`);
  server.on('/fine', send(200, headed('Nimbus fined over training data'), html));
  await refresh(backend);
  await refreshLater(backend, 9);
  expect(titles()).toEqual(['Fine']);
  server.on('/fine', send(200, headed('Nimbus fined, and will appeal'), html));
  expect(await refreshLater(backend, 18)).toMatchObject({ changed: 1 });
  expect(titles()).toEqual(['Fine', 'Nimbus fined, and will appeal']);
  expect(await refreshLater(backend, 27)).toMatchObject({ changed: 0 });
});

test('are asked for seldom, with what their server said, and not for ever', async () => {
  serve(1);
  const backend = openBackend();
  followFeeds(backend, [`${server.origin}/feed`]);
  await refresh(backend);
  await refreshLater(backend, 1);
  expect(asked()).toBe(1);
  await refreshLater(backend, 9);
  expect(await refreshLater(backend, 10)).toMatchObject({ unchanged: 1 });
  expect(asked()).toBe(2);
  expect(
    server.requests.filter(({ path }) => path === '/fine').at(-1)?.headers['if-none-match'],
  ).toBe('"first"');
  await refreshLater(backend, 18);
  await refreshLater(backend, 90);
  expect(asked()).toBe(3);
});

test('a rest that is asked for then holds for the feed', async () => {
  serve(1);
  const backend = openBackend();
  const [id = ''] = followFeeds(backend, [`${server.origin}/feed`]);
  await refresh(backend);
  server.on('/fine', send(429, '', { 'retry-after': '7200' }));
  await refreshLater(backend, 9);
  const { restsUntil, nextDue } = readFeed(backend.workspace.library, id) ?? {};
  expect(Date.parse(restsUntil ?? '')).toBeGreaterThan(hours(10.9).getTime());
  expect(nextDue).toBe(restsUntil);
});

test.each([
  ['is gone', send(410)],
  ['shows next to nothing', send(200, page('Sorry.'), html)],
  ['fails', send(500)],
])('a page that %s changes nothing of what is stored', async (_what, answer) => {
  serve(1);
  const backend = openBackend();
  followFeeds(backend, [`${server.origin}/feed`]);
  await refresh(backend);
  server.on('/fine', answer);
  expect(await refreshLater(backend, 9)).toMatchObject({ changed: 0, failed: [] });
  expect(revisions(backend)).toEqual(['12 million']);
});
