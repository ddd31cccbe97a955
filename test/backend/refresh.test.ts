/** A refresh over real HTTP into a real library. */
import { expect, test } from 'vitest';
import type { StorySummary } from '../../backend/contract/views.ts';
import type { Backend } from '../../backend/create-backend.ts';
import { forgetFeed } from '../../backend/feeds/manage-feeds.ts';
import { readArticleView } from '../../backend/reading/read-article-view.ts';
import { listFeeds, listStories } from '../../backend/reading/read-library.ts';
import { readStoryView } from '../../backend/reading/read-story-view.ts';
import { collect, followFeeds, openBackend, refresh } from './backend-for-test.ts';
import { type FeedItem, serveFeed } from './feed-server.ts';

const quiet = () => undefined;
const fine: FeedItem = {
  id: 'fine',
  title: 'Regulator fines Nimbus AI',
  published: '2026-06-11T08:00:00Z',
  text: 'The Irish regulator fined Nimbus AI 12 million euros on June 10, 2026 over leaked training data. Director Ana Ruiz announced the fine in Dublin.',
};
const sameFine: FeedItem = {
  ...fine,
  id: 'fine-elsewhere',
  title: 'Nimbus AI fined by Irish regulator',
  published: '2026-06-11T10:00:00Z',
  text: 'Nimbus AI was fined 21 million euros by the Irish regulator on June 10, 2026 over leaked training data, director Ana Ruiz announced in Dublin.',
};

function stories({ workspace }: Backend): StorySummary[] {
  return listStories(workspace.library, { filter: 'all', offset: 0, limit: 50 }).rows;
}

test('reports of two outlets become one story with its conflict', async () => {
  const backend = openBackend();
  const courier = await serveFeed('Harbour Courier', [fine]);
  const post = await serveFeed('Northbridge Post', [sameFine]);
  followFeeds(backend, [courier.url, post.url]);
  expect(await refresh(backend)).toMatchObject({ feeds: 2, added: 2, failed: [] });
  expect(backend.log).toEqual([]);
  const [story, ...others] = stories(backend);
  expect(others).toEqual([]);
  expect(story).toMatchObject({ articles: 2, unread: 2, conflicts: 1 });
  const view = readStoryView(backend.workspace.library, story?.id ?? '');
  const conflict = view.facts.find(({ verdict }) => verdict === 'conflict');
  expect(conflict?.readings.map(({ quote }) => quote)).toEqual([
    '12 million euros',
    '21 million euros',
  ]);
  for (const { article, start, end, quote } of conflict?.readings ?? []) {
    const { revisions } = readArticleView(backend.workspace.library, article, quiet);
    expect(revisions.at(-1)?.text.slice(start, end)).toBe(quote);
  }
});

test('a second refresh asks conditionally and finds nothing new', async () => {
  const backend = openBackend();
  const courier = await serveFeed('Harbour Courier', [fine]);
  followFeeds(backend, [courier.url]);
  await refresh(backend);
  expect(await refresh(backend)).toMatchObject({ unchanged: 1, added: 0, changed: 0, stories: [] });
  expect(courier.answered).toEqual([200, 304]);
});

test('a corrected article keeps both versions, and its story is compared anew', async () => {
  const backend = openBackend();
  const courier = await serveFeed('Harbour Courier', [fine]);
  followFeeds(backend, [courier.url]);
  await refresh(backend);
  courier.items = [{ ...fine, text: fine.text.replace('12 million', '14 million') }];
  expect(await refresh(backend)).toMatchObject({ added: 0, changed: 1 });
  const view = readStoryView(backend.workspace.library, stories(backend)[0]?.id ?? '');
  expect(view.articles).toMatchObject([{ revisions: 2 }]);
  const { revisions } = readArticleView(
    backend.workspace.library,
    view.articles[0]?.id ?? '',
    quiet,
  );
  expect(revisions.map(({ mentions }) => mentions.figures[0]?.low)).toEqual([12e6, 14e6]);
  expect(view.facts.some(({ readings }) => readings[0]?.quote === '14 million euros')).toBe(true);
});

