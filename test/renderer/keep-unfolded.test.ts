/** What is unfolded in a view of a story, from press to press. */
import { expect, test } from 'vitest';
import { foldOrUnfold, readNames } from '../../renderer/keep-unfolded.ts';

test('a press unfolds, and another one folds again', () => {
  const one = foldOrUnfold([], 'Reuters');
  expect(one).toEqual(['Reuters']);
  expect(foldOrUnfold(['Reuters'], 'Bloomberg')).toEqual(['Reuters', 'Bloomberg']);
  expect(foldOrUnfold(['Reuters', 'Bloomberg'], 'Reuters')).toEqual(['Bloomberg']);
  expect(foldOrUnfold(['Reuters'], 'Reuters')).toBeNull();
});

test('of what was stored, names are taken up', () => {
  expect(readNames(['Reuters', 7])).toEqual(['Reuters']);
  for (const odd of [null, 7, 'x', [], [1]]) expect(readNames(odd)).toBeNull();
});
