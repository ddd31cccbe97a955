/** Numbers inside nouns: "the trio", "the quintet". */
import { jointAfter } from '../../../text/tokens.ts';
import type { WordRule } from '../figure-rule.ts';

const groups = new Map([
  ['trio', 3],
  ['threesome', 3],
  ['quartet', 4],
  ['quintet', 5],
  ['sextet', 6],
]);

export const group: WordRule = {
  name: 'group',
  starts: [...groups.keys()],
  read: ({ context, index }) => {
    const { text, tokens } = context;
    if (tokens.keys[index - 1] !== 'the' || jointAfter(text, tokens, index - 1) !== 'space')
      return null;
    const value = groups.get(tokens.keys[index] as string) as number;
    return {
      low: value,
      high: value,
      unit: 'count',
      noun: null,
      first: index - 1,
      start: tokens.starts[index - 1] as number,
      end: tokens.ends[index] as number,
      next: index + 1,
    };
  },
  examples: [
    { text: 'Together, the trio raised funds.', found: 'the trio', value: { low: 3, high: 3 } },
  ],
  nonExamples: ['a jazz trio from Oslo'],
  knownGaps: [],
};
