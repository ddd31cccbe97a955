/** Towns contradict towns; what may hold a town does not contradict it. */
import { expect, test } from 'vitest';
import { relatePlaces } from '../../../../core/compare/values/relate-places.ts';

const cases: [verdict: string, one: string, other: string][] = [
  ['agree', 'Leeds', 'leeds'],
  ['agree', 'Dresden', 'Dresden, Saxony'],
  ['agree', 'near Dresden', 'Dresden'],
  ['coarser', 'Dresden, Saxony', 'Saxony'],
  ['coarser', 'Dresden', 'Germany'],
  ['coarser', 'Quillton Valley', 'Quillton'],
  ['conflict', 'Dresden, Saxony', 'Leipzig, Saxony'],
  ['conflict', 'Kenya', 'Uganda'],
  ['conflict', 'Ohio', 'Iowa'],
  ['coarser', 'near Dresden', 'Leipzig'],
  ['conflict', 'New York', 'San Francisco'],
  ['coarser', 'New York', 'Quillton'],
];

test.each(cases)('%s: %s and %s', (verdict, one, other) => {
  expect(relatePlaces(one, other).kind).toBe(verdict);
  expect(relatePlaces(other, one).kind).toBe(verdict);
});
