/** "Not one of its engineers": a count of nothing. */
import { jointAfter } from '../../../text/tokens.ts';
import type { WordRule } from '../figure-rule.ts';
import { readNoun } from '../noun.ts';

export const none: WordRule = {
  name: 'none',
  starts: ['not'],
  read: ({ context, index }) => {
    const { text, tokens } = context;
    if (tokens.keys[index + 1] !== 'one' || jointAfter(text, tokens, index) !== 'space')
      return null;
    const noun = readNoun(context, index + 2, 'single');
    if (!noun) return null;
    return {
      low: 0,
      high: 0,
      unit: 'count',
      first: index,
      start: tokens.starts[index] as number,
      end: tokens.ends[index + 1] as number,
      next: index + 2,
      qualifier: 'exact',
    };
  },
  examples: [
    {
      text: 'Not one of its engineers left.',
      found: 'Not one',
      value: { low: 0, high: 0, noun: 'engineer' },
    },
  ],
  nonExamples: ['He is not one to complain.', 'not only one'],
  knownGaps: [],
};
