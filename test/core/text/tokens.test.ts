/** Tokens hold their place in any text, and joints tell what parts them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jointAfter, tokenize } from '../../../core/text/tokens.ts';

const piecesOf = (text: string) => {
  const { starts, ends } = tokenize(text);
  return starts.map((start, i) => text.slice(start, ends[i]));
};

describe('tokenize', () => {
  it('finds words, digits, currency signs and fractions of one character', () => {
    expect(piecesOf('US$1.2bn, naïve Łódź ½ 10²⁶ ₹5 “東京” 𝔘ni')).toEqual([
      ...['US', '$', '1', '2', 'bn', 'naïve', 'Łódź', '½', '10²⁶', '₹', '5', '東京', '𝔘ni'],
    ]);
  });
  it('names words in lower case and digits by one sign', () => {
    expect(tokenize('Rs 500 GPUs').keys).toEqual(['rs', '#', 'gpus']);
  });
  it('keeps letters, digits and signs of any text, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { starts, ends, keys } = tokenize(text);
        expect(keys).toHaveLength(starts.length);
        let last = 0;
        for (const [i, start] of starts.entries()) {
          const end = ends[i] as number;
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(last, start)).not.toMatch(/[A-Za-z\d$£€]|\p{L}/u);
          last = end;
        }
      }),
    );
  });
});

describe('jointAfter', () => {
  it.each([
    ['two words', 'space'],
    ['two-words', 'hyphen'],
    ['two - words', 'hyphen'],
    ['5m', 'none'],
    ['two, words', 'apart'],
    ['wrapped\nline', 'space'],
    ['Heading\nText', 'apart'],
    ['one\n\nparagraph', 'apart'],
    ['end', 'apart'],
  ])('tells what stands in %j', (text, joint) => {
    expect(jointAfter(text, tokenize(text), 0)).toBe(joint);
  });
});
