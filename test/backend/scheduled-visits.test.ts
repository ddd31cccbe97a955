/** Visits by the clock: a slow site holds nobody up, and a fault of the store ends no more than a round. */
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { changeInterval } from '../../backend/feeds/manage-feeds.ts';
import { readFeed, saveRest } from '../../db/feeds.ts';
import { readOverview } from '../../db/overview.ts';
import { collect, followFeeds, openBackend, type TestedBackend } from './backend-for-test.ts';
import { type FeedServer, serveFeed } from './feed-server.ts';

const minute = 60_000;
const report = {
  id: '1',
  title: 'Regulator fines Nimbus',
  published: '2026-06-11T08:00:00Z',
  text: 'The regulator fined Nimbus 12 million euros on June 10, 2026, officials said. '.repeat(20),
};

let backend: TestedBackend;
let now: number;
/** What the refresher does by the clock happens when the test says so. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  backend = openBackend();
  now = Date.parse('2026-06-12T00:00:00Z');
  backend.workspace.ports.now = () => new Date(now);
});

function letPass(minutes: number): void {
  now += minutes * minute;
  vi.advanceTimersByTime(minute);
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** An outlet that answers, and one that does not until it is let go; both followed. */
async function serveFastAndSlow(): Promise<{ fast: FeedServer; slow: FeedServer; go: () => void }> {
  const fast = await serveFeed('Fast', [report]);
  const slow = await serveFeed('Slow', [{ ...report, id: '2', title: 'Another matter' }]);
  const { promise, resolve } = Promise.withResolvers<void>();
  slow.gate = promise;
  followFeeds(backend, [fast.url, slow.url]);
  return { fast, slow, go: resolve };
}

test('a feed that is due is visited while a slow one is still waited for, and that one once', async () => {
  const { fast, slow, go } = await serveFastAndSlow();
  const end = backend.refresher.schedule();
  onTestFinished(end);
  await until(() => fast.answered.length === 1 && slow.asked === 1);
  await until(() => readOverview(backend.workspace.library).articles === 1);
  letPass(120);
  await until(() => fast.answered.length === 2);
  expect(slow.asked).toBe(1);
  go();
  const events = await collect(backend.refresher.start([]).follow());
  expect(events.at(-1)).toMatchObject({ type: 'finished', summary: { feeds: 3, added: 2 } });
});

test('by hand, a feed with an interval of its own is visited by it, and no other', async () => {
  const own = await serveFeed('Own', [report]);
  const usual = await serveFeed('Usual', [{ ...report, id: '2' }]);
  backend.workspace.settings = { refreshMinutes: null };
  const [id = ''] = followFeeds(backend, [own.url, usual.url]);
  changeInterval(backend.workspace, id, 60);
  onTestFinished(backend.refresher.schedule());
  await until(() => own.answered.length === 1);
  await collect(backend.refresher.start([]).follow());
  letPass(70);
  await until(() => own.answered.length === 2);
  await collect(backend.refresher.start([]).follow());
  expect(usual.asked).toBe(0);
});

test('a feed is visited though a clock that was wrong has put it off for years', async () => {
  const fast = await serveFeed('Fast', [report]);
  const [id = ''] = followFeeds(backend, [fast.url]);
  now = Date.parse('2031-06-12T00:00:00Z');
  await collect(backend.refresher.start().follow());
  saveRest(backend.workspace.library, id, '2031-06-12T20:00:00.000Z');
  now = Date.parse('2026-06-12T00:00:00Z');
  onTestFinished(backend.refresher.schedule());
  await until(() => fast.answered.length === 2);
  await collect(backend.refresher.start([]).follow());
  expect(readFeed(backend.workspace.library, id)).toMatchObject({
    restsUntil: null,
    nextDue: expect.stringMatching(/^2026-06-12T00:/),
  });
});

test('who closes starts nothing more, is told so, and lets go whoever follows', async () => {
  const { refresher } = backend;
  const fast = await serveFeed('Fast', [report]);
  followFeeds(backend, [fast.url]);
  onTestFinished(refresher.schedule());
  const news = collect(refresher.follow());
  await until(() => fast.answered.length === 1);
  await refresher.stop();
  expect((await news).at(-1)).toMatchObject({ type: 'finished' });
  expect(await collect(refresher.follow())).toEqual([]);
  expect(() => refresher.start()).toThrow(/is closing.*Open it again/);
  letPass(120);
  expect(fast.asked).toBe(1);
  expect(backend.log).toEqual([]);
});

test('what is stored is compared while a slow feed is still waited for', async () => {
  const { go } = await serveFastAndSlow();
  const run = backend.refresher.start();
  await until(() => readOverview(backend.workspace.library).stories === 1);
  go();
  const events = await collect(run.follow());
  expect(events.at(-1)).toMatchObject({ type: 'finished', summary: { feeds: 2, added: 2 } });
  expect(events.filter(({ type }) => type === 'feed')).toHaveLength(2);
  expect(readOverview(backend.workspace.library)).toMatchObject({ articles: 2 });
});

test('a library that cannot be read is told of, and the next round goes on', async () => {
  const { library } = backend.workspace;
  const fast = await serveFeed('Fast', [report]);
  followFeeds(backend, [fast.url]);
  onTestFinished(backend.refresher.schedule());
  await until(() => fast.answered.length === 1);
  await collect(backend.refresher.start([]).follow());

  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const news = backend.refresher.follow(stop.signal);
  const told = (async () => {
    for await (const event of news) if (event.type === 'broken') return event.message;
    return null;
  })();
  library.exec('ALTER TABLE feeds RENAME TO feeds_away');
  letPass(120);
  expect(await told).toContain('feeds');
  expect(backend.log.join('\n')).toContain('could not be found');
  library.exec('ALTER TABLE feeds_away RENAME TO feeds');
  letPass(1);
  await until(() => fast.answered.length === 2);
});
