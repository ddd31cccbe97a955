/** The running year, month or week, which is a date only beside its part: "the end of the year", "the third quarter of the year". */
import type { DatePrecision } from '../../../model.ts';
import type { DateRule, Grain } from '../expression.ts';
import { unitAround } from '../period.ts';
import { stop } from '../words.ts';

export const namedUnit: DateRule = {
  name: 'named-unit',
  starts: ['year', 'month', 'week', 'quarter', 'decade'],
  pattern: new RegExp(
    `(?<=\\b(?:of|in|[Oo]f the|[Ii]n the)\\s)(?:year|month|week|quarter|decade)${stop}(?!-|\\s(?:of|commencing|beginning|starting)\\b)`,
    'iuy',
  ),
  read: ([word]) => {
    const grain = word.toLowerCase() as Grain & DatePrecision;
    return {
      grain,
      open: false,
      said: {},
      dependent: true,
      resolve: ({ today }) => (today === null ? null : unitAround(today, grain)),
    };
  },
  examples: [],
  nonExamples: ['It is the story of the year.', 'the best month in a decade'],
  knownGaps: [],
};
