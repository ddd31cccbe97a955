/** Quarters and halves of the calendar year: "the third quarter of 2025", Q3 2025, 2025-Q1, 3Q25, H1, "the first half". */
import type { DateRule } from '../expression.ts';
import { halfPeriod, quarterPeriod } from '../period.ts';
import { recurring } from '../recurring.ts';
import { fullYear, gap, numberOf, stop, yearPattern } from '../words.ts';

const ordinal = '(?:first|second|third|fourth|final|last|1st|2nd|3rd|4th)';
const named = `(?<nth>${ordinal})[ \\u00a0-](?<unit>quarter|half)|(?<mark>[QH])(?<digit>[1-4])`;
const inYear = `(?:(?:${gap}(?:of${gap})?|-|,${gap})(?<year>${yearPattern})|(?:${gap}(?:of${gap})?)?['’](?<short>\\d\\d))`;
const packed = `(?<digit2>[1-4])(?<mark2>[QH])(?:${gap})?['’]?(?<year2>20\\d\\d|\\d\\d)`;

/** "The first half of the match" and "a second quarter century" are no periods; "of this year" is said beside it. */
const partOfElse =
  /^\s(?:of\s(?!(?:the|this|last|next|that|calendar)\s(?:current\s|calendar\s)?year)|century|dozen)/i;

export const quarter: DateRule = {
  name: 'quarter',
  article: true,
  starts: ['q', 'h', 'first', 'second', 'third', 'fourth', 'final', 'last', '#'],
  soon: { words: ['quarter', 'half', 'q', 'h'], within: 4 },
  pattern: new RegExp(
    `(?:(?:(?<early>${yearPattern})(?:['’]s)?[- ])?(?:${named})${inYear}?|${packed})${stop}(?!-(?:final|back))`,
    'iy',
  ),
  read: (match, { text }) => {
    const groups = match.groups ?? {};
    const { nth = '', unit, digit, early, short } = groups;
    const half = /^h/i.test(unit ?? groups.mark ?? groups.mark2 ?? '');
    const said = groups.year ?? early ?? short ?? groups.year2;
    const end = match.index + match[0].length;
    if (unit && !said && partOfElse.test(text.slice(end, end + 24))) return null;
    const isLast = /^(?:final|last)$/i.test(nth);
    // "Last quarter" counts from publication, "the last quarter of 2025" is the fourth.
    if (isLast && !said) return null;
    const count = half ? 2 : 4;
    const number = isLast ? count : numberOf(digit ?? groups.digit2 ?? nth);
    if (number > count) return null;
    return recurring(
      half ? 'half' : 'quarter',
      (year) => (half ? halfPeriod(year, number) : quarterPeriod(year, number)),
      said === undefined ? undefined : fullYear(said),
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
    { text: 'Margins in 3Q25 were poor.', found: '3Q25', value: { from: '2025-07-01' } },
    {
      text: 'It hired more in the first half.',
      found: 'the first half',
      value: { from: '2026-01-01', to: '2026-06-30', precision: 'half', certain: false },
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
