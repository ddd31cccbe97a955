/** The end and the middle of a year as words: "by year-end", "year-end 2025", "mid-year". */
import { civilOf, dayOf } from '../calendar.ts';
import type { DateRule } from '../expression.ts';
import { implied, part, yearPeriod } from '../period.ts';
import { gap, stop, yearPattern } from '../words.ts';

export const yearEnd: DateRule = {
  name: 'year-end',
  starts: ['year', 'mid'],
  pattern: new RegExp(
    `(?:(?<bound>(?<=\\b(?:by|before|until|through|of)${gap}))|)(?:(?<end>year[- ]end|year['’]s${gap}end)|mid[- ]?year)(?:${gap}(?:of${gap}|in${gap})?(?<year>${yearPattern}))?${stop}`,
    'iy',
  ),
  read: ({ groups }) => {
    const { bound, end, year } = groups ?? {};
    return {
      grain: 'range',
      open: false,
      said: {},
      resolve: ({ today, given }) => {
        const known = year === undefined ? given.year : Number(year);
        if (known === undefined && today === null) return null;
        const of = known ?? civilOf(today ?? 0).year;
        const [from, to] = end ? [10, 12] : [5, 7];
        const last = dayOf(of, to + 1, 0);
        const period = part(
          yearPeriod(of),
          bound !== undefined && end ? last : dayOf(of, from, 1),
          last,
        );
        return known === undefined ? implied(period) : period;
      },
    };
  },
  examples: [
    {
      text: 'It will be done by year-end.',
      found: 'year-end',
      value: { from: '2026-12-31', to: '2026-12-31', precision: 'year', certain: false },
    },
    {
      text: 'Headcount at year-end 2025 was lower.',
      found: 'year-end 2025',
      value: { from: '2025-10-01', to: '2025-12-31', certain: true },
    },
    { text: 'due mid-year', found: 'mid-year', value: { from: '2026-05-01', to: '2026-07-31' } },
  ],
  nonExamples: ['a year ending in June'],
  knownGaps: [],
};
