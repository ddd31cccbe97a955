/** Months with their year: October 2022, Oct. of 2022, Dec/2018. */
import { letters } from '../../../text/letters.ts';
import type { DateRule } from '../expression.ts';
import { monthIn } from '../expressions.ts';
import { gap, monthOf, monthPattern, monthStarts, stop, yearPattern } from '../words.ts';

export const monthYear: DateRule = {
  name: 'month-year',
  starts: [...monthStarts, '#'],
  digits: [1, 2],
  pattern: new RegExp(
    `(?:(?<month>${monthPattern})(?:,?${gap}(?:of${gap}|in${gap})?|[-/])(?<year>${yearPattern})|(?<!(?-i:[${letters}\\d.,:/-])|[$€£¥])(?<number>1[0-2]|0?[1-9])[-/](?<numbered>(?:19|20)\\d\\d)(?![-/]))${stop}(?![,.]\\d)`,
    'iy',
  ),
  read: ({ groups }) => {
    if (!groups) return null;
    const { month, year, number, numbered } = groups;
    return monthIn(month ? monthOf(month) : Number(number), Number(year ?? numbered));
  },
  examples: [
    {
      text: 'Controls were issued in October 2022.',
      found: 'October 2022',
      value: { from: '2022-10-01', to: '2022-10-31', edtf: '2022-10', precision: 'month' },
    },
    { text: 'valid until 12/2015', found: '12/2015', value: { from: '2015-12-01' } },
  ],
  nonExamples: ['Mar 2,015 of them'],
  knownGaps: [],
};
