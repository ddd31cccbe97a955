/** The same part of another year: "the same period last year", "the same quarter a year earlier". */
import { WordSet } from '../../../text/vocabulary.ts';
import { addMonths, civilOf } from '../calendar.ts';
import type { Extension } from '../expression.ts';
import { between, unitAround } from '../period.ts';
import { gap } from '../words.ts';

export const samePeriod: Extension = {
  name: 'same-period',
  side: 'before',
  leads: new WordSet(['period', 'quarter', 'month', 'week', 'half', 'time', 'of', 'in']),
  pattern: new RegExp(
    `\\bthe${gap}same${gap}(?:three-month${gap}|six-month${gap}|nine-month${gap})?(?:period|quarter|month|week|half|time)(?:${gap}(?:of|in|from)(?:${gap}the)?)?${gap}$`,
    'i',
  ),
  extend: ({ value, rule }) => {
    if (value.grain !== 'year' && rule !== 'later') return null;
    return {
      ...value,
      grain: 'range',
      resolve: (situation) => {
        const year = value.resolve(situation);
        const { previous } = situation;
        if (!year || !previous) return year;
        const months = 12 * (civilOf(year.from).year - civilOf(previous.from).year);
        const from = addMonths(previous.from, months);
        const { precision } = previous;
        if (precision === 'range' || precision === 'decade')
          return { ...between(from, addMonths(previous.to, months)), certain: previous.certain };
        return { ...unitAround(from, precision), certain: previous.certain };
      },
    };
  },
  examples: [
    {
      text: 'It lost less in the third quarter of 2025 than in the same period a year earlier.',
      found: 'the same period a year earlier',
      value: { from: '2024-07-01', to: '2024-09-30', precision: 'quarter' },
    },
    {
      text: 'Sales rose in May 2026 from the same month last year.',
      found: 'the same month last year',
      value: { from: '2025-05-01', to: '2025-05-31' },
    },
  ],
  nonExamples: ['at the same time, last year was better'],
  knownGaps: [],
};
