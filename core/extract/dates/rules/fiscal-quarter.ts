/** Quarters and halves of a budget or business year: "the fiscal third quarter", "the second quarter of fiscal 2026", Q1 FY26. */
import type { DateRule } from '../expression.ts';
import { daysOfQuarter, fiscalAt } from '../fiscal.ts';
import { between, implied } from '../period.ts';
import { recurring } from '../recurring.ts';
import { fullYear, gap, numberOf, stop } from '../words.ts';

const fiscal = `(?:(?:fiscal|financial)(?:${gap}year)?${gap}|FY[ -]?['’]?)`;
const year = `(?:20\\d\\d|\\d\\d)`;
const nth = '(?:first|second|third|fourth|final|1st|2nd|3rd|4th)';
const named = (name: string) =>
  `(?:(?<nth${name}>${nth})[ -](?<unit${name}>quarter|half)|(?<mark${name}>[QH])(?<digit${name}>[1-4]))`;

export const fiscalQuarter: DateRule = {
  name: 'fiscal-quarter',
  article: true,
  starts: [
    'q',
    'h',
    'first',
    'second',
    'third',
    'fourth',
    'final',
    'fiscal',
    'fy',
    'financial',
    '#',
  ],
  soon: { words: ['fiscal', 'financial', 'fy'], within: 5 },
  pattern: new RegExp(
    `(?:${named('A')},?${gap}?(?:of${gap}(?:the${gap})?|in${gap}|)(?<![a-z])${fiscal}(?<yearA>${year})|${fiscal}(?:(?<yearB>${year})[ -])?${named('B')}(?:${gap}(?:of${gap})?(?<lateB>20\\d\\d))?|(?<nthC>${nth})${gap}(?:fiscal|financial)[ -](?<unitC>quarter|half)(?:${gap}(?:of${gap})?(?<yearC>20\\d\\d))?)${stop}`,
    'iy',
  ),
  read: (match, context) => {
    const groups = match.groups ?? {};
    const pick = (name: string) => groups[`${name}A`] ?? groups[`${name}B`] ?? groups[`${name}C`];
    const half = /^h/i.test(pick('unit') ?? pick('mark') ?? '');
    const ordinal = pick('digit') ?? pick('nth') ?? '';
    const number = /^final$/i.test(ordinal) ? (half ? 2 : 4) : numberOf(ordinal);
    if (half && number > 2) return null;
    const said = pick('year') ?? groups.lateB;
    const calendar = fiscalAt(context, match.index);
    const inYear = (of: number) => {
      const first = daysOfQuarter(calendar, of, half ? number * 2 - 1 : number);
      const last = half ? daysOfQuarter(calendar, of, number * 2) : first;
      return implied({
        ...between(first.from, last.to),
        precision: half ? ('half' as const) : ('quarter' as const),
      });
    };
    return recurring(
      half ? 'half' : 'quarter',
      inYear,
      said === undefined ? undefined : fullYear(said),
    );
  },
  examples: [
    {
      text: 'Nvidia grew in the second quarter of fiscal 2026.',
      found: 'the second quarter of fiscal 2026',
      value: { from: '2025-04-28', to: '2025-07-27', precision: 'quarter' },
    },
    {
      text: 'Nvidia reported $44 billion in Q1 FY2026.',
      found: 'Q1 FY2026',
      value: { from: '2025-01-27', to: '2025-04-27' },
    },
    {
      text: 'Microsoft hired fewer people in the fiscal first quarter.',
      found: 'the fiscal first quarter',
      value: { from: '2025-07-01', to: '2025-09-30', certain: false },
    },
    {
      text: 'Dell was strong in the third fiscal quarter.',
      found: 'the third fiscal quarter',
      value: { from: '2025-08-01', to: '2025-10-31' },
    },
  ],
  nonExamples: ['the first quarter of 2026', 'fiscal 2026', 'fourth-quarterFY2026'],
  knownGaps: [],
};
