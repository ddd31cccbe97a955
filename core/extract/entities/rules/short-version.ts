/** Versions of DeepSeek's that go by their letter and number: "its model R1", "V3 came out". */
import type { Rule } from '../../rule.ts';
import type { NameValue } from './name-value.ts';

export const shortVersion: Rule<NameValue> = {
  name: 'short-version',
  starts: ['r', 'v'],
  pattern: /(?<![\p{L}\d.-])(?:R[12]|V[34])(?:\.\d)?(?![\p{L}\d-]|\.\d)/uy,
  read: ([quote], { text }) =>
    text.includes('DeepSeek') ? { type: 'model', canonical: `DeepSeek ${quote}` } : null,
  examples: [
    {
      text: 'DeepSeek says that R2 is late.',
      found: 'R2',
      value: { type: 'model', canonical: 'DeepSeek R2' },
    },
  ],
  nonExamples: ['R2 is a ratio.', 'DeepSeek bought an R1-40 pump.', 'DeepSeek has CVR2.'],
  knownGaps: [],
};
