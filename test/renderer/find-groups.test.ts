/** Under which origin the coverage lists an article that rests on several, and what it folds below another. */
import { expect, test } from 'vitest';
import type { StoryView } from '../../backend/contract/views.ts';
import type { Origin } from '../../core/model.ts';
import { findGroups } from '../../renderer/coverage/find-groups.ts';
import { openStory } from '../../renderer/story-context.tsx';

type How = Origin['evidence'][number]['how'];

const origin = (name: string, articles: readonly [id: string, how: How][]): Origin => ({
  name,
  kind: 'agency',
  articles: articles.map(([id]) => id),
  why: '',
  evidence: articles.map(([article, how]) => ({ article, start: 0, end: 4, quote: 'said', how })),
  certain: true,
});

const open = (
  ids: readonly string[],
  origins: Origin[],
  copies: readonly (readonly [original: string, copy: string])[] = [],
) =>
  openStory({
    articles: ids.map((id) => ({ id, outlet: id })),
    facts: [],
    decisions: {},
    origins,
    nearDuplicates: copies.map((articles) => ({ articles, similarity: 0.9 })),
  } as unknown as StoryView);

test('what repeats the text of one and credits another stands once, under the one that it credits', () => {
  const reuters = origin('Reuters', [
    ['first', 'says'],
    ['second', 'says'],
    ['repeats', 'shared'],
  ]);
  const agency = origin('Agence France-Presse', [['repeats', 'wire']]);
  const story = open(['first', 'second', 'repeats', 'alone'], [reuters, agency]);
  expect(
    findGroups(story).map(({ name, rows }) => [name, rows.map((row) => row.article.id)]),
  ).toEqual([
    ['Reuters', ['first', 'second']],
    ['Agence France-Presse', ['repeats']],
    ['No source named', ['alone']],
  ]);
  expect(story.origins('repeats').map(({ name }) => name)).toEqual([
    'Agence France-Presse',
    'Reuters',
  ]);
  expect(story.origin('repeats')).toBe(agency);
  expect(story.origins('alone')).toEqual([]);
});

test('what names both in its own words stands under the origin of more articles', () => {
  const reuters = origin('Reuters', [
    ['first', 'says'],
    ['both', 'says'],
  ]);
  const bloomberg = origin('Bloomberg', [['both', 'says']]);
  const story = open(['first', 'both'], [reuters, bloomberg]);
  expect(story.origins('both').map(({ name }) => name)).toEqual(['Reuters', 'Bloomberg']);
});

test('near-duplicates are folded together also where the text they repeat stands under another origin', () => {
  const reuters = origin('Reuters', [
    ['first', 'says'],
    ['copy', 'says'],
  ]);
  const bloomberg = origin('Bloomberg', [
    ['second', 'says'],
    ['third', 'says'],
    ['apart', 'says'],
  ]);
  const story = open(
    ['first', 'second', 'copy', 'third', 'apart'],
    [reuters, bloomberg],
    [
      ['first', 'copy'],
      ['first', 'second'],
      ['second', 'third'],
    ],
  );
  const folded = findGroups(story).map(({ rows }) =>
    rows.map(({ article, copies }) => [article.id, ...copies.map(({ id }) => id)]),
  );
  expect(folded).toEqual([[['first', 'copy']], [['second', 'third'], ['apart']]]);
});
