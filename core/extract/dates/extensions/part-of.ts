/** Parts of a month, quarter or year: "early June", "mid-2025", "late 2022", "the end of the year", "the middle of March". */

import { letters } from '../../../text/letters.ts';
import { WordSet } from '../../../text/vocabulary.ts';
import { civilOf, dayOf } from '../calendar.ts';
import type { Extension, Grain } from '../expression.ts';
import { type Period, part } from '../period.ts';
import { gap } from '../words.ts';

export const partOf: Extension = {
  name: 'part-of',
  side: 'before',
  leads: new WordSet(['early', 'late', 'end', 'mid', 'in', 'of']),
  pattern: new RegExp(
    `(?<!(?-i:[${letters}\\d]))(?:(?:the${gap})?(?:(?:very${gap})?(?:(?<early>early)|(?<late>late|end(?=-)))|(?<mid>mid))(?:-|${gap}(?:in${gap}(?:the${gap})?)?)|(?:(?<bound>(?<=\\b(?:by|before|until|till|to|through|after|and|from|since)${gap}))|)(?:the${gap})?(?:very${gap})?(?:(?<start>beginning|start|opening|early${gap}part)|(?<middle>middle)|(?<end>end|close|late${gap}part))${gap}of${gap}(?:the${gap})?)$`,
    'i',
  ),
  extend: ({ value }, { groups = {} }) => {
    if (!divisible.has(value.grain)) return null;
    const { bound } = groups;
    const where =
      groups.early || groups.start ? 'early' : groups.mid || groups.middle ? 'mid' : 'late';
    // "by the end of the year" is its last day; "at the end of the year" are its last weeks.
    const exact = bound !== undefined && (groups.start || groups.end) !== undefined;
    const { grain, open, said } = value;
    return {
      grain,
      open,
      said,
      ...(value.direction && { direction: value.direction }),
      resolve: (situation) => {
        const whole = value.resolve(situation);
        if (!whole) return null;
        if (!exact) return cut(whole, where);
        const day = where === 'early' ? whole.from : whole.to;
        return part(whole, day, day);
      },
    };
  },
  examples: [
    {
      text: 'Bids are due in early September.',
      found: 'early September',
      value: { from: '2026-09-01', to: '2026-09-10' },
    },
    {
      text: 'It shrank in late 2022.',
      found: 'late 2022',
      value: { from: '2022-10-01', to: '2022-12-31' },
    },
    { text: 'due in mid-2027', found: 'mid-2027', value: { from: '2027-05-01', to: '2027-07-31' } },
    {
      text: 'in the middle of May 2025',
      found: 'the middle of May 2025',
      value: { from: '2025-05-11', to: '2025-05-20' },
    },
    {
      text: 'A law will come by the end of the year.',
      found: 'the end of the year',
      value: { from: '2026-12-31', to: '2026-12-31' },
    },
  ],
  nonExamples: [],
  knownGaps: [],
};

const divisible = new Set<Grain>(['week', 'month', 'quarter', 'half', 'season', 'year', 'decade']);

/** Of a month, ten days each; of a week, to Wednesday and from Thursday; of a decade, four, three and three years; of a year, its first and last quarter and May to July; of anything else, a third. */
function cut(whole: Period, where: 'early' | 'mid' | 'late'): Period {
  const { year, month } = civilOf(whole.from);
  if (whole.precision === 'month') {
    const day = { early: 1, mid: 11, late: 21 }[where];
    const from = dayOf(year, month, day);
    return part(whole, from, where === 'late' ? whole.to : from + 9);
  }
  if (whole.precision === 'year') {
    const first = { early: month, mid: month + 4, late: month + 9 }[where];
    return part(whole, dayOf(year, first, 1), dayOf(year, first + 3, 0));
  }
  if (whole.precision === 'week') {
    const [from, to] = { early: [0, 2], mid: [1, 3], late: [3, 6] }[where] as [number, number];
    return part(whole, whole.from + from, whole.from + to);
  }
  if (whole.precision === 'decade') {
    const [first, last] = { early: [0, 3], mid: [4, 6], late: [7, 9] }[where] as [number, number];
    return part(whole, dayOf(year + first, 1, 1), dayOf(year + last, 12, 31));
  }
  const third = Math.round((whole.to - whole.from + 1) / 3);
  if (where === 'early') return part(whole, whole.from, whole.from + third - 1);
  if (where === 'late') return part(whole, whole.to - third + 1, whole.to);
  return part(whole, whole.from + third, whole.to - third);
}
