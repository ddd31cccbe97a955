/** A country's government by its adjective: "the Canadian government", "the UK government". */
import type { Rule } from '../../rule.ts';
import { adjectives } from '../words/titles.ts';
import type { NameValue } from './name-value.ts';

const nations = [...adjectives].filter(
  (word) =>
    !/^(?:democrat|republic|gop|tor(?:y|ies)|labour|conserv|liber|green|black|white|christian|muslim|jew|catholic|protest|hindu|buddh|islam|eastern|western|northern|southern|baltic|nordic|gulf|soviet|european|asian|african)/u.test(
      word,
    ),
);

export const governmentOf: Rule<NameValue> = {
  name: 'government-of',
  starts: [...nations],
  pattern:
    /\p{Lu}\p{Ll}{3,12} [Gg]overnment\b(?! (?:fund|funds|grant|money|official|officials|employee|employees|worker|workers|agency|agencies|body|bodies|department|departments|spending|data|contract|contracts|building|minister|ministers)\b)/uy,
  read: ([quote]) => ({ type: 'government', canonical: quote.replace(/G(?=overnment$)/u, 'g') }),
  examples: [
    {
      text: 'The Norwegian government agreed.',
      found: 'Norwegian government',
      value: { canonical: 'Norwegian government' },
    },
  ],
  nonExamples: [
    'a Norwegian government fund',
    'Republican government critics',
    'the federal government',
  ],
  knownGaps: [],
};
