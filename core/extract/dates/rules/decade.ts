/** Decades and centuries: the 1990s, the '80s, the nineties, the 21st century. */
import type { DateRule } from '../expression.ts';
import { fixed } from '../expressions.ts';
import { decadePeriod, months } from '../period.ts';
import { gap, numberOf, ordinalPattern, ordinalStarts, stop } from '../words.ts';

const spelled = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];

export const decade: DateRule = {
  name: 'decade',
  article: true,
  starts: ['#', ...spelled, ...ordinalStarts],
  soon: { words: [...spelled, 's', 'century'], within: 4 },
  pattern: new RegExp(
    `(?:(?<year>1[5-9]\\d0|20\\d0)(?:['’]?|${gap})s|(?<=['’]|\\bthe\\s|\\bthe\\s(?:1\\d)?\\d0s\\s(?:and|or|to)\\s)['’]?(?<short>[2-9]0)['’]?s|(?<=\\b(?:the|in)\\s)(?<word>${spelled.join('|')})|(?:(?<nth>\\d{1,2})(?:st|nd|rd|th)|(?<ordinal>${ordinalPattern}))(?:${gap}|-){1,2}century)${stop}`,
    'iy',
  ),
  read: (match) => {
    const { year, short, word, nth, ordinal } = match.groups ?? {};
    const number = nth ?? ordinal;
    if (number) {
      const first = (numberOf(number) - 1) * 100;
      return fixed('range', { ...months(first, 1, 1200), edtf: `${first / 100}XX` });
    }
    if (year) return fixed('decade', decadePeriod(Number(year)), { year: Number(year) });
    // Only the decades in which people now live or were born are called by two digits.
    const tens = word ? 20 + 10 * spelled.indexOf(word.toLowerCase()) : Number(short);
    return fixed('decade', decadePeriod((tens < 30 && !word ? 2000 : 1900) + tens));
  },
  examples: [
    {
      text: 'since the 1990s',
      found: 'the 1990s',
      value: { from: '1990-01-01', to: '1999-12-31', edtf: '199X', precision: 'decade' },
    },
    { text: 'cars of the 70s', found: 'the 70s', value: { edtf: '197X' } },
    { text: 'research in the nineties', found: 'the nineties', value: { edtf: '199X' } },
  ],
  nonExamples: ['temperatures in the 90 shops', 'people in their 30s'],
  knownGaps: [],
};
