/** The contract, the same over HTTP and over a MessagePort. */

import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient, isDefinedError, ORPCError } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { contract } from '../../backend/contract/contract.ts';
import type { Backend } from '../../backend/create-backend.ts';
import { createPortServer } from '../../backend/serve/serve-port.ts';
import { serveWeb } from '../../backend/serve/serve-web.ts';
import { defaultBriefOptions } from '../../core/export/index.ts';
import { temporaryDirectory } from '../db/in-temporary-directory.ts';
import { collect, followFeeds, openBackend } from './backend-for-test.ts';
import { serveFeed } from './feed-server.ts';

type Client = ContractRouterClient<typeof contract>;

async function overHttp(backend: Backend): Promise<Client> {
  const host = await serveWeb(backend, { pages: temporaryDirectory() });
  onTestFinished(() => host.close());
  const headers = { authorization: `Bearer ${host.token}` };
  return createORPCClient(new HttpLink({ url: `${host.origin}/rpc`, headers }));
}

async function overPort(backend: Backend): Promise<Client> {
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => port1.close());
  createPortServer(backend)(port1);
  port1.start();
  port2.start();
  return createORPCClient(new PortLink({ port: port2 }));
}

const text = {
  text: 'According to Reuters, the Irish regulator fined Nimbus AI 12 million euros on June 10, 2026.',
  title: 'Regulator fines Nimbus AI',
  outlet: 'Harbour Courier',
  url: 'https://courier.example/nimbus?utm_source=x',
  published: '2026-06-11T08:00:00+02:00',
};

async function failureOf(call: Promise<unknown>): Promise<{ code: string; message: string }> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ORPCError)) throw new Error(`No failure of the contract: ${error}`);
  expect(isDefinedError(error)).toBe(true);
  return error;
}

