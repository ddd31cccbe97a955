import { expect, it } from 'vitest';
import type { AmountRule } from '../../../../core/extract/figures/figure-rule.ts';
import { createRulesBefore } from '../../../../core/extract/figures/rules-before.ts';
import { numberOf, unnumbered } from '../../../../core/text/vocabulary.ts';

const asked: string[] = [];
const rule = (name: string, follows?: AmountRule['follows']): AmountRule => ({
  name,
  follows,
  read: () => null,
  examples: [],
  nonExamples: [],
  knownGaps: [],
});
const find = createRulesBefore([
  rule('degrees', (key, sign) => {
    asked.push(`${key} ${sign}`);
    return key === 'degrees' || sign === '°';
  }),
  rule('always'),
]);
const namesBefore = (key: string, sign: string, word = numberOf(key)) =>
  find(word, key, sign).map(({ name }) => name);

it('keeps the rules that do not look behind the number', () => {
  expect(namesBefore('men', 'm')).toEqual(['always']);
});

it('asks of each word and sign once, and tells signs apart', () => {
  asked.length = 0;
  for (let i = 0; i < 3; i++) {
    expect(namesBefore('boats', 'b')).toEqual(['always']);
    expect(namesBefore('boats', '°')).toEqual(['degrees', 'always']);
    expect(namesBefore('degrees', '')).toEqual(['degrees', 'always']);
  }
  expect(asked).toEqual(['boats b', 'boats °', 'degrees ']);
});

it('asks each time of words that have no number', () => {
  asked.length = 0;
  expect(namesBefore('boatswains', 'b', unnumbered)).toEqual(['always']);
  expect(namesBefore('degrees', 'd', unnumbered)).toEqual(['degrees', 'always']);
  expect(asked).toHaveLength(2);
});