test('a feed that fails stops no other, and tells why where it is listed', async () => {
  const backend = openBackend();
  const broken = await serveFeed('Lattice Daily', [fine]);
  broken.status = 500;
  const courier = await serveFeed('Harbour Courier', [fine]);
  const [brokenId] = followFeeds(backend, [broken.url, 'http://127.0.0.1:1/feed.xml', courier.url]);
  const summary = await refresh(backend);
  expect(summary).toMatchObject({ feeds: 3, added: 1 });
  expect(summary.failed).toHaveLength(2);
  const feed = listFeeds(backend.workspace.library).find(({ id }) => id === brokenId);
  expect(feed).toMatchObject({ health: 'failed', message: expect.stringMatching(/\w/) });
  broken.status = null;
  expect(await refresh(backend)).toMatchObject({ added: 1 });
  const healed = listFeeds(backend.workspace.library).find(({ id }) => id === brokenId);
  expect(healed).toMatchObject({ health: 'ok', message: null, title: 'Lattice Daily' });
});

test('progress counts feeds up to the number begun with, and ends with the summary', async () => {
  const backend = openBackend();
  const courier = await serveFeed('Harbour Courier', [fine]);
  const post = await serveFeed('Northbridge Post', [sameFine]);
  followFeeds(backend, [courier.url, post.url]);
  const events = await collect(backend.refresher.start().follow());
  expect(events[0]).toMatchObject({ type: 'started', feeds: 2 });
  expect(events.flatMap((event) => (event.type === 'feed' ? event.done : []))).toEqual([1, 2]);
  expect(events).toContainEqual({ type: 'reading', done: 0, articles: 2 });
  expect(events.at(-1)).toMatchObject({ type: 'finished', cancelled: false });
});

test('whoever asks while a refresh is under way joins it and sees it from the beginning', async () => {
  const backend = openBackend();
  const courier = await serveFeed('Harbour Courier', [fine]);
  followFeeds(backend, [courier.url]);
  const [first, second] = await Promise.all([
    collect(backend.refresher.start().follow()),
    collect(backend.refresher.start().follow()),
  ]);
  expect(second).toEqual(first);
  expect(courier.answered).toEqual([200]);
});

test('a cancelled refresh keeps what it read and can be followed by another', async () => {
  const backend = openBackend();
  const courier = await serveFeed('Harbour Courier', [fine]);
  const slow = await serveFeed('Northbridge Post', [sameFine]);
  const gate = Promise.withResolvers<void>();
  slow.gate = gate.promise;
  followFeeds(backend, [courier.url, slow.url]);
  let finished = null;
  for await (const event of backend.refresher.start().follow()) {
    if (event.type === 'feed' && event.outcome.type === 'read') backend.refresher.cancel();
    if (event.type === 'finished') finished = event;
  }
  expect(finished).toMatchObject({ cancelled: true, summary: { added: 1, failed: [] } });
  expect(stories(backend)).toHaveLength(1);
  gate.resolve();
  expect(await refresh(backend)).toMatchObject({ added: 1, unchanged: 1 });
});

test('a cancelled refresh says nothing of the feeds that it did not come to', async () => {
  const backend = openBackend();
  const slow = await serveFeed('Northbridge Post', [fine]);
  slow.gate = Promise.withResolvers<void>().promise;
  const urls = Array.from({ length: 30 }, (_, index) => `${slow.url}?${index}`);
  const [first = ''] = followFeeds(backend, urls);
  const events = collect(backend.refresher.start().follow());
  await expect.poll(() => slow.asked).toBeGreaterThan(0);
  backend.refresher.cancel();
  expect((await events).map(({ type }) => type)).toEqual(['started', 'finished']);
  expect((await events).at(-1)).toMatchObject({ summary: { feeds: 0, failed: [] } });
  const feed = listFeeds(backend.workspace.library).find(({ id }) => id === first);
  expect(feed).toMatchObject({ health: 'never', message: null });
});

