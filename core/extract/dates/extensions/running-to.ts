/** Terms that are told by their end: "the year to August", "the three months to 31 March", "the six months ended in June". */

import { letters } from '../../../text/letters.ts';
import { WordSet } from '../../../text/vocabulary.ts';
import { addMonths } from '../calendar.ts';
import type { Extension } from '../expression.ts';
import { between } from '../period.ts';
import { countPattern, gap, numberOf } from '../words.ts';

const lengths = new Map([
  ['year', 12],
  ['half-year', 6],
  ['half', 6],
  ['quarter', 3],
]);

export const runningTo: Extension = {
  name: 'running-to',
  side: 'before',
  leads: new WordSet(['to', 'through', 'until', 'ended', 'ending', 'in']),
  pattern: new RegExp(
    `(?<!(?-i:[${letters}\\d]))(?:the|its)${gap}(?:(?:first|full|whole|financial|fiscal|latest|past|last)${gap})?(?:(?<unit>year|half-year|half|quarter)|(?<count>${countPattern})${gap}months?)${gap}(?:(?:to|through|until)|(?<ended>ended|ending)(?:${gap}in)?)${gap}$`,
    'i',
  ),
  extend: ({ value }, { groups = {} }) => {
    const { unit, count, ended } = groups;
    // "The year ended January 31, 2026" is told of that day.
    if (value.grain !== 'month' && (ended || value.grain !== 'day')) return null;
    const months = count ? numberOf(count) : (lengths.get((unit ?? '').toLowerCase()) ?? 0);
    if (months < 1 || months > 60) return null;
    return {
      grain: 'range',
      open: value.open,
      said: {},
      resolve: (situation) => {
        const last = value.resolve(situation);
        return (
          last && {
            ...between(addMonths(last.to + 1, -months), last.to),
            certain: last.certain,
          }
        );
      },
    };
  },
  examples: [
    {
      text: 'It lost money in the year to March 2026.',
      found: 'the year to March 2026',
      value: { from: '2025-04-01', to: '2026-03-31', precision: 'range', certain: true },
    },
    {
      text: 'Profit fell in the three months to 31 March.',
      found: 'the three months to 31 March',
      value: { from: '2026-01-01', to: '2026-03-31', certain: false },
    },
    {
      text: 'Sales rose in the quarter ended in May.',
      found: 'the quarter ended in May',
      value: { from: '2026-03-01', to: '2026-05-31' },
    },
  ],
  nonExamples: [],
  knownGaps: [],
};
