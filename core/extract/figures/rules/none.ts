/** "Not one of its engineers": a count of nothing. */
import { jointAfter } from '../../../text/tokens.ts';
import type { WordRule } from '../figure-rule.ts';
import { readNoun } from '../noun.ts';

const pronouns = new Set('them these those us which whom'.split(' '));

export const none: WordRule = {
  name: 'none',
  starts: ['not'],
  read: ({ context, index }) => {
    const { text, tokens } = context;
    if (tokens.keys[index + 1] !== 'one' || jointAfter(text, tokens, index) !== 'space')
      return null;
    // "Not one of them" has its noun elsewhere.
    const pronoun = tokens.keys[index + 2] === 'of' && pronouns.has(tokens.keys[index + 3] ?? '');
    if (!pronoun && !readNoun(context, index + 2, 'single')) return null;
    return {
      ...(pronoun && { noun: null }),
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
    { text: 'Not one of them left.', found: 'Not one', value: { low: 0, high: 0, noun: null } },
  ],
  nonExamples: ['He is not one to complain.', 'not only one'],
  knownGaps: [],
};
