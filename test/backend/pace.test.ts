/** How often a feed is visited, and how progress is shared. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBroadcast } from '../../backend/refresh/broadcast.ts';
import { nextDue, nextTry } from '../../backend/refresh/next-due.ts';

const now = new Date('2026-06-25T12:00:00Z');
const minutesUntil = (time: string) => (Date.parse(time) - now.getTime()) / 60_000;
const unsaid = { updateInterval: null, freshFor: null, rest: null };

test('a feed that asks for nothing is due in half an hour', () => {
  expect(nextDue(now, unsaid, 0)).toBe('2026-06-25T12:30:00.000Z');
});

test('what publisher and server ask for is honoured, between a quarter of an hour and a day', () => {
  expect(minutesUntil(nextDue(now, { ...unsaid, updateInterval: 7200 }, 0))).toBe(120);
  expect(minutesUntil(nextDue(now, { ...unsaid, updateInterval: 600, freshFor: 3600 }, 0))).toBe(
    60,
  );
  expect(minutesUntil(nextDue(now, { ...unsaid, freshFor: 1 }, 0))).toBe(15);
  expect(minutesUntil(nextDue(now, { ...unsaid, rest: 7200 }, 0))).toBe(120);
  expect(minutesUntil(nextDue(now, { ...unsaid, rest: 600 }, 0))).toBe(30);
  expect(minutesUntil(nextDue(now, { ...unsaid, updateInterval: 1e9 }, 0))).toBe(1440);
});

test('an interval of its own stands above the usual one, and below what the publisher asks for', () => {
  expect(minutesUntil(nextDue(now, unsaid, 0, 60, 15))).toBe(15);
  expect(minutesUntil(nextDue(now, unsaid, 0, null, 240))).toBe(240);
  expect(minutesUntil(nextDue(now, { ...unsaid, updateInterval: 7200 }, 0, 60, 15))).toBe(120);
  expect(minutesUntil(nextDue(now, { ...unsaid, updateInterval: 7200 }, 0, 60, 720))).toBe(720);
});

test('a failing feed is tried ever more seldom, at least once a day', () => {
  const waits = [1, 2, 3, 7, 500].map((failures) => minutesUntil(nextTry(now, failures, null, 0)));
  expect(waits).toEqual([30, 60, 120, 1440, 1440]);
});

test('a server that asks for patience gets it, up to a day', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.nat(10_000_000), (failures, retryAfter) => {
      const wait = minutesUntil(nextTry(now, failures + 1, retryAfter, 0));
      expect(wait).toBeGreaterThanOrEqual(Math.min(retryAfter / 60, 1440));
      expect(wait).toBeLessThanOrEqual(1440);
    }),
  );
});

test('feeds that were read together come due apart, none of them early', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (spread) => {
      const wait = minutesUntil(nextDue(now, unsaid, spread));
      expect(wait).toBeGreaterThanOrEqual(30);
      expect(wait).toBeLessThanOrEqual(33);
    }),
  );
  expect(nextDue(now, unsaid, 0.2)).not.toBe(nextDue(now, unsaid, 0.8));
});

async function all<Event>(events: AsyncIterable<Event>): Promise<Event[]> {
  const collected: Event[] = [];
  for await (const event of events) collected.push(event);
  return collected;
}

test('whoever joins late hears all of it, and everyone hears the end', async () => {
  const broadcast = createBroadcast<number>();
  const early = all(broadcast.follow());
  broadcast.tell(1);
  broadcast.tell(2);
  const late = all(broadcast.follow());
  await Promise.resolve();
  broadcast.tell(3);
  broadcast.end();
  expect(await Promise.all([early, late, all(broadcast.follow())])).toEqual([
    [1, 2, 3],
    [1, 2, 3],
    [1, 2, 3],
  ]);
});

test('a failure reaches everyone after the events before it', async () => {
  const broadcast = createBroadcast<number>();
  const heard: number[] = [];
  const listening = (async () => {
    for await (const event of broadcast.follow()) heard.push(event);
  })();
  broadcast.tell(1);
  broadcast.end(new Error('The disk is full.'));
  await expect(listening).rejects.toThrow('The disk is full.');
  expect(heard).toEqual([1]);
});

test('whoever stops listening is let go while it goes on', async () => {
  const broadcast = createBroadcast<number>();
  const stop = new AbortController();
  broadcast.tell(1);
  const heard: number[] = [];
  for await (const event of broadcast.follow(stop.signal)) {
    heard.push(event);
    // The next event never comes: only letting go ends the loop.
    setImmediate(() => stop.abort());
  }
  expect(heard).toEqual([1]);
});
