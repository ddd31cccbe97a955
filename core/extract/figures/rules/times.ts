/** Multiples in numbers: "1.5 times the average", "10x", "20-fold". */
import { jointAfter } from '../../../text/tokens.ts';
import type { AmountRule } from '../figure-rule.ts';

/** After "times", these show a comparison; without one, times are counted. */
export const comparison = new Set(
  'as more the that what its their his her larger bigger higher faster greater longer cheaper smaller lower better less fewer stronger likelier those this than over last previous current usual normal average'.split(
    ' ',
  ),
);

export const times: AmountRule = {
  name: 'times',
  follows: (key) => key === 'times' || key === 'time' || key === 'x' || key === 'fold',
  read: ({ context, amount }) => {
    const { text, tokens } = context;
    if (amount.prefix) return null;
    const key = tokens.keys[amount.next] ?? '';
    const joint = jointAfter(text, tokens, amount.next - 1);
    const end = tokens.ends[amount.next] as number;
    if (
      (key === 'x' &&
        (joint === 'none' || joint === 'hyphen') &&
        !/^\s?\d/u.test(text.slice(end, end + 2))) ||
      (key === 'fold' && joint !== 'apart')
    ) {
      return { ...amount, unit: 'x', next: amount.next + 1, end };
    }
    if ((key !== 'times' && key !== 'time') || joint !== 'space') return null;
    const compared =
      jointAfter(text, tokens, amount.next) === 'space' &&
      comparison.has(tokens.keys[amount.next + 1] ?? '');
    if (!compared) return null;
    return { ...amount, unit: 'x', noun: null, next: amount.next + 1, end };
  },
  examples: [
    {
      text: 'Volume was 1.5 times the average.',
      found: '1.5 times',
      value: { low: 1.5, high: 1.5, unit: 'x' },
    },
    { text: 'a 10x gain', found: '10x', value: { low: 10, unit: 'x' } },
    { text: 'a 20-fold increase', found: '20-fold', value: { low: 20, unit: 'x' } },
  ],
  nonExamples: ['He voted three times.', 'a 4x4 grid'],
  knownGaps: [],
};
