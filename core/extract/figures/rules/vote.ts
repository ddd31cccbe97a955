/** Tallies: "62-5", "by 62 votes to 5", "58 to 1". */
import { jointAfter } from '../../../text/tokens.ts';
import type { AmountPlace, AmountRule, Draft } from '../figure-rule.ts';
import { isLabelled } from '../not-quantities.ts';
import { readNumeral } from '../numeral.ts';

const voting = new Set(
  'vote votes voted voting ballot passed passes passing approved approves approving adopted adopts advanced cleared rejected margin tally tallied ayes noes nays ruling ruled decision favor favour majority roll-call senate panel committee'.split(
    ' ',
  ),
);
const reach = 9;

/** True where a word of voting stands near, in the same sentence. */
function isVote({ context, amount }: AmountPlace, next: number): boolean {
  const { text, tokens } = context;
  for (let k = amount.first - 1; k >= 0 && k >= amount.first - reach; k--) {
    if (voting.has(tokens.keys[k] as string)) return true;
    if (/[.!?;]\s/u.test(text.slice(tokens.ends[k - 1] ?? 0, tokens.starts[k] as number))) break;
  }
  for (let k = next; k < next + 4; k++) {
    if (voting.has(tokens.keys[k] ?? '')) return true;
    if (/[.!?;]\s/u.test(text.slice(tokens.ends[k - 1] as number, tokens.starts[k] ?? 0))) break;
  }
  return false;
}

const between = /^(?: votes?)?(?:\s?[-–—]\s?| to |-to-| against )$/u;

const wordedVote =
  /^ (?:votes? )?(?:in favou?r|for|ayes?|yes|yea)(?: votes?)?(?:,? and|,? to|,? with|,) (\d{1,3}|\p{L}{2,12}(?:-\p{L}{3,6})?) (?:votes? )?(?:against|opposed|noes|nays|no|nay)\b(?: votes?)?/u;

/** "29 in favor and 8 against". */
function readWordedVote({ context, amount }: AmountPlace): Draft | null {
  const { text, tokens } = context;
  const match = wordedVote.exec(text.slice(amount.end, amount.end + 60));
  if (!match) return null;
  const at = amount.end + match[0].lastIndexOf(match[1] as string);
  let index = amount.next;
  while ((tokens.starts[index] ?? at) < at) index++;
  const against = readNumeral(context, index);
  if (!against) return null;
  const end = amount.end + match[0].length;
  while ((tokens.starts[index] ?? end) < end) index++;
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

const behindTally = new Set('# to against vote votes in for aye ayes yes yea'.split(' '));

export const vote: AmountRule = {
  name: 'vote',
  follows: (key) => behindTally.has(key),
  read: (place) => {
    const { context, amount } = place;
    const { text, tokens } = context;
    if (amount.prefix || amount.form === 'digits' || amount.form === 'fraction') return null;
    const worded = amount.range ? null : readWordedVote(place);
    if (worded) return worded;
    if (isLabelled(context, amount, false)) return null;
    const ayes = amount.first;
    let noes = ayes + 1;
    while (noes < ayes + 4 && tokens.keys[noes] !== '#') noes++;
    if (tokens.keys[ayes] !== '#' || tokens.keys[noes] !== '#') return null;
    if (!between.test(text.slice(tokens.ends[ayes] as number, tokens.starts[noes] as number)))
      return null;
    const end = tokens.ends[noes] as number;
    // "613-555-0170", "10-15%", "62-5.5", "3-2 years": no tallies.
    if (/^(?:[-–/.,:]\d|\s?[%°]|\p{L})/u.test(text.slice(end, end + 2))) return null;
    if (
      /[\d/.,:-]$/u.test(
        text.slice((tokens.starts[ayes] as number) - 1, tokens.starts[ayes] as number),
      )
    )
      return null;
    const written = [
      text.slice(tokens.starts[ayes], tokens.ends[ayes]),
      text.slice(tokens.starts[noes], end),
    ];
    if (!written.every((part) => /^(?:0|[1-9]\d{0,2})$/u.test(part))) return null;
    const [ayesValue, noesValue] = [
      text.slice(tokens.starts[ayes], tokens.ends[ayes]),
      text.slice(tokens.starts[noes], end),
    ].map(Number) as [number, number];
    if (
      ayesValue > 1000 ||
      noesValue > 1000 ||
      jointAfter(text, tokens, ayes) === 'none' ||
      !isVote(place, noes + 1)
    )
      return null;
    return {
      low: ayesValue,
      high: ayesValue,
      against: noesValue,
      unit: 'count',
      noun: 'vote',
      first: ayes,
      start: tokens.starts[ayes] as number,
      end,
      next: noes + 1,
      qualifier: 'exact',
    };
  },
  examples: [
    { text: 'The Senate passed it 62-5.', found: '62-5', value: { low: 62, high: 62, against: 5 } },
    {
      text: 'It was adopted by 62 votes to 5.',
      found: '62 votes to 5',
      value: { low: 62, against: 5, noun: 'vote' },
    },
    {
      text: 'The panel voted 5 to 12 against it.',
      found: '5 to 12',
      value: { low: 5, against: 12 },
    },
    {
      text: 'Members voted 29 in favor and eight against.',
      found: '29 in favor and eight against',
      value: { low: 29, against: 8 },
    },
  ],
  nonExamples: [
    'The Reds won 3-2 at home.',
    'Call 555-0170 to vote.',
    'Senate Bill 24-205 passed.',
    'The vote takes 10-15% longer.',
  ],
  knownGaps: [
    {
      text: 'Nine members backed it and four opposed it.',
      found: 'Nine members backed it and four opposed it',
      value: { low: 9, against: 4 },
    },
  ],
};
