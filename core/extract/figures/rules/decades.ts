/** "for decades", "for centuries". */
import { jointAfter } from '../../../text/tokens.ts';
import type { WordRule } from '../figure-rule.ts';

export const decades: WordRule = {
  name: 'decades',
  starts: ['decades', 'centuries', 'generations'],
  read: ({ context, index }) => {
    const { text, tokens } = context;
    const previous = tokens.keys[index - 1] ?? '';
    if (
      previous !== 'for' ||
      jointAfter(text, tokens, index - 1) !== 'space' ||
      tokens.keys[index] === 'generations'
    )
      return null;
    const value = tokens.keys[index] === 'decades' ? 20 : 200;
    return {
      low: value,
      high: value,
      unit: 'a',
      noun: null,
      first: index,
      start: tokens.starts[index] as number,
      end: tokens.ends[index] as number,
      next: index + 1,
      qualifier: 'vague',
      open: 'above',
    };
  },
  examples: [
    {
      text: 'It was used for decades.',
      found: 'decades',
      value: { low: 20, high: null, qualifier: 'vague', unit: 'a' },
    },
  ],
  nonExamples: ['in recent decades', 'two decades of talks'],
  knownGaps: [],
};
