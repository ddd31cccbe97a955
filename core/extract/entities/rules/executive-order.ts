/** Orders and instruments by number: Executive Order 14110, Regulation (EU) 2024/1689, Proposition 24. */
import type { Rule } from '../../rule.ts';
import type { NameValue } from './name-value.ts';

export const executiveOrder: Rule<NameValue> = {
  name: 'executive-order',
  starts: ['executive', 'regulation', 'directive', 'proposition', 'eo', 'e'],
  pattern:
    /(?:Executive Order|EO|E\.O\.) (?:No\. ?)?\d{5}|(?:Regulation|Directive) (?:\((?:EU|EC)\) ?)?\d{2,4}\/\d{2,4}|Proposition \d{1,3}/uy,
  read: ([quote]) => {
    const order = /\d{5}$/u.exec(quote)?.[0];
    return {
      type: 'law',
      canonical: order && /^E/u.test(quote) ? `Executive Order ${order}` : quote,
    };
  },
  examples: [
    {
      text: 'It rescinds Executive Order 12345.',
      found: 'Executive Order 12345',
      value: { canonical: 'Executive Order 12345' },
    },
    {
      text: 'Under Regulation (EU) 2031/99 fines rise.',
      found: 'Regulation (EU) 2031/99',
      value: {},
    },
  ],
  nonExamples: ['An executive order of 2023 was rescinded.', 'Directive 7 of the board'],
  knownGaps: [],
};
