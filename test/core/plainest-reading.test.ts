/** Which reading stands for an article that puts a value in several ways. */
import { expect, test } from 'vitest';
import type { Reading } from '../../core/model.ts';
import { plainestReading } from '../../core/plainest-reading.ts';
import { reading } from './export/story.ts';

function put(words: string, changes: { qualifier?: 'vague'; garbled?: true }): Reading {
  const plain = reading('a1', '12');
  if (plain.value.type !== 'figure') throw new Error('The story of the exports has figures.');
  return {
    ...plain,
    quote: words,
    value: { type: 'figure', figure: { ...plain.value.figure, ...changes } },
  };
}

const vague = put('dozens', { qualifier: 'vague' });
const garbled = put('1.two', { garbled: true });
const plain = put('12', {});

test('a plain value stands before a vague or garbled one', () => {
  expect(plainestReading([vague, garbled, plain])).toBe(plain);
  expect(plainestReading([vague, garbled])).toBe(vague);
});

test('what was corrected stands for the article only where nothing else is left', () => {
  const former: Reading = { ...plain, superseded: true };
  expect(plainestReading([former, vague])).toBe(vague);
  expect(plainestReading([former])).toBe(former);
  expect(plainestReading([])).toBeUndefined();
});
