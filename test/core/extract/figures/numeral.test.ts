/** Numbers in words and digits, however they are written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumeral } from '../../../../core/extract/figures/numeral.ts';
import { tokenize } from '../../../../core/text/tokens.ts';

const readValue = (text: string) => readNumeral({ text, tokens: tokenize(text) }, 0)?.value ?? null;

const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Spells a whole number below 10^12 in English. */
function spell(n: number): string {
  if (n < 10) return ones[n - 1] ?? '';
  if (n < 20) return teens[n - 10] as string;
  if (n < 100) return [tens[Math.floor(n / 10) - 2], spell(n % 10)].filter(Boolean).join('-');
  const [scale, word] = (
    [
      [1e9, 'billion'],
      [1e6, 'million'],
      [1e3, 'thousand'],
      [1e2, 'hundred'],
    ] as const
  ).find(([scale]) => n >= scale) as [number, string];
  const rest = spell(n % scale);
  return `${spell(Math.floor(n / scale))} ${word}${rest === '' ? '' : scale === 1e2 ? ` and ${rest}` : ` ${rest}`}`;
}

describe('readNumeral', () => {
  it('reads every whole number that can be spelled', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (n) => {
        expect(readValue(spell(n))).toBe(n);
      }),
    );
  });
  it('reads every number as it is written in digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 15 - 1 }), (n) => {
        expect(readValue(String(n))).toBe(n);
        expect(readValue(n.toLocaleString('en-US'))).toBe(n);
      }),
    );
  });
  it.each([
    ['6 400', 6400],
    ['1,4 million', 1.4e6],
    ['38,4 millions', 38.4e6],
    ['1.234.567,89', 1234567.89],
    ['405.000 million', 405e9],
    ['3.2 lakh', 320_000],
    ['2 lakh crore', 2e12],
    ['10^26', 1e26],
    ['10²⁶', 1e26],
    ['1e25', 1e25],
    ['3.8 x 10^25', 3.8e25],
    ['10 to the 26th power', 1e26],
    ['28.eight million', 28.8e6],
    ['26,three hundred', 26_300],
    ['two and a half million', 2.5e6],
    ['3 million and a half', 3.5e6],
    ['half a dozen', 6],
    ['a quarter of a million', 250_000],
    ['two hundred point zero three', 200.03],
    ['a hundred thousand', 100_000],
    ['2½', 2.5],
    ['2 1/4', 2.25],
    ['¾', 0.75],
    ['one twenty-fifth', 0.04],
    ['one one hundred and fifth', 1 / 105],
    ['one hundred one thousand fifths', 100 / 1005],
    ['twenty one hundredths', 0.21],
    ['one hundred and thirty fifths', 26],
    ['4 thousand 3 hundred', 4300],
    ['2 million 300 thousand', 2.3e6],
    ['five hundreds', 500],
    ['10G', 1e10],
    ['10 K', 10_000],
    ['1.1^--2', 1.21],
    ['2.5^-1', 0.4],
  ])('reads "%s"', (text, value) => {
    expect(readValue(text)).toBeCloseTo(value, 9 - Math.ceil(Math.log10(value + 1)));
  });
  it.each(['a company', 'hundreds', 'million', 'third'])('reads no number in "%s"', (text) => {
    expect(readValue(text)).toBeNull();
  });
});
