/** What is set at a place of the window, and what of it a reload takes up again. */
import { expect, test } from 'vitest';
import { understandFilter } from '../../renderer/figures/use-sheet-filter.ts';
import { type Kept, keepAt, readKept } from '../../renderer/keep-by-place.ts';
import { understandLook } from '../../renderer/timeline/timeline-look.ts';

const none: Kept<string> = new Map();

test('what is set at one place is set at no other, until it is given up', () => {
  const one = keepAt(none, 'timeline s1', 'zoomed');
  const two = keepAt(one, 'figures s1', 'filtered');
  expect(Object.fromEntries(two)).toEqual({ 'timeline s1': 'zoomed', 'figures s1': 'filtered' });
  expect(one.has('figures s1')).toBe(false);
  expect([...keepAt(two, 'timeline s1', null).keys()]).toEqual(['figures s1']);
});

test('what was set longest ago is given up first', () => {
  let kept = keepAt(none, 'first', 'a');
  for (let place = 0; place < 59; place++) kept = keepAt(kept, `place ${place}`, 'b');
  kept = keepAt(kept, 'first', 'c');
  kept = keepAt(kept, 'last', 'd');
  expect(kept.size).toBe(60);
  expect(kept.get('first')).toBe('c');
  expect(kept.has('place 0')).toBe(false);
});

test('what was stored is taken up, and what is not understood is left out', () => {
  const understand = (stored: unknown) => (typeof stored === 'string' ? stored : null);
  expect(readKept({ s1: 'a', s2: 7, s3: null }, understand)).toEqual(new Map([['s1', 'a']]));
  for (const odd of [null, 7, [1]]) expect(readKept(odd, understand).size).toBe(0);
});

test('a look at the timeline is understood without a stretch that is none', () => {
  const look = { clocks: 'both', happened: { from: 1, to: 5 }, reported: null };
  expect(understandLook(JSON.parse(JSON.stringify(look)))).toEqual(look);
  expect(understandLook({ ...look, reported: 'all' })?.reported).toBe('all');
  for (const odd of [{ from: 5, to: 1 }, { from: 1, to: null }, 'x', 7])
    expect(understandLook({ ...look, happened: odd })?.happened).toBeNull();
  for (const odd of [null, 'x', {}, { clocks: 'sundial' }]) expect(understandLook(odd)).toBeNull();
});

test('a filter of the figure sheet is understood where its verdict and its kind are known', () => {
  const filter = { verdict: 'agree', kind: 'money', fact: 'f1' };
  expect(understandFilter(filter)).toEqual(filter);
  expect(understandFilter({ verdict: 'all', kind: 'any' })?.fact).toBeNull();
  const odd = [null, 'x', { ...filter, verdict: 'maybe' }, { ...filter, kind: 'toString' }];
  for (const each of odd) expect(understandFilter(each)).toBeNull();
});
