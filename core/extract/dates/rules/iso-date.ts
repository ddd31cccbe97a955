/** Dates and months in ISO order: 2026-06-10, 2026/6/10, 2026-04, 20260610. */
import { letters } from '../../../text/letters.ts';
import { isDate } from '../calendar.ts';
import type { DateRule } from '../expression.ts';
import { dateOf, monthIn } from '../expressions.ts';
import { monthOf, monthPattern as namedMonth } from '../words.ts';

export const isoDate: DateRule = {
  name: 'iso-date',
  starts: ['#'],
  digits: [4, 8],
  pattern: new RegExp(
    `(?<!(?-i:[${letters}\\d.,$€£¥]))(?<year>(?:1[5-9]|20|21)\\d\\d)(?:(?<mark>[-/.])(?<month>1[0-2]|0?[1-9]|${namedMonth})(?:\\k<mark>(?<day>3[01]|[12]\\d|0?[1-9]))?|[-/](?<day2>3[01]|[12]\\d|0?[1-9])[-/](?<month2>${namedMonth})|(?<packed>(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])))(?![\\d%])(?![-/.,]\\d)`,
    'iy',
  ),
  read: ({ groups }, _context) => {
    if (!groups) return null;
    const { mark, month = '', day, day2, month2, packed } = groups;
    const year = Number(groups.year);
    if (packed) return dateOf(Number(packed.slice(0, 2)), Number(packed.slice(2)), year);
    if (day2) return dateOf(monthOf(month2 ?? ''), Number(day2), year);
    const number = /^\d/u.test(month) ? Number(month) : monthOf(month);
    if (!day) {
      // "2019.5" and "2023-24" are no months.
      if (mark === '.' || number === 0) return null;
      return monthIn(number, year);
    }
    return isDate(year, number, Number(day)) ? dateOf(number, Number(day), year) : null;
  },
  examples: [
    {
      text: 'Timeline\n2026-04\nTalks begin',
      found: '2026-04',
      value: { from: '2026-04-01', to: '2026-04-30', edtf: '2026-04', precision: 'month' },
    },
    {
      text: 'It was filed 2026-06-10.',
      found: '2026-06-10',
      value: { from: '2026-06-10', to: '2026-06-10', edtf: '2026-06-10', certain: true },
    },
    { text: 'dated 2019/aug/01', found: '2019/aug/01', value: { from: '2019-08-01' } },
    { text: 'build 20240229 of it', found: '20240229', value: { from: '2024-02-29' } },
  ],
  nonExamples: ['section 2026.4', 'call 2024-555-0170 now', 'form 2026-19', '20241399 units'],
  knownGaps: [],
};
