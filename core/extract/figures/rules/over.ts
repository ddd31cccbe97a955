/** A fraction read aloud: "one over twenty". */
import { jointAfter } from '../../../text/tokens.ts';
import type { AmountRule } from '../figure-rule.ts';
import { readNumeral } from '../numeral.ts';

/** "one over twenty": a fraction read aloud; "1 over 3 years" is none. */
export const over: AmountRule = {
  name: 'over',
  follows: (key) => key === 'over',
  read: ({ amount, context }) => {
    const { tokens, text } = context;
    if (
      amount.prefix ||
      Math.abs(amount.low) !== 1 ||
      tokens.keys[amount.next] !== 'over' ||
      jointAfter(text, tokens, amount.next - 1) !== 'space'
    )
      return null;
    const below = readNumeral(context, amount.next + 1);
    if (!below || below.value < 2 || !Number.isInteger(below.value) || below.scale > 1) return null;
    if (jointAfter(text, tokens, below.next - 1) !== 'apart') return null;
    const value = amount.low / below.value;
    return {
      ...amount,
      low: value,
      high: value,
      unit: '1',
      noun: null,
      next: below.next,
      end: below.end,
    };
  },
  examples: [
    {
      text: 'The odds are one over twenty.',
      found: 'one over twenty',
      value: { low: 0.05, unit: '1' },
    },
  ],
  nonExamples: ['It paid 1 over 3 years.'],
  knownGaps: [],
};
