/** What comes again and again: "annual", "daily", "every month". They are of the running year, day or month. */
import type { DatePrecision } from '../../../model.ts';
import type { DateRule } from '../expression.ts';
import { gap, stop } from '../words.ts';
import { runningUnit, vague } from './points.ts';

const unitOf: Record<string, DatePrecision> = {
  annual: 'year',
  annually: 'year',
  yearly: 'year',
  quarterly: 'quarter',
  monthly: 'month',
  weekly: 'week',
  daily: 'day',
  nightly: 'day',
};

export const repeated: DateRule = {
  name: 'repeated',
  starts: [...Object.keys(unitOf), 'every', 'each'],
  pattern: new RegExp(
    `(?:(?<word>${Object.keys(unitOf).join('|')})|(?:every|each)${gap}(?<unit>day|week|month|quarter|year|decade))${stop}`,
    'iy',
  ),
  read: ({ groups, index }, { text }) => {
    const { word, unit } = groups ?? {};
    // "The Daily Gazette" and "the Annual Report" are names.
    const isName =
      /^\p{Lu}/u.test(text.slice(index)) &&
      /[\p{L},]\s$/u.test(text.slice(Math.max(0, index - 2), index));
    if (isName) return null;
    const period = (unitOf[(word ?? '').toLowerCase()] ?? unit?.toLowerCase()) as DatePrecision;
    return vague((today) => runningUnit(period, today));
  },
  examples: [
    {
      text: 'Its first annual loss was small.',
      found: 'annual',
      value: { from: '2026-01-01', to: '2026-12-31', precision: 'year', certain: false },
    },
    { text: 'They meet every month.', found: 'every month', value: { from: '2026-06-01' } },
  ],
  nonExamples: ['the Daily Gazette', 'He said so in its Annual Report.', 'every yearling'],
  knownGaps: [],
};
