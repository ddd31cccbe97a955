/** Feeds read on a thread of their own: the same as here, without holding anything up, and whatever becomes of the thread. */
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { createFeedReader } from '../../../backend/gather/feed-reader.ts';
import { readFeed } from '../../../backend/gather/read-feed.ts';

const script = new URL('../../../backend/gather/feed-thread.ts', import.meta.url);

const fetched = (items: number) => {
  const item = (number: number) =>
    `<item><guid>${number}</guid><title>Item ${number}</title><link>/${number}</link><description>&lt;p&gt;Said &amp;amp; done.&lt;/p&gt;</description></item>`;
  const xml = `<rss version="2.0"><channel><title>The Wire</title>${Array.from({ length: items }, (_, number) => item(number)).join('')}</channel></rss>`;
  return {
    address: 'https://wire.example/feed',
    bytes: new TextEncoder().encode(xml),
    contentType: 'application/rss+xml',
  };
};

/** A reader that has read enough to begin its thread. */
async function open(at: URL) {
  const lines: string[] = [];
  const reader = createFeedReader(at, (line) => lines.push(line));
  onTestFinished(() => reader.close());
  const long = { ...fetched(0), bytes: new Uint8Array(250_000).fill(32) };
  expect(await reader.read(long)).toMatchObject({ type: 'failed', reason: 'empty' });
  return { reader, lines };
}

/** A thread that does what a few lines say. */
const thread = (lines: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'; parentPort.postMessage('ready'); ${lines}`)}`,
  );

afterEach(() => vi.useRealTimers());

it('tells what reading it here tells, of several feeds in any order', async () => {
  const { reader } = await open(script);
  const page = { ...fetched(0), bytes: new TextEncoder().encode('<html><body>No feed.') };
  const all = [fetched(3), page, ...Array.from({ length: 12 }, (_, number) => fetched(number))];
  const told = await Promise.all(all.map(reader.read));
  expect(told).toEqual(await Promise.all(all.map(readFeed)));
  expect(told.slice(0, 2)).toMatchObject([{ type: 'told', title: 'The Wire' }, { type: 'failed' }]);
});

it('a little is read without a thread', async () => {
  const reader = createFeedReader(new URL('./never-begun.ts', import.meta.url), expect.unreachable);
  expect(await reader.read(fetched(3))).toMatchObject({ type: 'told', title: 'The Wire' });
});

it('other work goes on while a long feed is read', async () => {
  const { reader } = await open(script);
  await reader.read(fetched(1));
  let turns = 0;
  let isRead = false;
  const reading = reader.read(fetched(2000)).finally(() => {
    isRead = true;
  });
  while (!isRead) {
    await turn();
    turns += 1;
  }
  expect((await reading).type).toBe('told');
  expect(turns).toBeGreaterThan(100);
});

it('where the thread cannot begin, feeds are read here, and the log says so', async () => {
  const { reader, lines } = await open(new URL('./no-such-thread.ts', import.meta.url));
  const told = await Promise.all([reader.read(fetched(1)), reader.read(fetched(2))]);
  expect(told).toMatchObject([{ type: 'told' }, { type: 'told' }]);
  expect(await reader.read(fetched(3))).toMatchObject({ type: 'told' });
  expect(lines).toEqual([expect.stringContaining('without a thread of their own')]);
});

it('a feed that breaks the thread is told, and the next one is read', async () => {
  const { reader } = await open(
    thread(`parentPort.on('message', ({ contentType }) => {
      if (contentType === 'bomb') throw new Error('no memory left');
      parentPort.postMessage({ feed: { type: 'told', title: null, updateInterval: null, entries: [] } });
    });`),
  );
  const bomb = { ...fetched(1), contentType: 'bomb' };
  expect(await reader.read(fetched(1))).toMatchObject({ type: 'told' });
  const told = await Promise.all([reader.read(bomb), reader.read(fetched(1))]);
  expect(told).toMatchObject([
    { type: 'failed', message: expect.stringContaining('more time or memory') },
    { type: 'told' },
  ]);
});

it('so is the first feed that breaks it', async () => {
  const { reader, lines } = await open(
    thread(`parentPort.on('message', () => { throw new Error('no memory left'); });`),
  );
  expect(await reader.read(fetched(1))).toMatchObject({ type: 'failed', reason: 'malformed' });
  expect(lines).toEqual([]);
});

it('a feed that takes too long is given up, and so is what is waiting at the end', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { reader } = await open(thread(`parentPort.on('message', () => undefined);`));
  const first = reader.read(fetched(1));
  const second = reader.read(fetched(1));
  vi.advanceTimersByTime(60_000);
  expect(await first).toMatchObject({ type: 'failed', reason: 'malformed' });
  await reader.close();
  expect(await second).toMatchObject({ type: 'failed', reason: 'aborted' });
  expect(await reader.read(fetched(1))).toMatchObject({ type: 'failed', reason: 'aborted' });
});

it('a fault of the program is no fault of the feed', async () => {
  const { reader } = await open(
    thread(`parentPort.on('message', () => parentPort.postMessage({ fault: 'no such rule' }));`),
  );
  await expect(reader.read(fetched(1))).rejects.toThrow('no such rule');
});
