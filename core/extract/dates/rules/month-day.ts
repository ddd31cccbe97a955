/** American dates: June 10, Jan. 12, 2026, May 3rd, February twenty-second. */
import { letters } from '../../../text/letters.ts';
import type { DateRule } from '../expression.ts';
import { dateOf } from '../expressions.ts';
import {
  dayPattern,
  fullYear,
  gap,
  monthOf,
  monthPattern,
  monthStarts,
  numberOf,
  ordinalPattern,
  yearPattern,
} from '../words.ts';

export const monthDay: DateRule = {
  name: 'month-day',
  starts: monthStarts,
  pattern: new RegExp(
    `(?<!(?-i:[${letters}\\d]))(?<month>${monthPattern})(?:(?<comma>,)?${gap}?|[-/])(?:the${gap})?(?:(?<day>${dayPattern})(?:st|nd|rd|th)?|(?<word>${ordinalPattern}))(?:${gap}?(?:,${gap}?|-|/|of${gap}|in${gap})?(?<year>${yearPattern})(?!${gap}(?:people|jobs|chips|workers))|${gap}of${gap}['’]?(?<short>\\d\\d))?(?!(?-i:[${letters}\\d%°])|[.,:]\\d|[-/]\\d{3})`,
    'iy',
  ),
  read: ({ groups }) => {
    if (!groups) return null;
    const { month = '', comma, day, word = '', year, short } = groups;
    // "may 5 of them" is a verb.
    if (month === 'may' && day && !year) return null;
    // "In May, 12 senators": the number counts something.
    if (comma && !year && !short) return null;
    return dateOf(
      monthOf(month),
      numberOf(day ?? word),
      year || short ? fullYear(year ?? short ?? '') : undefined,
    );
  },
  examples: [
    {
      text: 'It was signed on March 13, 2024, in Paris.',
      found: 'March 13, 2024',
      value: { from: '2024-03-13', to: '2024-03-13', edtf: '2024-03-13', certain: true },
    },
    {
      text: 'The board met on Dec. 2.',
      found: 'Dec. 2',
      value: { from: '2025-12-02', certain: false, precision: 'day' },
    },
    {
      text: 'The rule will apply from Feb. 1.',
      found: 'Feb. 1',
      value: { from: '2027-02-01', scheduled: true },
    },
    { text: 'on february twenty second, he', found: 'february twenty second', value: {} },
    {
      text: 'born on the July 4th of 1995.',
      found: 'July 4th of 1995',
      value: { from: '1995-07-04' },
    },
  ],
  nonExamples: [
    'cleared in mid-May, 19-6',
    'In June, 12 senators objected',
    'They may 5 times',
    'Dec 2,500 units',
    'Mar 40',
    'Sept 3.5 percent',
  ],
  knownGaps: [],
};
