/** The answers to a fact, and how they stand to each other in words. */
import { expect, test } from 'vitest';
import type { Fact, Figure, Reading } from '../../core/model.ts';
import { findAnswers, findStriking } from '../../renderer/figures/answers.ts';
import { saySplit } from '../../renderer/figures/say-split.ts';

function reading(article: string, value: number, quote = String(value)): Reading {
  const figure = { low: value, high: value, unit: 'count', change: null, quote } as Figure;
  return {
    article,
    start: 0,
    end: quote.length,
    quote,
    sentence: { start: 0, end: 9 },
    kind: 'count',
    value: { type: 'figure', figure },
    frame: [],
  };
}

function fact(readings: Reading[], odd: string[], verdict: Fact['verdict'] = 'conflict'): Fact {
  return {
    id: 'f1',
    label: 'Firms',
    question: 'How many firms?',
    kind: 'count',
    verdict,
    sure: true,
    explanation: '',
    readings,
    odd,
    steps: [],
  };
}

test('the odd one out comes first, the majority together in the words used most', () => {
  const answers = findAnswers(
    fact(
      [reading('a1', 14, 'fourteen'), reading('a2', 14), reading('a3', 17), reading('a4', 14)],
      ['a3'],
    ),
  );
  expect(answers.map(({ words, articles, odd }) => [words, articles, odd])).toEqual([
    ['17', ['a3'], true],
    ['14', ['a1', 'a2', 'a4'], false],
  ]);
});

test('what was corrected is no answer any more', () => {
  const corrected: Reading = { ...reading('a1', 12), superseded: true };
  expect(findAnswers(fact([corrected, reading('a1', 14)], [])).map(({ words }) => words)).toEqual([
    '14',
  ]);
});

test('the split is said in two or three words', () => {
  const [a, b, c] = [reading('a1', 14), reading('a2', 14), reading('a3', 17)];
  expect(saySplit(fact([a, b, c], ['a3']))).toBe('1 against 2');
  expect(saySplit(fact([a, c], []))).toBe('1 against 1');
  expect(saySplit(fact([a, b], [], 'agree'))).toBe('both');
  expect(saySplit(fact([a, b, reading('a4', 14)], [], 'agree'))).toBe('all 3');
  expect(saySplit(fact([a], [], 'single'))).toBe('nobody else');
  // Copies of one article count as one.
  expect(saySplit(fact([a, b], [], 'single'))).toBe('in 2 copies');
});

test('without an odd one out, what fewer say is pointed at; where none leads, everything', () => {
  const [a, b, c, d] = [reading('a1', 14), reading('a2', 14), reading('a3', 17), reading('a4', 20)];
  expect(findStriking(fact([a, b, c, d], []))).toEqual(['a3', 'a4']);
  expect(findStriking(fact([a, c], []))).toEqual(['a1', 'a3']);
  expect(findStriking(fact([a, b, c], ['a3']))).toEqual(['a3']);
  expect(findStriking(fact([a, b], [], 'agree'))).toEqual([]);
});
