/** What the window knows of a refresh while its progress comes in. */
import { expect, test } from 'vitest';
import type { RefreshProgress } from '../../backend/contract/views.ts';
import { countUnchanged, followProgress, notYet } from '../../renderer/feeds/refresh-state.ts';

const asked = followProgress(notYet, { type: 'asked' });

function read(done: number, added: number): RefreshProgress {
  return {
    type: 'feed',
    done,
    feeds: 2,
    feed: `f${done}`,
    title: `Feed ${done}`,
    outcome: { type: 'read', added, changed: 0 },
  };
}

test('the bar only ever moves forward, and ends full', () => {
  const steps: RefreshProgress[] = [
    { type: 'started', feeds: 2, at: '2026-06-25T14:00:00Z' },
    read(1, 3),
    read(2, 1),
    { type: 'reading', done: 0, articles: 4 },
    { type: 'reading', done: 3, articles: 4 },
    { type: 'deriving', done: 0, stories: 2 },
    { type: 'deriving', done: 1, stories: 2 },
    {
      type: 'finished',
      cancelled: false,
      summary: { feeds: 2, unchanged: 0, failed: [], added: 4, changed: 0, stories: ['s1'] },
    },
  ];
  let state = asked;
  const shares: number[] = [];
  for (const step of steps) {
    state = followProgress(state, step);
    shares.push(state.share ?? 0);
  }
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  expect(state).toMatchObject({ running: false, added: 4, done: 2 });
});

test('a source that fails is kept with its reason', () => {
  const state = followProgress(asked, {
    type: 'feed',
    done: 1,
    feeds: 1,
    feed: 'f1',
    title: 'Docket',
    outcome: { type: 'failed', message: 'The host does not answer.' },
  });
  expect(state.failed).toEqual([
    { feed: 'f1', title: 'Docket', message: 'The host does not answer.' },
  ]);
});

test('cancelling says so until the end has come', () => {
  const stopping = followProgress(asked, { type: 'cancelling' });
  expect(stopping).toMatchObject({ cancelling: true, doing: 'Stopping' });
  expect(followProgress(notYet, { type: 'cancelling' })).toBe(notYet);
  expect(followProgress(stopping, { type: 'broken', message: 'gone' })).toMatchObject({
    running: false,
    cancelling: false,
  });
});

test('comparing what a decision left behind keeps what the last refresh did', () => {
  const summary = { feeds: 2, unchanged: 0, failed: [], added: 4, changed: 0, stories: [] };
  const before = followProgress(asked, { type: 'finished', summary, cancelled: false });
  const during = followProgress(before, { type: 'started', feeds: 0, at: '2026-06-25T15:00:00Z' });
  expect(during).toMatchObject({ running: true, comparing: true });
  const after = followProgress(during, {
    type: 'finished',
    summary: { ...summary, feeds: 0, added: 0 },
    cancelled: false,
  });
  expect(after).toEqual(before);
});

test('a refresh that is joined late is told from its beginning', () => {
  const joined = followProgress(notYet, { type: 'started', feeds: 2, at: '2026-06-25T14:00:00Z' });
  expect(joined).toMatchObject({ running: true, feeds: 2 });
  expect(joined.startedAt?.toISOString()).toBe('2026-06-25T14:00:00.000Z');
  expect(followProgress(joined, read(1, 3))).toMatchObject({ done: 1, added: 3 });
});

test('a source whose feed was read and had nothing new is one without change', () => {
  const outcomes = {
    f1: { type: 'unchanged' },
    f2: { type: 'read', added: 0, changed: 0 },
    f3: { type: 'read', added: 0, changed: 1 },
    f4: { type: 'failed', message: 'gone' },
  } as const;
  expect(countUnchanged(outcomes)).toBe(2);
});
