/** Budget and business years and their quarters, named from publication: "the last fiscal year", "this financial year", "the fiscal year". */
import type { Day } from '../calendar.ts';
import { civilOf } from '../calendar.ts';
import type { DateRule, Situation } from '../expression.ts';
import { daysOfQuarter, type FiscalCalendar, fiscalAt } from '../fiscal.ts';
import { between, implied, type Period } from '../period.ts';
import { gap, stop } from '../words.ts';

export const relativeFiscal: DateRule = {
  name: 'relative-fiscal',
  article: true,
  starts: [
    'fiscal',
    'financial',
    'last',
    'past',
    'previous',
    'prior',
    'this',
    'current',
    'next',
    'coming',
    'latest',
  ],
  pattern: new RegExp(
    `(?:(?<last>last|past|previous|prior|latest)|(?<next>next|coming)|(?<now>this|current))?(?:(?<=\\p{L})${gap})?(?<=[ \\u00a0\\u202f\\n]|^)(?:fiscal|financial)${gap}(?<unit>year|quarter)${stop}(?!${gap}(?:19|20)\\d\\d)(?!-)`,
    'iyu',
  ),
  read: (match, context) => {
    const { last, next, now, unit = '' } = match.groups ?? {};
    const calendar = fiscalAt(context, match.index);
    const step = last ? -1 : next ? 1 : 0;
    const running = ({ today }: Situation) =>
      today === null ? null : around(calendar, today, unit.toLowerCase(), step);
    return {
      grain: unit.toLowerCase() === 'year' ? 'year' : 'quarter',
      open: false,
      said: {},
      ...(step !== 0 && { direction: step < 0 ? ('past' as const) : ('future' as const) }),
      // "A fiscal year" is any; which one is meant shows only beside its part: "the end of the fiscal year".
      ...(!last && !next && !now && { dependent: true as const }),
      resolve: running,
      vaguely: running,
    };
  },
  examples: [
    {
      text: 'WASHINGTON — Congress gave it less in the last fiscal year.',
      found: 'the last fiscal year',
      value: { from: '2024-10-01', to: '2025-09-30', precision: 'year', certain: false },
    },
    {
      text: 'Microsoft expects more in the next fiscal quarter.',
      found: 'the next fiscal quarter',
      value: { from: '2026-07-01', to: '2026-09-30', precision: 'quarter' },
    },
  ],
  nonExamples: ['in fiscal year 2025', 'this fiscal policy', 'any financial year'],
  knownGaps: [],
};

/** The fiscal year or quarter around a day, or `step` of them away. */
function around(calendar: FiscalCalendar, today: Day, unit: string, step: number): Period | null {
  const { year } = civilOf(today);
  for (const each of [year - 1, year, year + 1]) {
    const days = calendar(each);
    if (days.from > today || days.to < today) continue;
    if (unit === 'year') {
      const { from, to } = calendar(each + step);
      return implied({ ...between(from, to), precision: 'year' });
    }
    const running = [1, 2, 3, 4].find((n) => daysOfQuarter(calendar, each, n).to >= today) ?? 4;
    const nth = running - 1 + step;
    const { from, to } = daysOfQuarter(
      calendar,
      each + Math.floor(nth / 4),
      (((nth % 4) + 4) % 4) + 1,
    );
    return implied({ ...between(from, to), precision: 'quarter' });
  }
  return null;
}
