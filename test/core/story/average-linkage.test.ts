/** Average linkage: where groups are cut. */
import { describe, expect, it } from 'vitest';
import { groupByLinkage } from '../../../core/story/average-linkage.ts';

const rules = { apart: 0.2, alike: 0.6, cohesion: 0.7, smallestPart: 2 };
const sorted = (groups: number[][]) => groups.map((group) => group.toSorted()).sort();

describe('groupByLinkage', () => {
  it('cuts below the threshold', () => {
    const similarity = (a: number, b: number) => (a < 2 === b < 2 ? 0.5 : 0.1);
    expect(sorted(groupByLinkage(4, similarity, rules))).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('cuts above the threshold where both parts are much closer within', () => {
    const similarity = (a: number, b: number) => (a < 2 === b < 2 ? 0.9 : 0.5);
    expect(sorted(groupByLinkage(4, similarity, rules))).toHaveLength(2);
    expect(groupByLinkage(4, (a, b) => (a < 2 === b < 2 ? 0.6 : 0.5), rules)).toHaveLength(1);
  });

  it('leaves one alone with a group that it is near enough to', () => {
    const similarity = (a: number, b: number) => (a === 3 || b === 3 ? 0.3 : 0.9);
    expect(groupByLinkage(4, similarity, rules)).toHaveLength(1);
  });
});