describe.each([
  ['HTTP', overHttp],
  ['a MessagePort', overPort],
])('over %s', (_, connect) => {
  test('an empty library is empty, and says where it is', async () => {
    const backend = openBackend();
    const client = await connect(backend);
    expect(await client.library.stories({})).toEqual({ total: 0, rows: [] });
    expect(await client.feed.list()).toEqual([]);
    expect(await client.app.about()).toMatchObject({
      dataDirectory: backend.dataDirectory,
      articles: 0,
      showsFolders: false,
    });
    await expect(client.app.showFolder({ folder: 'data' })).rejects.toThrow('Copy the path');
  });

  test('a pasted text becomes a story that can be read, searched and decided on', async () => {
    const client = await connect(openBackend());
    const added = await client.article.addText(text);
    if (added.type !== 'article') throw new Error(`not taken in: ${JSON.stringify(added)}`);
    expect(await client.article.addText(text)).toEqual({ ...added, known: true });

    const story = await client.story.read({ id: added.story });
    expect(story.articles).toMatchObject([{ id: added.article, outlet: 'Harbour Courier' }]);
    expect(story.origins).toMatchObject([{ name: 'Reuters' }]);
    const article = await client.article.read({ id: added.article });
    expect(article.revisions[0]?.text).toBe(text.text);
    expect(article.revisions[0]?.mentions.figures).toMatchObject([{ low: 12e6, unit: 'EUR' }]);
    const found = await client.library.search({ query: 'nimbus' });
    expect(found.rows).toMatchObject([{ article: added.article, story: added.story }]);

    const [fact] = story.facts;
    if (!fact) throw new Error('The story has no fact.');
    const decision = { status: 'verified', note: 'See the ruling.' } as const;
    await client.fact.setStatus({ story: added.story, fact: fact.id, ...decision });
    await client.story.setPinned({ id: added.story, pinned: true });
    await client.story.setRead({ id: added.story, read: true });
    const decided = await client.story.read({ id: added.story });
    expect(decided.decisions[fact.id]).toMatchObject(decision);
    expect(decided.summary).toMatchObject({ pinned: true, unread: 0 });
    expect((await client.decision.undo()).undone).toContain('read');
    await client.story.setArchived({ id: added.story, archived: true });
    expect((await client.library.stories({})).total).toBe(0);
    expect((await client.library.stories({ filter: 'archived' })).total).toBe(1);
    const again = await client.library.search({ query: 'nimbus' });
    expect(again.rows).toMatchObject([{ storyTitle: story.summary.title }]);
  });

  test('a brief is saved as it was shown, and never over another', async () => {
    const client = await connect(openBackend());
    const added = await client.article.addText(text);
    if (added.type !== 'article') throw new Error('not taken in');
    const request = { story: added.story, options: defaultBriefOptions };
    const { markdown, fileName } = await client.brief.preview(request);
    const first = await client.brief.save(request);
    const second = await client.brief.save(request);
    expect(first.path.endsWith(fileName)).toBe(true);
    expect(second.path).not.toBe(first.path);
    const undated = (brief: string) => brief.replaceAll(/^generated: .*$/gmu, '');
    expect(undated(await readFile(first.path, 'utf8'))).toBe(undated(markdown));
    for (const format of ['csv', 'json', 'timelinejs', 'csl-json'] as const) {
      const exported = await client.brief.export({ story: added.story, format });
      expect(exported.content).toContain('Nimbus');
    }
  });

  test('an address with a feed is followed, and its refresh can be watched to the end', async () => {
    const client = await connect(openBackend());
    const feed = await serveFeed('Harbour Courier', [
      { id: '1', title: text.title, published: text.published, text: text.text },
    ]);
    const added = await client.article.addAddress({ url: feed.url });
    expect(added).toMatchObject({ type: 'feed', feed: { url: feed.url } });
    const events = await collect(await client.refresh.start({}));
    expect(events.at(-1)).toMatchObject({ type: 'finished' });
    const feeds = await client.feed.list();
    expect(feeds).toMatchObject([{ articles: 1, health: expect.stringMatching(/ok|unchanged/) }]);
    const opml = await client.feed.exportOpml();
    expect(opml).toContain(feed.url);
    expect(await client.feed.importOpml({ opml })).toEqual({ added: 0, known: 1 });
    const id = feeds[0]?.id ?? '';
    await client.feed.setPaused({ id, paused: true });
    expect(await client.feed.list()).toMatchObject([{ health: 'paused', nextDue: null }]);
    await client.feed.remove({ id });
    expect(await client.feed.list()).toEqual([]);
    expect((await client.library.stories({})).total).toBe(1);
  });

  test('every window hears of changes', async () => {
    const client = await connect(openBackend());
    const stop = new AbortController();
    const news = await client.app.news(undefined, { signal: stop.signal });
    const added = await client.article.addText(text);
    const { value } = await news.next();
    const stories = [(added as { story: string }).story];
    const change = { stories, feeds: false, settings: false };
    expect(value).toEqual({ type: 'change', change });
    stop.abort();
  });

  test('a window that opens in the middle of a refresh is told of it from its beginning', async () => {
    const backend = openBackend();
    const client = await connect(backend);
    const never = Promise.withResolvers<void>();
    const feed = await serveFeed('Harbour Courier', [
      { id: '1', title: text.title, published: text.published, text: text.text },
    ]);
    followFeeds(backend, [feed.url]);
    backend.workspace.ports.fetch = async () => {
      await never.promise;
      throw new Error('gone');
    };
    const run = backend.refresher.start().follow();
    await run.next();
    const stop = new AbortController();
    const news = await client.app.news(undefined, { signal: stop.signal });
    expect((await news.next()).value).toMatchObject({
      type: 'refresh',
      refresh: { type: 'started', feeds: 1, at: expect.stringMatching(/^\d{4}-/) },
    });
    never.resolve();
    for await (const each of news)
      if (each.type === 'refresh' && each.refresh.type === 'finished') {
        expect(each.refresh.summary).toMatchObject({ feeds: 1 });
        break;
      }
    stop.abort();
  });

  test('what is set for the library holds for the next start, and every window hears of it', async () => {
    const backend = openBackend();
    const client = await connect(backend);
    expect(await client.app.settings()).toEqual({ refreshMinutes: 30 });
    const stop = new AbortController();
    const news = await client.app.news(undefined, { signal: stop.signal });
    await client.app.changeSettings({ refreshMinutes: null });
    expect((await news.next()).value).toMatchObject({ change: { settings: true } });
    stop.abort();
    await backend.close();
    const again = await connect(openBackend(backend.dataDirectory));
    expect(await again.app.settings()).toEqual({ refreshMinutes: null });
  });

  test('About tells of the user’s own names: what was read, and that the file is another one now', async () => {
    const dataDirectory = temporaryDirectory();
    const file = join(dataDirectory, 'lexicon.txt');
    writeFileSync(file, '[person]\nAda Cole\nBo Ash\n[law]\nTidal Computing Act\n');
    const client = await connect(openBackend(dataDirectory));
    const names = async () => (await client.app.about()).names;
    expect(await names()).toEqual({
      ...{ path: file, read: { person: 2, law: 1 } },
      ...{ changed: false, fault: null },
    });
    writeFileSync(file, '[person]\nAda Cole\n');
    expect(await names()).toMatchObject({ read: { person: 2, law: 1 }, changed: true });
    writeFileSync(file, 'Ada Cole\n');
    expect(await names()).toMatchObject({
      changed: true,
      fault: expect.stringContaining('Line 1'),
    });
  });

  test('articles are moved together and come back together', async () => {
    const client = await connect(openBackend());
    const blank = { ...text, url: null };
    const ids: string[] = [];
    for (const topic of ['tidal computing in Oslo', 'a kelp harvest in Galway']) {
      const added = await client.article.addText({
        ...blank,
        title: topic,
        text: topic.repeat(30),
      });
      ids.push((added as { article: string }).article);
    }
    const storyOf = async (id: string) => (await client.article.read({ id })).story;
    const [first, second] = [await storyOf(ids[0] ?? ''), await storyOf(ids[1] ?? '')];
    expect(first).not.toBe(second);
    await client.story.merge({ stories: [first, second] });
    const target = await client.article.addText({
      ...blank,
      title: 'Lighthouse keepers strike',
      text: 'Lighthouse keepers strike in Bergen over wages. '.repeat(20),
    });
    const to = (target as { story: string }).story;
    expect(await client.story.move({ articles: ids, story: to })).toEqual({
      story: to,
      left: null,
      decision: expect.any(Number),
    });
    expect((await client.story.read({ id: to })).articles).toHaveLength(3);
    expect((await client.decision.log({})).rows[0]?.what).toMatch(/^Moved 2 articles to “/);
    await client.decision.undo();
    expect((await client.story.read({ id: to })).articles).toHaveLength(1);
    expect((await client.story.read({ id: first })).articles).toHaveLength(2);
  });

  test('undo takes back the decision that is meant, and none that came after it', async () => {
    const backend = openBackend();
    const [client, other] = [await connect(backend), await connect(backend)];
    const added = await client.article.addText(text);
    const { story: id } = added as { story: string };
    const { decision: pinned } = await client.story.setPinned({ id, pinned: true });
    const { decision: archived } = await other.story.setArchived({ id, archived: true });
    if (pinned === null || archived === null) throw new Error('Nothing was put on record.');
    expect(await client.story.setRead({ id, read: true, quiet: true })).toEqual({ decision: null });
    const summary = async () => (await client.story.read({ id })).summary;

    const refused = await failureOf(client.decision.undo({ decision: pinned }));
    expect(refused).toMatchObject({ code: 'REFUSED' });
    expect(refused.message).toContain('came after it: Archived “');
    expect(await summary()).toMatchObject({ pinned: true, archived: true });

    expect((await other.decision.undo({ decision: archived })).undone).toMatch(/^Archived/);
    expect((await failureOf(other.decision.undo({ decision: archived }))).message).toContain(
      'taken back already',
    );
    expect((await client.decision.undo({ decision: pinned })).undone).toMatch(/^Pinned/);
    expect(await summary()).toMatchObject({ pinned: false, archived: false });
  });

  test('a saved search gets another name in one step, which can be taken back', async () => {
    const client = await connect(openBackend());
    const { id } = await client.library.saveSearch({ name: 'Mowers', query: 'lawnhare' });
    await client.library.saveSearch({ name: 'Bills', query: 'bill' });
    await client.library.renameSearch({ id, name: 'Robots' });
    const names = async () => (await client.library.savedSearches()).map(({ name }) => name);
    expect(await names()).toEqual(['Bills', 'Robots']);
    expect(await failureOf(client.library.renameSearch({ id, name: 'bills' }))).toMatchObject({
      code: 'REFUSED',
    });
    await client.decision.undo();
    expect(await names()).toEqual(['Bills', 'Mowers']);
  });

  test('the sample fills an empty library and no other', async () => {
    const client = await connect(openBackend());
    const events = await collect(await client.app.loadSample());
    expect(events.at(-1)).toMatchObject({
      type: 'finished',
      summary: { failed: [], changed: 1, added: expect.any(Number) },
    });
    const { rows } = await client.library.stories({});
    expect(rows.length).toBeGreaterThanOrEqual(5);
    expect(rows.some(({ conflicts }) => conflicts > 0)).toBe(true);
    const again = client.app.loadSample().then((refused) => collect(refused));
    expect(await failureOf(again)).toMatchObject({ code: 'REFUSED' });
  });

  test('failures carry the code of the contract and a message to act on', async () => {
    const backend = openBackend();
    const client = await connect(backend);
    expect(await failureOf(client.story.read({ id: 'nothing' }))).toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('not in the library'),
    });
    expect(await failureOf(client.feed.importOpml({ opml: 'no list' }))).toMatchObject({
      code: 'REFUSED',
    });
    backend.workspace.library.pragma('query_only = ON');
    expect(await failureOf(client.article.addText(text))).toMatchObject({
      code: 'STORAGE',
      message: expect.stringContaining('may not be written'),
    });
    expect(await client.article.addAddress({ url: 'http://127.0.0.1:1/x' })).toMatchObject({
      type: 'failed',
      message: expect.stringMatching(/\w/),
    });
  });

  test('input that the contract does not allow is refused', async () => {
    const client = await connect(openBackend());
    await expect(client.library.stories({ limit: 100_000 })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    await expect(client.article.addText({ ...text, published: 'yesterday' })).rejects.toMatchObject(
      { code: 'BAD_REQUEST' },
    );
  });
});