test('a refresh asked for in the middle of another visits what that left out, once', async () => {
  const backend = openBackend();
  const courier = await serveFeed('Harbour Courier', [fine]);
  const post = await serveFeed('Northbridge Post', [sameFine]);
  const gate = Promise.withResolvers<void>();
  courier.gate = gate.promise;
  const [courierId = ''] = followFeeds(backend, [courier.url, post.url]);
  const single = collect(backend.refresher.start([courierId]).follow());
  await expect.poll(() => courier.asked).toBe(1);
  const all = collect(backend.refresher.start().follow());
  gate.resolve();
  expect((await all).at(-1)).toMatchObject({ type: 'finished', summary: { feeds: 2, added: 2 } });
  expect(await single).toEqual(await all);
  expect([courier.answered, post.answered]).toEqual([[200], [200]]);
});

test('paused feeds are not visited', async () => {
  const backend = openBackend();
  const courier = await serveFeed('Harbour Courier', [fine]);
  followFeeds(backend, [courier.url]);
  backend.workspace.library.exec('UPDATE feeds SET paused = 1');
  expect(await refresh(backend)).toMatchObject({ feeds: 0, added: 0 });
  expect(courier.answered).toEqual([]);
});

test('articles that were stored and not placed are placed by the next refresh', async () => {
  const backend = openBackend();
  const courier = await serveFeed('Harbour Courier', [fine]);
  followFeeds(backend, [courier.url]);
  await refresh(backend);
  backend.workspace.library.exec('DELETE FROM story_articles; DELETE FROM stories;');
  backend.workspace.memory.forget();
  await refresh(backend);
  expect(stories(backend)).toMatchObject([{ articles: 1, title: fine.title }]);
});

test('what vanishes from a feed stays in the library, and what a forgotten feed brought does too', async () => {
  const backend = openBackend();
  const courier = await serveFeed('Harbour Courier', [fine, sameFine]);
  const [id = ''] = followFeeds(backend, [courier.url]);
  await refresh(backend);
  courier.items = [sameFine];
  expect(await refresh(backend)).toMatchObject({ added: 0, changed: 0, failed: [] });
  courier.items = [];
  await refresh(backend);
  forgetFeed(backend.workspace, id);
  expect(stories(backend)).toMatchObject([{ articles: 2 }]);
});

test('a copy on another site keeps its own identity beside the original', async () => {
  const backend = openBackend();
  const original = 'https://courier.example/2026/fine';
  const copy = 'https://post.example/wire/fine';
  const feeds = [
    await serveFeed('Harbour Courier', [{ ...fine, link: original }]),
    await serveFeed('Northbridge Post', [{ ...fine, link: copy }]),
  ];
  followFeeds(
    backend,
    feeds.map(({ url }) => url),
  );
  expect(await refresh(backend)).toMatchObject({ added: 2 });
  expect(stories(backend)).toMatchObject([{ articles: 2, origins: 1 }]);
});

test('one article that several feeds link in forms of their own is one', async () => {
  const backend = openBackend();
  const path = 'courier.example/2026/fine';
  const forms = [
    `https://www.${path}/?utm_source=rss&utm_medium=feed`,
    `http://${path}`,
    `https://amp.${path}/amp`,
    `https://m.${path}#comments`,
  ];
  const feeds = await Promise.all(
    forms.map((link, index) => serveFeed(`Outlet ${index}`, [{ ...fine, id: `${index}`, link }])),
  );
  followFeeds(
    backend,
    feeds.map(({ url }) => url),
  );
  expect(await refresh(backend)).toMatchObject({ feeds: 4, added: 1, changed: 0 });
  expect(stories(backend)).toMatchObject([{ articles: 1 }]);
});

test('an article whose guid changes at every reading stays one', async () => {
  const backend = openBackend();
  const link = 'https://courier.example/2026/fine';
  const courier = await serveFeed('Harbour Courier', [{ ...fine, id: 'first', link }]);
  followFeeds(backend, [courier.url]);
  await refresh(backend);
  courier.items = [{ ...fine, id: 'second', link }];
  expect(await refresh(backend)).toMatchObject({ added: 0, changed: 0 });
});
