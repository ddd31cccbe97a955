/** The one selection of the window. */
import { expect, test } from 'vitest';
import { nothingSelected, select } from '../../renderer/selection.ts';

const chosen = select(
  { ...nothingSelected, story: 's1', view: 'timeline' },
  { type: 'fact', fact: 'f1', article: 'a1', span: { start: 1, end: 2 } },
);

test('another story keeps the view and nothing else', () => {
  expect(select(chosen, { type: 'story', story: 's2' })).toEqual({
    ...nothingSelected,
    story: 's2',
    view: 'timeline',
  });
});

test('the same story changes nothing', () => {
  expect(select(chosen, { type: 'story', story: 's1' })).toBe(chosen);
});

test('another view keeps what is selected', () => {
  expect(select(chosen, { type: 'view', view: 'brief' })).toMatchObject({
    fact: 'f1',
    article: 'a1',
    view: 'brief',
  });
});

test('the reader needs an article', () => {
  expect(select(nothingSelected, { type: 'reading', reading: true }).reading).toBe(false);
  expect(select(chosen, { type: 'reading', reading: true }).reading).toBe(true);
});

test('a found article opens in the reader', () => {
  expect(select(chosen, { type: 'found', story: 's3', article: 'a9' })).toMatchObject({
    story: 's3',
    article: 'a9',
    fact: null,
    reading: true,
  });
});
