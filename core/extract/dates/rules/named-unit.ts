/** The running year, month or week, which is a date only beside its part: "the end of the year", "the third quarter of the year". */
import type { DatePrecision } from '../../../model.ts';
import type { DateRule, Grain, Situation } from '../expression.ts';
import { implied, unitAround } from '../period.ts';
import { stop } from '../words.ts';

const closes = /^(?:[.,;]|$)/u;

export const namedUnit: DateRule = {
  name: 'named-unit',
  article: true,
  starts: ['day', 'year', 'month', 'week', 'quarter', 'decade'],
  pattern: new RegExp(
    `(?<=\\b(?:of|in|of the|in the|for the)\\s)(?:(?<=of the\\s)day|year|month|week|quarter|decade)${stop}(?!-|\\s(?:of|commencing|beginning|starting|ended|ending|through|to(?!\\sdate))\\b)`,
    'iy',
  ),
  read: ({ 0: word, index }, { text }) => {
    const grain = word.toLowerCase() as Grain & DatePrecision;
    const running = ({ today }: Situation) =>
      today === null ? null : implied(unitAround(today, grain));
    return {
      grain,
      open: false,
      said: {},
      // "It raised its forecast for the year."
      ...(!(
        /\bfor the\s$/i.test(text.slice(Math.max(0, index - 9), index)) &&
        closes.test(text.slice(index + word.length, index + word.length + 1))
      ) && { dependent: true as const }),
      resolve: running,
      vaguely: running,
    };
  },
  examples: [
    {
      text: 'It raised its forecast for the year.',
      found: 'the year',
      value: { edtf: '2026', certain: false },
    },
  ],
  nonExamples: ['It is the story of the year.', 'the best month in a decade'],
  knownGaps: [],
};
