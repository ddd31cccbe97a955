/** The sentences over the coverage, where origins have articles in common and where they have none. */
import { expect, test } from 'vitest';
import type { Origin } from '../../core/model.ts';
import { sumUp } from '../../renderer/coverage/sum-up.ts';
import type { OpenStory } from '../../renderer/story-context.tsx';

const origin = (name: string, articles: string[]): Origin => ({
  name,
  kind: 'agency',
  articles,
  why: '',
  evidence: [],
  certain: true,
});

const sum = (...origins: Origin[]) => {
  const articles = [...new Set(origins.flatMap((one) => one.articles))];
  return sumUp({ view: { articles, origins, nearDuplicates: [] } } as unknown as OpenStory);
};

test('what stands under two origins is counted under the largest, and said to be', () => {
  expect(sum(origin('Reuters', ['a', 'b', 'c']), origin('Bloomberg', ['b', 'c']))).toEqual([
    '3 articles, 2 origins.',
    '3 rest on Reuters, 2 of them on another too. ',
  ]);
});

test('without anything in common nothing is said of it', () => {
  expect(sum(origin('Reuters', ['a', 'b']), origin('Bloomberg', ['c']))[1]).toBe(
    '2 rest on Reuters. ',
  );
});
