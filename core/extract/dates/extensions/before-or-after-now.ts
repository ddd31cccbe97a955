/** What is over of a running period, and what is left: "earlier this month", "later in the year", "the rest of 2026". */

import { letters } from '../../../text/letters.ts';
import { WordSet } from '../../../text/vocabulary.ts';
import type { Extension, Situation } from '../expression.ts';
import { type Period, part } from '../period.ts';
import { gap } from '../words.ts';

export const beforeOrAfterNow: Extension = {
  name: 'before-or-after-now',
  side: 'before',
  leads: new WordSet(['earlier', 'later', 'in', 'of', 'far']),
  pattern: new RegExp(
    `(?<!(?-i:[${letters}\\d]))(?:(?<over>earlier|so${gap}far)|later|(?:for${gap}|over${gap}|through${gap})?(?:the${gap})?(?<left>rest|remainder)${gap}of)(?:${gap}in)?${gap}(?:the${gap})?$`,
    'i',
  ),
  extend: ({ value, rule }, { groups = {} }) => {
    const running = rule === 'relative-unit' || rule === 'named-unit';
    if (!running && !(groups.left && /^(?:year|month)$/u.test(value.grain))) return null;
    const { grain, open, said } = value;
    const direction = groups.over ? 'past' : 'future';
    return {
      grain,
      open,
      said,
      direction,
      resolve: (situation) => {
        const period = value.resolve(situation);
        return period && cut(period, groups.over !== undefined, situation);
      },
    };
  },
  examples: [
    {
      text: 'He was fired earlier this month.',
      found: 'earlier this month',
      value: { from: '2026-06-01', to: '2026-06-25', precision: 'month' },
    },
    {
      text: 'A vote is due later this year.',
      found: 'later this year',
      value: { from: '2026-06-25', to: '2026-12-31', scheduled: true },
    },
    {
      text: 'Prices will fall for the rest of 2026.',
      found: 'for the rest of 2026',
      value: { from: '2026-06-25', to: '2026-12-31' },
    },
    {
      text: 'It fell earlier in the week.',
      found: 'earlier in the week',
      value: { from: '2026-06-22', to: '2026-06-25' },
    },
    {
      text: 'It has sold 40 so far this year.',
      found: 'so far this year',
      value: { from: '2026-01-01', to: '2026-06-25' },
    },
  ],
  nonExamples: ['It came later in 2024.'],
  knownGaps: [],
};

/** "Earlier" ends at publication and "later" begins with it; of another period, they are its first and second half. */
function cut(period: Period, over: boolean, { today }: Situation): Period {
  if (today === null) return period;
  const inside = period.from <= today && today <= period.to;
  const middle = inside ? today : Math.floor((period.from + period.to) / 2);
  return over
    ? part(period, period.from, middle)
    : part(period, inside ? middle : middle + 1, period.to);
}
