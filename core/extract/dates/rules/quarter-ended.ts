/** Quarters by the month that ends them, as Australia and India say: "the June quarter", "the March quarter of 2025". */
import type { DateRule } from '../expression.ts';
import { quarterPeriod } from '../period.ts';
import { recurring } from '../recurring.ts';
import { gap, monthOf, stop, yearPattern } from '../words.ts';

export const quarterEnded: DateRule = {
  name: 'quarter-ended',
  article: true,
  starts: ['march', 'june', 'september', 'december'],
  soon: { words: ['quarter'], within: 2 },
  pattern: new RegExp(
    `(?<month>March|June|September|December)(?:${gap}(?<early>${yearPattern}))?${gap}quarter(?:${gap}(?:of${gap})?(?<year>${yearPattern}))?${stop}`,
    'y',
  ),
  read: ({ groups = {} }) => {
    const number = monthOf(groups.month ?? '') / 3;
    const year = groups.year ?? groups.early;
    return recurring(
      'quarter',
      (y) => quarterPeriod(y, number),
      year === undefined ? undefined : Number(year),
    );
  },
  examples: [
    {
      text: 'Exports rose in the March quarter.',
      found: 'the March quarter',
      value: { from: '2026-01-01', to: '2026-03-31', precision: 'quarter', certain: false },
    },
    {
      text: 'Profit fell in the December quarter of 2024.',
      found: 'the December quarter of 2024',
      value: { from: '2024-10-01', to: '2024-12-31' },
    },
  ],
  nonExamples: ['In March quarters were short.', 'a May quarter'],
  knownGaps: [],
};
