/** Periods named by the one that is told of: "the year-earlier quarter", "the year-ago period", "the latest quarter". */
import type { DatePrecision } from '../../../model.ts';
import { addMonths } from '../calendar.ts';
import type { DateRule } from '../expression.ts';
import { implied, shiftPeriod, unitAround } from '../period.ts';
import { gap, stop } from '../words.ts';
import { vague } from './points.ts';

export const unitBefore: DateRule = {
  name: 'unit-before',
  article: true,
  starts: ['year', 'latest'],
  pattern: new RegExp(
    `(?:(?<ago>year-(?:ago|earlier)(?:${gap}(?:period|quarter|month|week|half))?)|(?<=\\bthe${gap})latest${gap}(?<unit>week|month|quarter|year))${stop}`,
    'iy',
  ),
  read: ({ groups }) => {
    const unit = groups?.unit?.toLowerCase() as DatePrecision | undefined;
    return vague((today, previous) => {
      if (unit) {
        const last = shiftPeriod(unitAround(today, unit), -1);
        return last && implied(last);
      }
      const unitThen = previous && previous.precision !== 'range' ? previous.precision : 'year';
      return implied(unitAround(addMonths(previous?.from ?? today, -12), unitThen));
    });
  },
  examples: [
    {
      text: 'It earned more in the third quarter of 2025 than in the year-earlier quarter.',
      found: 'the year-earlier quarter',
      value: { from: '2024-07-01', to: '2024-09-30', precision: 'quarter' },
    },
    {
      text: 'It lost less in the latest quarter.',
      found: 'the latest quarter',
      value: { from: '2026-01-01' },
    },
  ],
  nonExamples: ['a year ago', 'its latest model'],
  knownGaps: [],
};
