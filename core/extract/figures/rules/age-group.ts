/** People by a bound of their age: "a ban for under-13s", "the over-65s". */
import type { WordRule } from '../figure-rule.ts';

const bounded = /(under|over)[-‑](\d{1,2})s(?![\p{L}\d])/iuy;

export const ageGroup: WordRule = {
  name: 'age-group',
  starts: ['under', 'over'],
  read: ({ context: { text, tokens }, index }) => {
    const start = tokens.starts[index] as number;
    bounded.lastIndex = start;
    const match = bounded.exec(text);
    if (!match) return null;
    const age = Number(match[2]);
    const bound = match[1]?.toLowerCase() === 'under' ? 'below' : 'above';
    return {
      low: age,
      high: age,
      unit: 'years old',
      noun: null,
      qualifier: bound,
      open: bound,
      first: index,
      start,
      end: start + match[0].length,
      next: index + 3,
    };
  },
  examples: [
    {
      text: 'Most favour a ban for under-13s.',
      found: 'under-13s',
      value: { low: null, high: 13, qualifier: 'below', unit: 'years old' },
    },
    {
      text: 'The over-65s disagreed.',
      found: 'over-65s',
      value: { low: 65, high: null, qualifier: 'above', unit: 'years old' },
    },
  ],
  nonExamples: ['The under-21 team won.', 'over-the-counter drugs'],
  knownGaps: [],
};
