/** Sentences end where a reader ends them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../core/text/sentences.ts';

const sentencesOf = (text: string) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['Sen. Ada Cole met Dr. Roe. They left.', ['Sen. Ada Cole met Dr. Roe.', 'They left.']],
    [
      'The U.S. Senate met in the U.S. The vote failed.',
      ['The U.S. Senate met in the U.S.', 'The vote failed.'],
    ],
    [
      'It is due on Jan. 20 at 3 p.m. Monday. Then it ends.',
      ['It is due on Jan. 20 at 3 p.m. Monday.', 'Then it ends.'],
    ],
    ['J. K. Roe of Acme Inc. agreed.', ['J. K. Roe of Acme Inc. agreed.']],
    ['“Why?” he asked. “No!”', ['“Why?” he asked.', '“No!”']],
    ['It rose 3.5 percent. It fell.', ['It rose 3.5 percent.', 'It fell.']],
    ['See No. 3. Then go.', ['See No. 3.', 'Then go.']],
  ])('splits %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
  it('ends a headline without a full stop at its line', () => {
    expect(sentencesOf('Two firms fined\nThe regulator acted.')).toEqual([
      'Two firms fined',
      'The regulator acted.',
    ]);
  });
  it('joins lines that were only wrapped', () => {
    const text =
      'The regulator said on Tuesday that the two companies had\nnot answered its letter.';
    expect(sentencesOf(text)).toEqual([text]);
  });
  it('covers all words of any text, in order, without blanks around a sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const joined = sentencesOf(text);
        for (const sentence of joined) expect(sentence).toBe(sentence.trim());
        expect(joined.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
