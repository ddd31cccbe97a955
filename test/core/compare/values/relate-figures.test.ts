import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relateFigures } from '../../../../core/compare/values/relate-figures.ts';
import { extractMentions } from '../../../../core/extract/index.ts';
import type { Figure } from '../../../../core/model.ts';

/** The first figure of a phrase, as extraction reads it. */
function read(phrase: string): Figure {
  const [figure] = extractMentions({
    text: `They counted ${phrase} there.`,
    published: '2026-01-05T00:00:00Z',
  }).figures;
  if (!figure) throw new Error(`No figure in “${phrase}”.`);
  return figure;
}

const cases: [verdict: string, one: string, other: string][] = [
  ['agree', '7,300 letters', 'nearly 7,300 letters'],
  ['agree', 'about 7,300 letters', 'more than 7,300 letters'],
  ['agree', '48 hours', 'two days'],
  ['agree', 'a year and a half', '18 months'],
  ['agree', 'up to 600 lorries', 'fewer than 600 lorries'],
  ['rounding', '$6.27 million', '$6.3 million'],
  ['rounding', '496,120 letters', 'nearly half a million letters'],
  ['rounding', '60 days', 'two months'],
  ['rounding', 'up to $17.8 million', 'up to $17,820,000'],
  ['rounding', 'more than 36.7 million calls', 'almost 37 million calls'],
  ['coarser', 'thousands of letters', '7,300 letters'],
  ['coarser', 'between 40 and 50 ships', '43 ships'],
  ['coarser', 'more than 500 ships', '730 ships'],
  ['conflict', '7,300 letters', '7,400 letters'],
  ['conflict', '12 ships', '15 ships'],
  ['conflict', '10 ships', '12 ships'],
  ['conflict', '45 days', 'three months'],
  ['conflict', 'more than 37 million calls', '36.2 million calls'],
  ['conflict', 'up to €4 million', 'up to €9 million'],
  ['conflict', 'up to 600 ships', 'up to 640 ships'],
  ['conflict', '36 % of them', '33 % of them'],
];

describe('how two figures stand to each other', () => {
  test.each(cases)('%s: %s and %s', (verdict, one, other) => {
    expect(relateFigures(read(one), read(other)).kind).toBe(verdict);
    expect(relateFigures(read(other), read(one)).kind).toBe(verdict);
  });

  test('tallies agree in both numbers or not at all', () => {
    const vote = (ayes: number, against: number): Figure => ({
      ...read('30 votes'),
      low: ayes,
      high: ayes,
      against,
    });
    expect(relateFigures(vote(52, 48), vote(52, 48)).kind).toBe('agree');
    expect(relateFigures(vote(52, 48), vote(52, 47)).kind).toBe('conflict');
  });

  test('a figure agrees with itself, and the order of two plays no part', () => {
    const figure = fc
      .record({
        amount: fc.integer({ min: 1, max: 10_000_000 }),
        qualifier: fc.constantFrom<Figure['qualifier']>(
          'exact',
          'approx',
          'above',
          'below',
          'vague',
        ),
      })
      .map(
        ({ amount, qualifier }): Figure => ({
          ...read('7 ships'),
          low: qualifier === 'below' ? null : amount,
          high: qualifier === 'above' || qualifier === 'vague' ? null : amount,
          qualifier,
        }),
      );
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        expect(relateFigures(a, { ...a }).kind).toBe('agree');
        expect(relateFigures(a, b).kind).toBe(relateFigures(b, a).kind);
      }),
    );
  });
});
