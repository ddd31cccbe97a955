/** Terms that run from publication: "within nine months", said of what is to come. */
import type { DateRule } from '../expression.ts';
import { between, implied } from '../period.ts';
import { dayAway } from '../steps.ts';
import { countPattern, gap, numberOf, stop } from '../words.ts';
import { vague } from './points.ts';

const ahead =
  /\b(?:will|would|shall|must|may|can|could|should|expects?|plans?|hopes?|to)\b[^.;]*$/i;

export const within: DateRule = {
  name: 'within',
  starts: ['within'],
  pattern: new RegExp(
    `within${gap}(?:the${gap})?(?:(?<count>${countPattern})|an?)${gap}(?<unit>days?|weeks?|months?|years?)(?!${gap}(?:of|after|from|before)\\b)${stop}`,
    'iy',
  ),
  read: ({ index, groups }, { text }) => {
    if (!ahead.test(text.slice(Math.max(0, index - 80), index))) return null;
    const { count, unit = '' } = groups ?? {};
    const amount = count ? numberOf(count) : 1;
    return vague((today) => implied(between(today, dayAway(today, amount, unit))));
  },
  examples: [
    {
      text: 'Agencies must answer within two weeks.',
      found: 'within two weeks',
      value: { from: '2026-06-25', to: '2026-07-09', certain: false },
    },
  ],
  nonExamples: ['It was built within two weeks.', 'They must answer within 30 days of the sale.'],
  knownGaps: [],
};
