/** The unit that a record is of, which is the one that ends: "its best week since November", "the worst quarter in years". */
import type { DatePrecision } from '../../../model.ts';
import type { DateRule } from '../expression.ts';
import { gap, stop } from '../words.ts';
import { runningUnit, vague } from './points.ts';

const record =
  'best|worst|busiest|biggest|strongest|weakest|deadliest|hottest|coldest|warmest|steepest|sharpest|slowest|largest';

export const bestUnit: DateRule = {
  name: 'best-unit',
  starts: ['day', 'week', 'month', 'quarter', 'year'],
  pattern: new RegExp(
    `(?<=\\b(?:${record})${gap}(?:trading${gap}|single${gap})?)(?:day|week|month|quarter|year)(?=${gap}(?:since|in|ever|on${gap}record|for)\\b)${stop}`,
    'iy',
  ),
  read: ([word]) => vague((today) => runningUnit(word.toLowerCase() as DatePrecision, today)),
  examples: [
    {
      text: 'Stocks had their best week since November.',
      found: 'week',
      value: { from: '2026-06-22', to: '2026-06-28', precision: 'week' },
    },
  ],
  nonExamples: ['the best day of my life', 'a week since then'],
  knownGaps: [],
};
