/** Tallies that say who stood on either side: "76 senators voted for it, 21 against". */
import type { AmountPlace, AmountRule, Draft } from '../figure-rule.ts';
import { readNumeral } from '../numeral.ts';
import { tokenFrom } from '../view.ts';
import { voters } from '../voting.ts';

const sidesNamed =
  /^(?: (?!and\b)\p{L}{3,14}){1,2} (?:(?:voted|were|stood|came out|spoke out)(?: \p{L}{2,9})? (?:for|in favou?r)(?: of)?|backed|supported|approved)(?: (?!and\b)\p{L}{2,14}){0,4}(?:,? (?:and|while|with|to) |, |; )(\d{1,3}|\p{L}{3,12}(?:-\p{L}{3,6})?)(?: (?:\p{L}{3,12} ){0,1}(?:voted )?against\b| (?:were )?opposed\b(?: it| them| the \p{L}{3,12})?)/u;

/** "76 senators voted for it, 21 against", "nine members backed it and four opposed it". */
function readSides({ context, amount }: AmountPlace): Draft | null {
  const { text, tokens } = context;
  if (amount.range || !Number.isInteger(amount.low) || amount.low > 1000) return null;
  if (
    !voters.has(tokens.keys[amount.next] ?? '') &&
    !voters.has(tokens.keys[amount.next + 1] ?? '')
  )
    return null;
  const match = sidesNamed.exec(text.slice(amount.end, amount.end + 110));
  if (!match) return null;
  const written = match[1] as string;
  const at = amount.end + match[0].lastIndexOf(written);
  let index = tokenFrom(context, amount.next, at);
  const against = readNumeral(context, index);
  if (!against || against.start !== at) return null;
  const end = amount.end + match[0].length;
  index = tokenFrom(context, index, end);
  return {
    ...amount,
    unit: 'count',
    noun: 'vote',
    against: against.value,
    end,
    next: index,
    qualifier: 'exact',
  };
}

export const opposedVoters: AmountRule = {
  name: 'opposed-voters',
  read: readSides,
  examples: [
    {
      text: 'Nine members backed it and four opposed it.',
      found: 'Nine members backed it and four opposed it',
      value: { low: 9, against: 4 },
    },
    {
      text: 'In the end 76 senators voted for it, 21 against.',
      found: '76 senators voted for it, 21 against',
      value: { low: 76, against: 21, noun: 'vote' },
    },
  ],
  nonExamples: [
    'Nine members backed it, 4 years after it began.',
    'Nine members voted for it and two firms were opposed.',
  ],
  knownGaps: [],
};
