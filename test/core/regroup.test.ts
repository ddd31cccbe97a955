/** Decided groups laid over found ones. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { regroup } from '../../core/regroup.ts';

type Label = number;

/** Items are numbers; the nearest label is that of the nearest number. */
const nearest = (item: number, choices: ReadonlyMap<Label, readonly number[]>): Label =>
  [...choices]
    .flatMap(([label, members]) =>
      members.map((member) => ({ label, away: Math.abs(member - item) })),
    )
    .sort((a, b) => a.away - b.away || a.label - b.label)[0]?.label ?? -1;

const lay = (groups: readonly (readonly number[])[], labels: ReadonlyMap<number, Label>) =>
  regroup(groups, (item) => labels.get(item), nearest);

test('what nothing was decided about stays as it was found', () => {
  expect(lay([[1, 2], [3]], new Map())).toEqual([
    { members: [1, 2], label: null, found: 0 },
    { members: [3], label: null, found: 1 },
  ]);
});

test('a later find goes where those that it was found with were put', () => {
  const labels = new Map([
    [1, 7],
    [2, 7],
    [5, 7],
  ]);
  expect(lay([[1, 2, 3], [5, 6], [8]], labels)).toEqual([
    { members: [1, 2, 3, 5, 6], label: 7, found: 0 },
    { members: [8], label: null, found: 2 },
  ]);
});

test('a later find goes to the nearer part of what was split', () => {
  const labels = new Map([
    [1, 0],
    [10, 1],
  ]);
  expect(lay([[1, 3, 8, 10]], labels).map(({ members }) => members)).toEqual([
    [1, 3],
    [8, 10],
  ]);
});

/** A partition of 0 … 11 and labels for some of them. */
const found = fc
  .array(fc.integer({ min: 0, max: 4 }), { minLength: 12, maxLength: 12 })
  .map((of) => [...Map.groupBy(of.keys(), (item) => of[item] as number).values()]);
const decided = fc
  .array(fc.option(fc.integer({ min: 0, max: 3 })), { minLength: 12, maxLength: 12 })
  .map((of) => new Map(of.flatMap((label, item) => (label === null ? [] : [[item, label]]))));

test('every item is in one group, labels are never mixed, and one label is one group', () => {
  fc.assert(
    fc.property(found, decided, (groups, labels) => {
      const laid = lay(groups, labels);
      expect(laid.flatMap(({ members }) => members).sort((a, b) => a - b)).toEqual(
        groups.flat().sort((a, b) => a - b),
      );
      for (const { members, label } of laid)
        for (const item of members) expect(labels.get(item) ?? label).toBe(label);
      const used = laid.flatMap(({ label }) => label ?? []);
      expect(new Set(used).size).toBe(used.length);
    }),
  );
});

test('the same decisions over the result change nothing more', () => {
  fc.assert(
    fc.property(found, decided, (groups, labels) => {
      const once = lay(groups, labels).map(({ members }) => members);
      const twice = lay(once, labels).map(({ members }) => members);
      expect(twice).toEqual(once);
    }),
  );
});
