/** Dates with the day first: 10 June 2026, the 3rd of May, second of August 1995. */
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
  ordinalStarts,
  stop,
  yearPattern,
} from '../words.ts';

export const dayMonth: DateRule = {
  name: 'day-month',
  article: true,
  starts: ['#', ...ordinalStarts],
  soon: { words: monthStarts, within: 5 },
  digits: [1, 2],
  pattern: new RegExp(
    `(?:(?<!(?-i:[${letters}\\d.,:/-])|[$€£¥]\\s?)|(?<=${gap}(?:january|february|march|april|may|june|july|august|september|october|november|december)[-–]))(?:(?<day>${dayPattern})(?:${gap}?(?:st|nd|rd|th))?|(?<word>${ordinalPattern}|(?:twenty|thirty)[ -](?:one|two|three|four|five|six|seven|eight|nine)))(?:${gap}day)?(?:${gap}(?:of${gap})?|[-/])(?<month>${monthPattern})(?:(?:,?${gap}(?:of${gap}|in${gap})?|[-/])(?<year>${yearPattern})|${gap}of${gap}['’]?(?<short>\\d\\d))?${stop}`,
    'iy',
  ),
  read: (match) => {
    const { groups } = match;
    if (!groups) return null;
    const { day, word = '', month = '', year, short } = groups;
    // "the second May have missed" is no date.
    if (/^may$/i.test(month) && !year && (month === 'may' || word) && !/\sof\s/i.test(match[0]))
      return null;
    return dateOf(
      monthOf(month),
      numberOf(day ?? word),
      year || short ? fullYear(year ?? short ?? '') : undefined,
    );
  },
  examples: [
    {
      text: 'Bids close on 10 September.',
      found: '10 September',
      value: { from: '2026-09-10', certain: false },
    },
    {
      text: 'on the 10th of June, 2026 it',
      found: 'the 10th of June, 2026',
      value: { from: '2026-06-10', certain: true },
    },
    {
      text: 'back on fourth of July 1995',
      found: 'fourth of July 1995',
      value: { from: '1995-07-04' },
    },
  ],
  nonExamples: ['1.5 March', 'the second May have', '31 June'],
  knownGaps: [],
};
