/** What is unfolded in the views of a story, from press to press and through a reload. */
import { expect, test } from 'vitest';
import { foldOrUnfold, readUnfolded } from '../../renderer/keep-unfolded.ts';

const none = readUnfolded({});

test('a press unfolds in one view of one story, and another one folds it again', () => {
  const one = foldOrUnfold(none, 'timeline s1', 'Reuters');
  const two = foldOrUnfold(one, 'figures s1', 'Bloomberg');
  expect([...(two.get('timeline s1') ?? [])]).toEqual(['Reuters']);
  expect([...(two.get('figures s1') ?? [])]).toEqual(['Bloomberg']);
  expect(two.get('timeline s2')).toBeUndefined();
  expect(one.has('figures s1')).toBe(false);
  expect([...foldOrUnfold(two, 'timeline s1', 'Reuters').keys()]).toEqual(['figures s1']);
});

test('what was unfolded longest ago is given up first', () => {
  let kept = foldOrUnfold(none, 'timeline first', 'Reuters');
  for (let story = 0; story < 59; story++) kept = foldOrUnfold(kept, `timeline ${story}`, 'AFP');
  kept = foldOrUnfold(kept, 'timeline first', 'Bloomberg');
  kept = foldOrUnfold(kept, 'timeline last', 'AFP');
  expect(kept.size).toBe(60);
  expect(kept.get('timeline first')?.size).toBe(2);
  expect(kept.has('timeline 0')).toBe(false);
});

test('what was stored is taken up, and what is not understood is left out', () => {
  const stored = { 'timeline s1': ['Reuters', 7], 'figures s1': 'x', 'coverage s1': [] };
  expect(readUnfolded(stored)).toEqual(new Map([['timeline s1', new Set(['Reuters'])]]));
  for (const odd of [null, 7, 'x', [1]]) expect(readUnfolded(odd).size).toBe(0);
});
