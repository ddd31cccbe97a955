/** Ratios: "by 3 to 1", "a 3-to-1 margin", "odds of 10:1". */

import type { AmountRule } from '../figure-rule.ts';
import { tokenFrom } from '../view.ts';

const toOne = /^(?: to |-to-|:)(?:1|one)\b(?!\s?[.,]?\d|[%:])/u;
const ratioWord = /\b(?:ratio|odds|margin|outnumber(?:s|ed|ing)?)\b/i;
const reach = 40;

export const ratio: AmountRule = {
  name: 'ratio',
  follows: (key, sign) => key === 'to' || sign === ':',
  read: ({ context, amount }) => {
    const { text } = context;
    if (amount.prefix || amount.range || amount.low <= 1) return null;
    const match = toOne.exec(text.slice(amount.end, amount.end + 10));
    if (!match) return null;
    const end = amount.end + match[0].length;
    if (!ratioWord.test(text.slice(Math.max(0, amount.start - reach), end + 12))) return null;
    const next = tokenFrom(context, amount.next, end);
    return { ...amount, unit: 'x', noun: null, end, next };
  },
  examples: [
    {
      text: 'Opponents outnumber backers 3 to 1.',
      found: '3 to 1',
      value: { low: 3, high: 3, unit: 'x' },
    },
    {
      text: 'a nearly 4-to-1 margin',
      found: 'nearly 4-to-1',
      value: { low: null, high: 4, unit: 'x' },
    },
  ],
  nonExamples: ['The panel voted 5 to 1.', 'from 3 to 1 percent'],
  knownGaps: [],
};
