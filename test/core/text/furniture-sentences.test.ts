/** Sentences in which a page speaks of itself are found, and what looks like them is left alone. */
import { describe, expect, it } from 'vitest';
import { findFurniture } from '../../../core/text/furniture.ts';
import { furnitureSentences } from '../../../core/text/furniture-sentences.ts';
import { growthOf, linear } from '../../growth-of.ts';

const prose =
  'The regulator said on Tuesday that it had written to the companies about the way in which they collect the words of other people, and that it would publish the answers in full.';

const found = (sentence: string) =>
  findFurniture(`${prose} ${sentence} ${prose}`)
    .map(({ quote }) => quote)
    .join('');

describe('a page that speaks of itself', () => {
  it.each(furnitureSentences.flatMap(({ examples }) => examples))(
    'is furniture between sentences of a report: “%s”',
    (example) => {
      expect(found(example).replace(/\D/gu, '')).toContain(example.replace(/\D/gu, ''));
    },
  );
  it.each(furnitureSentences.flatMap(({ nonExamples }) => nonExamples))(
    'is not what a report says: “%s”',
    (nonExample) => {
      expect(found(nonExample)).toBe('');
    },
  );
  it('says at its end how many read it, and nothing of the report follows', () => {
    const colophon = 'Cranewatch goes out to 31,400 readers. Knots: page 212. Ropes are $28.';
    const spans = findFurniture(`${prose} ${colophon}`);
    expect(spans.map(({ quote }) => quote)).toEqual([colophon]);
  });
  it('takes time linear in the length of what almost fits', async () => {
    for (const piece of [
      'Our a, ',
      'Goes Out ',
      'Mugs mugs ',
      '9,9 ',
      'Awards night ',
      '. You have 2 of ',
    ]) {
      const growth = await growthOf(
        20_000,
        (size) => piece.repeat(size / piece.length),
        findFurniture,
      );
      expect(growth, piece).toBeLessThan(linear);
    }
  });
});
