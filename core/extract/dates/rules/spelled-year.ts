/** Years in words: "nineteen ninety-six", "two thousand and twenty". */
import type { DateRule } from '../expression.ts';
import { yearOf } from '../expressions.ts';
import { gap, numberOf, stop } from '../words.ts';

const tens = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const ones = '(?:one|two|three|four|five|six|seven|eight|nine)';
const teens = '(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)';

export const spelledYear: DateRule = {
  name: 'spelled-year',
  starts: ['nineteen', 'twenty', 'eighteen', 'two'],
  soon: { words: ['eighteen', 'nineteen', 'twenty', 'thousand'], within: 2 },
  pattern: new RegExp(
    `(?:(?<century>eighteen|nineteen|twenty)[ -](?<rest>${tens}(?:[ -]${ones})?|${teens})|two${gap}thousand(?:${gap}and)?${gap}(?<after>${tens}(?:[ -]${ones})?|${teens}|${ones}))${stop}(?=[.,;:)!?"”]|$|\\s(?:and|but|or|when|by|to|was|were|had)\\b)`,
    'iy',
  ),
  read: ({ groups }) => {
    const { century, rest = '', after } = groups ?? {};
    if (after) return yearOf(2000 + numberOf(after));
    return yearOf(numberOf(century ?? '') * 100 + numberOf(rest));
  },
  examples: [
    {
      text: 'It was in nineteen ninety-six.',
      found: 'nineteen ninety-six',
      value: { edtf: '1996' },
    },
    {
      text: 'and in two thousand and five, too',
      found: 'two thousand and five',
      value: { edtf: '2005' },
    },
  ],
  nonExamples: ['twenty ten-dollar bills', 'two thousand and five people'],
  knownGaps: [],
};
