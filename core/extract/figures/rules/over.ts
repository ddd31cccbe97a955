/** A fraction read aloud: "one over twenty". */
import { jointAfter } from '../../../text/tokens.ts';
import { standsAlone } from '../alone.ts';
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
      amount.range ||
      !Number.isInteger(amount.low) ||
      tokens.keys[amount.next] !== 'over' ||
      jointAfter(text, tokens, amount.next - 1) !== 'space'
    )
      return null;
    const below = readNumeral(context, amount.next + 1);
    if (!below || below.value <= Math.abs(amount.low) || !Number.isInteger(below.value))
      return null;
    if (jointAfter(text, tokens, below.next - 1) !== 'apart') return null;
    // "won 3 over 4" is no division, unless nothing else is said.
    const unit = Math.abs(amount.low) === 1 && below.scale === 1;
    if (!unit && !standsAlone(text, amount.start, below.end)) return null;
    const value = amount.low / below.value;
    return {
      ...amount,
      low: value,
      high: value,
      unit: 'count',
      noun: null,
      next: below.next,
      end: below.end,
    };
  },
  examples: [
    {
      text: 'The odds are one over twenty.',
      found: 'one over twenty',
      value: { low: 0.05, unit: 'count' },
    },
  ],
  nonExamples: ['It paid 1 over 3 years.'],
  knownGaps: [],
};
