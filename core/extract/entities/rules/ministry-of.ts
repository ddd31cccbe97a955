/** Ministries and departments written with a small letter: "the ministry of Fisheries and Oceans". */
import type { Rule } from '../../rule.ts';
import { portfolios } from '../words/titles.ts';
import type { NameValue } from './name-value.ts';

export const ministryOf: Rule<NameValue> = {
  name: 'ministry-of',
  starts: ['ministry', 'department'],
  pattern:
    /(?:ministry|department) (?:of|for) (?:the )?\p{Lu}\p{L}{2,20}(?:(?:,? and |, | )\p{Lu}\p{L}{2,20}){0,5}/uy,
  read: ([quote]) => {
    // "The emergency department of Tarn Hospital" is no ministry.
    const field = /^\S+ \S+ (?:the )?(\S+?),?(?: |$)/u.exec(quote)?.[1]?.toLowerCase() ?? '';
    if (!portfolios.has(field)) return null;
    return {
      type: 'government',
      canonical: (quote[0] as string).toUpperCase() + quote.slice(1),
    };
  },
  examples: [
    {
      text: 'The ministry of Fisheries and Oceans agreed.',
      found: 'ministry of Fisheries and Oceans',
      value: { type: 'government', canonical: 'Ministry of Fisheries and Oceans' },
    },
  ],
  nonExamples: [
    'the ministry of the sea',
    'a department for sales',
    'the emergency department of Tarn Hospital',
  ],
  knownGaps: [],
};
