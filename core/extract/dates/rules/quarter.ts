/** Quarters and halves: "the third quarter of 2025", Q3 2025, 2025-Q1, H1, "fiscal third quarter", "the first half". */
import type { DateRule, Expression } from '../expression.ts';
import { fiscalAt, fiscalQuarter } from '../fiscal.ts';
import { between, halfPeriod, implied, type Period, quarterPeriod } from '../period.ts';
import { resolveRecurring } from '../recurring.ts';
import { fullYear, gap, numberOf, stop, yearPattern } from '../words.ts';

const ordinal = '(?:first|second|third|fourth|final|last|1st|2nd|3rd|4th)';
const year = `(?:${gap}(?:of${gap})?|-|,${gap})['’]?(?<year>${yearPattern}|(?<=['’])\\d\\d)`;
const fiscal = `fiscal(?:${gap}year)?|financial(?:${gap}year)?|FY`;

export const quarter: DateRule = {
  name: 'quarter',
  article: true,
  starts: ['q', 'h', 'first', 'second', 'third', 'fourth', 'final', 'last', 'fiscal', 'its', '#'],
  pattern: new RegExp(
    `(?:(?<early>${yearPattern})[- ]|(?<fy1>${fiscal})${gap})?(?:(?:(?<fy2>fiscal|financial)${gap})?(?<nth>${ordinal})(?:${gap}(?<fy3>fiscal|financial))?[ \\u00a0-](?<unit>quarter|half)|(?<mark>[QH])(?<digit>[1-4]))(?:${gap}of${gap}(?:the${gap})?(?<fy4>${fiscal})${gap}['’]?(?<fiscalYear>\\d{4}|\\d\\d)|${year})?${stop}(?!-(?:final|back))`,
    'iuy',
  ),
  read: (match, context) => {
    const groups = match.groups ?? {};
    const { nth = '', unit, mark, digit } = groups;
    const half = (unit ?? mark ?? '').toLowerCase().startsWith('h');
    if (half && digit && Number(digit) > 2) return null;
    const after = context.text.slice(
      match.index + match[0].length,
      match.index + match[0].length + 24,
    );
    // "the first half of the match", "a quarter of the staff" are no periods.
    if (
      unit &&
      !groups.year &&
      !groups.early &&
      !groups.fiscalYear &&
      /^\s(?:of\s(?!(?:the|this|last|next|that|fiscal|calendar)\s(?:current\s|fiscal\s|financial\s|calendar\s)?(?:year|\d{4}))|century|dozen)/iu.test(
        after,
      )
    )
      return null;
    if (half && unit && /^last$/iu.test(nth)) return null;
    if (/^last$/iu.test(nth) && !groups.year) return null;
    const last = half ? 2 : 4;
    const number = digit ? Number(digit) : /^(?:final|last)$/iu.test(nth) ? last : numberOf(nth);
    if (number > last) return null;
    const said = groups.year ?? groups.early ?? groups.fiscalYear;
    const value = said === undefined ? undefined : fullYear(said);
    const isFiscal = groups.fy1 ?? groups.fy2 ?? groups.fy3 ?? groups.fy4;
    if (!isFiscal)
      return of(
        half ? 'half' : 'quarter',
        (y) => (half ? halfPeriod(y, number) : quarterPeriod(y, number)),
        value,
      );
    const calendar = fiscalAt(context, match.index);
    return of(
      half ? 'half' : 'quarter',
      (y) => {
        const first = fiscalQuarter(calendar, y, half ? number * 2 - 1 : number);
        const end = half ? fiscalQuarter(calendar, y, number * 2) : first;
        return implied({ ...between(first.from, end.to), precision: half ? 'half' : 'quarter' });
      },
      value,
    );
  },
  examples: [
    {
      text: 'Revenue rose in the third quarter of 2025.',
      found: 'the third quarter of 2025',
      value: { from: '2025-07-01', to: '2025-09-30', edtf: '2025-35', precision: 'quarter' },
    },
    {
      text: 'Sales fell in Q4 2025.',
      found: 'Q4 2025',
      value: { from: '2025-10-01', certain: true },
    },
    {
      text: 'It hired more in the first half.',
      found: 'the first half',
      value: { from: '2026-01-01', to: '2026-06-30', precision: 'half', certain: false },
    },
    {
      text: 'Nvidia grew in the second quarter of fiscal 2026.',
      found: 'the second quarter of fiscal 2026',
      value: { from: '2025-04-28', to: '2025-07-27' },
    },
    {
      text: 'Its fourth-quarter results were poor.',
      found: 'fourth-quarter',
      value: { from: '2025-10-01' },
    },
  ],
  nonExamples: ['the first half of the match', 'the third quarter-final', 'a quarter of the staff'],
  knownGaps: [],
};

/** Reported quarters are over: looking back, the running one is not meant. */
function of(grain: 'quarter' | 'half', make: (year: number) => Period, year?: number): Expression {
  if (year !== undefined) {
    const period = make(year);
    return { grain, open: false, said: { year }, resolve: () => period };
  }
  return {
    grain,
    open: true,
    said: {},
    resolve: (situation) => resolveRecurring(make, situation),
  };
}
