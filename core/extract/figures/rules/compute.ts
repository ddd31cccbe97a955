/** Computing power and training compute: "10^26 operations", "1e26 FLOPs", "8 exaflops". */
import { jointAfter } from '../../../text/tokens.ts';
import type { AmountPlace, AmountRule } from '../figure-rule.ts';
import { computePrefixes } from '../units.ts';

const flops = /^(.*?)flops?$/u;
const filler = new Set([
  'integer',
  'or',
  'and',
  'floating',
  'point',
  'computational',
  'computing',
  'mathematical',
  'total',
  'training',
  'floating-point',
]);

/** Index of the word that says operations, at most five tokens on; "integer or floating-point operations". */
function operationsAt({ context, amount }: AmountPlace): number | null {
  const { text, tokens } = context;
  for (let k = amount.next; k < amount.next + 6; k++) {
    const joint = jointAfter(text, tokens, k - 1);
    if (joint === 'apart') return null;
    const key = tokens.keys[k] as string;
    if (key === 'operations' || key === 'operation') return k;
    if (flops.test(key)) return k;
    if (!filler.has(key)) return null;
  }
  return null;
}

export const compute: AmountRule = {
  name: 'compute',
  follows: (key) =>
    key.endsWith('flops') || key.endsWith('flop') || key === 'operations' || filler.has(key),
  read: (place) => {
    const { amount, context } = place;
    if (amount.prefix) return null;
    const at = operationsAt(place);
    if (at === null) return null;
    const key = context.tokens.keys[at] as string;
    const word = flops.exec(key);
    const prefix = word ? computePrefixes.get(word[1] as string) : 1;
    if (prefix === undefined) return null;
    // "1026 operations": a page lost the superscript of 10^26.
    const flattened = amount.form === 'plain' && amount.low >= 1015 && amount.low <= 1039;
    const value = (given: number) => (flattened ? 10 ** (given - 1000) : given * prefix);
    if (!word && !flattened && amount.low < 1e12) return null;
    const end = word && at === amount.next ? (context.tokens.ends[at] as number) : amount.end;
    return {
      ...amount,
      low: value(amount.low),
      high: value(amount.high),
      unit: 'FLOP',
      noun: 'operation',
      end,
      next: at + 1,
      garbled: amount.garbled || flattened,
    };
  },
  examples: [
    {
      text: 'models trained with more than 10^26 operations',
      found: 'more than 10^26',
      value: { low: 1e26, high: null, unit: 'FLOP' },
    },
    { text: 'a run of 1e25 FLOPs', found: '1e25 FLOPs', value: { low: 1e25, unit: 'FLOP' } },
    {
      text: 'above 10²⁶ integer or floating-point operations',
      found: 'above 10²⁶',
      value: { low: 1e26, unit: 'FLOP' },
    },
    {
      text: 'using 1026 floating-point operations',
      found: '1026',
      value: { low: 1e26, unit: 'FLOP', garbled: true },
    },
    { text: 'a machine of 8 exaflops', found: '8 exaflops', value: { low: 8e18, unit: 'FLOP' } },
  ],
  nonExamples: ['25 military operations'],
  knownGaps: [],
};
