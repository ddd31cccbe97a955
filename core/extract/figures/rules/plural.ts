/** "1000's of accounts": a magnitude in digits. */
import type { AmountRule } from '../figure-rule.ts';
import { tokenFrom } from '../view.ts';

/** "1000's of accounts", "the 100s of reports". */
export const plural: AmountRule = {
  name: 'plural',
  follows: (key) => key === 's',
  read: ({ context, amount }) => {
    const { text } = context;
    if (amount.prefix || !/^1(?:,?0{2,12})$/u.test(text.slice(amount.start, amount.end)))
      return null;
    const match = /^[’']?s(?= of\b| and\b)/u.exec(text.slice(amount.end, amount.end + 6));
    if (!match) return null;
    const end = amount.end + match[0].length;
    const next = tokenFrom(context, amount.next, end);
    return {
      ...amount,
      unit: 'count',
      end,
      next,
      qualifier: 'vague',
      open: 'above',
      garbled: true,
    };
  },
  examples: [
    {
      text: "1000's of fake accounts",
      found: "1000's",
      value: { low: 1000, high: null, qualifier: 'vague', noun: 'account' },
    },
  ],
  nonExamples: ['music of the 1900s and later'],
  knownGaps: [],
};
