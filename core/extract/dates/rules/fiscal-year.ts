/** Budget and business years: fiscal 2024, FY2025, fiscal year 2025-26, the 2025-26 financial year. */
import { civilOf } from '../calendar.ts';
import type { DateRule } from '../expression.ts';
import { yearOf } from '../expressions.ts';
import { fiscalAt } from '../fiscal.ts';
import { between, implied } from '../period.ts';
import { fullYear, gap, stop } from '../words.ts';

export const fiscalYear: DateRule = {
  name: 'fiscal-year',
  starts: ['fiscal', 'fy', 'financial', 'cy', '#'],
  soon: { words: ['fiscal', 'financial', 'fy', 'cy', 'budget'], within: 3 },
  pattern: new RegExp(
    `(?:(?:fiscal|financial)(?:${gap}years?)?${gap}|(?<mark>FY|CY)[ -]?['’]?)(?<year>20\\d\\d|19\\d\\d|(?<=Y[ -]?['’]?)\\d\\d)(?:[-–/](?<end>20\\d\\d|\\d\\d))?${stop}|(?<start>20\\d\\d)[-–/](?<close>20\\d\\d|\\d\\d)${gap}(?:(?:fiscal|financial|budget)${gap}year|budget)${stop}|(?<![-–/\\d])(?<alone>(?:19|20)\\d\\d)${gap}(?:fiscal|financial)${gap}year${stop}`,
    'iy',
  ),
  read: (match, context) => {
    const { mark, year, end, start, close, alone } = match.groups ?? {};
    const said = fullYear(alone ?? start ?? year ?? '');
    if (/^cy$/i.test(mark ?? '')) return yearOf(said);
    const calendar = fiscalAt(context, match.index);
    // Written with both its years, it is the one that begins in the first of them.
    const both = (close ?? end) !== undefined && civilOf(calendar(said).from).year < said;
    const days = calendar(both ? said + 1 : said);
    const period = implied({ ...between(days.from, days.to), precision: 'year' });
    return { grain: 'year', open: false, said: { year: said }, resolve: () => period };
  },
  examples: [
    {
      text: 'Congress gave it $10 million in fiscal 2024.',
      found: 'fiscal 2024',
      value: { from: '2023-10-01', to: '2024-09-30', precision: 'year' },
    },
    {
      text: 'OTTAWA — Canada spent more in fiscal year 2025-26.',
      found: 'fiscal year 2025-26',
      value: { from: '2025-04-01', to: '2026-03-31' },
    },
    {
      text: 'Colorado gave the office $1 million for fiscal year 2026-27.',
      found: 'fiscal year 2026-27',
      value: { from: '2026-07-01', to: '2027-06-30' },
    },
    {
      text: 'Microsoft spent more in FY25.',
      found: 'FY25',
      value: { from: '2024-07-01', to: '2025-06-30' },
    },
  ],
  nonExamples: ['fiscal rules', 'the 2024-25 season'],
  knownGaps: [],
};
