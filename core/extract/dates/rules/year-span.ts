/** Two years with a dash: 2014-2018, 2025–27. */
import type { DateRule } from '../expression.ts';
import { span, yearPeriod } from '../period.ts';

export const yearSpan: DateRule = {
  name: 'year-span',
  starts: ['#', 'from', 'between'],
  digits: [4, 4],
  pattern:
    /(?:(?:from|between)\s)?(?<!(?-i:[A-Za-zÀ-ɏ\d.,:/$€£¥#_+-])|[$€£¥]\s)(?<from>(?:19|20)\d\d)(?:\s?[-–—~]\s?|\/)(?<to>(?:19|20)\d\d|\d\d)(?!(?-i:[A-Za-zÀ-ɏ\d%])|[-/.,:]\d)/iy,
  read: (match, { text }) => {
    const from = Number(match.groups?.from);
    const end = match.groups?.to ?? '';
    const to = end.length === 2 ? Math.floor(from / 100) * 100 + Number(end) : Number(end);
    if (to <= from || to - from > 60) return null;
    // "2026-04" is a month and "HR 2025-30" a number; two digits are a year after a dash between numbers.
    if (
      end.length === 2 &&
      !match[0].includes('–') &&
      !/(?:\b(?:in|for|the|its|their|this|during|from|between)|\b\d{4}-\d\d(?:,| and|, and))\s$/i.test(
        text.slice(Math.max(0, match.index - 14), match.index),
      )
    )
      return null;
    if (end.length === 2 && to - from > 12) return null;
    const period = span(yearPeriod(from), yearPeriod(to));
    return period && { grain: 'range', open: false, said: { year: from }, resolve: () => period };
  },
  examples: [
    {
      text: 'the plan for 2025-2027 was',
      found: '2025-2027',
      value: { from: '2025-01-01', to: '2027-12-31', edtf: '2025/2027', precision: 'range' },
    },
    {
      text: 'It grew in 2019–23.',
      found: '2019–23',
      value: { from: '2019-01-01', to: '2023-12-31' },
    },
    {
      text: 'In 2019-20, 2020-21 and 2021-22 it lost money.',
      found: '2021-22',
      value: { from: '2021-01-01', to: '2022-12-31' },
    },
  ],
  nonExamples: ['call 2024-2025-11', 'form 2020-15'],
  knownGaps: [],
};
