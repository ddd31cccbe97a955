/** Tallies that say which side before each number: "Ayes 7, Noes 3", "Yes: 41, No: 12", "For: 12, against: 4". */

import type { WordRule } from '../figure-rule.ts';
import { tokenFrom } from '../view.ts';

const sides =
  /(?:(?:Ayes|Yeas)(?: were)?:? (\d{1,3})(?: votes)?[,;]? (?:and )?(?:the )?(?:Noes|Nays)(?: were)?:? (\d{1,3})|(?:Yes|For|In favou?r): ?(\d{1,3})(?: votes)?[,;] (?:No|Against): ?(\d{1,3}))(?![\d.,]\d|\d)/iuy;

export const labelledVote: WordRule = {
  name: 'labelled-vote',
  starts: ['ayes', 'yeas', 'yes', 'for', 'in'],
  read: ({ context, index }) => {
    const { text, tokens } = context;
    const start = tokens.starts[index] as number;
    sides.lastIndex = start;
    const match = sides.exec(text);
    if (!match) return null;
    const ayes = Number(match[1] ?? match[3]);
    const end = start + match[0].length;
    return {
      low: ayes,
      high: ayes,
      unit: 'count',
      noun: 'vote',
      qualifier: 'exact',
      against: Number(match[2] ?? match[4]),
      first: index,
      start,
      end,
      next: tokenFrom(context, index, end),
    };
  },
  examples: [
    {
      text: 'It was agreed to (Ayes 7, Noes 3).',
      found: 'Ayes 7, Noes 3',
      value: { low: 7, against: 3 },
    },
    {
      text: 'Division. For: 12, against: 4.',
      found: 'For: 12, against: 4',
      value: { low: 12, against: 4 },
    },
  ],
  nonExamples: ['For 12 years it stood against 4 others.', 'Yes, 7 of them said no.'],
  knownGaps: [],
};
