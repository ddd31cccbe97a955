/** Tallies: "62-5", "by 62 votes to 5", "58 to 1". */
import { jointAfter } from '../../../text/tokens.ts';
import type { AmountPlace, AmountRule, Draft } from '../figure-rule.ts';
import { isLabelled } from '../not-quantity/label.ts';
import { readNoun } from '../noun.ts';
import { isStopper } from '../noun-words.ts';
import { scales } from '../number-words.ts';
import { readNumeral } from '../numeral.ts';
import { percentAt } from '../percent-sign.ts';
import { isNearVote, voters } from '../voting.ts';

const between = /^(?: votes?)?(?:\s?[-–—]\s?| to |-to-| against )$/u;
/** "14:9 votes"; without a word behind them two numbers and a colon are a time of day. */
const colon = /^:$/u;
const behindColon = new Set('vote votes majority margin decision ruling split'.split(' '));
/** "62 deputies, against 5": those who voted are named, and no word of voting is needed. */
const byVoters = /^ (?:deputies|members|lawmakers|legislators|senators|councillors),? against $/u;

const wordedVote =
  /^ (?:(?:votes?|members|lawmakers|legislators|deputies|senators|councillors|delegates|MPs) )?(?:in favou?r|for|ayes?|yes|yea)(?: votes?)?(?:,? and|,? to|,? with|,) (\d{1,3}|\p{L}{2,12}(?:-\p{L}{3,6})?) (?:votes? )?(?:against|opposed|noes|nays|no|nay)\b(?: votes?)?/u;

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

const passed = new Set('passed adopted approved rejected upheld carried defeated'.split(' '));
const spelledBefore = new Set('vote votes voted voting split ruled tally margin'.split(' '));

/** "By a vote of nine to zero", "voted five to four", "by five votes to three", "passed by seven to three". */
function readSpelledVote({ context, amount }: AmountPlace): Draft | null {
  const { text, tokens } = context;
  if (amount.range || amount.form !== 'words') return null;
  const isNamed = voters.has(tokens.keys[amount.next] ?? '');
  const to = isNamed ? amount.next + 1 : amount.next;
  if (tokens.keys[to] !== 'to' || jointAfter(text, tokens, to) !== 'space') return null;
  const near =
    [1, 2, 3].some((k) => spelledBefore.has(tokens.keys[amount.first - k] ?? '')) ||
    (tokens.keys[amount.first - 1] === 'by' && passed.has(tokens.keys[amount.first - 2] ?? ''));
  if (!near && !isNamed) return null;
  const noes = readNumeral(context, to + 1);
  if (noes?.form !== 'words' || readNoun(context, noes.next)) return null;
  if (percentAt(context, noes.next, noes.end) || scales.has(tokens.keys[noes.next] ?? ''))
    return null;
  const { end, next } = noes;
  return {
    ...amount,
    unit: 'count',
    noun: 'vote',
    against: noes.value,
    end,
    next,
    qualifier: 'exact',
  };
}

const articles = new Set('the a an this that its their his her'.split(' '));

/** "Passed the bill 62-5", "approved a bill 62-5", where no number of a bill follows. */
function isPassed({ context: { text, tokens }, amount }: AmountPlace): boolean {
  const at = amount.first;
  return (
    passed.has(tokens.keys[at - 3] ?? '') &&
    articles.has(tokens.keys[at - 2] ?? '') &&
    text.charAt(tokens.starts[at - 1] as number) === tokens.keys[at - 1]?.charAt(0)
  );
}

/** What a tally may stand before. */
const tallied = new Set('vote margin majority ruling decision tally'.split(' '));

const behindTally = new Set(
  '# to against vote votes in for aye ayes yes yea deputies members lawmakers legislators senators councillors'.split(
    ' ',
  ),
);

export const vote: AmountRule = {
  name: 'vote',
  read: (place) => {
    const { context, amount } = place;
    const { text, tokens } = context;
    const behindAyes = tokens.keys[amount.next] ?? '';
    if (!amount.range && !behindTally.has(behindAyes) && !voters.has(behindAyes)) return null;
    if (amount.prefix || amount.form === 'digits' || amount.form === 'fraction') return null;
    const worded = amount.range ? null : (readWordedVote(place) ?? readSpelledVote(place));
    if (worded) return worded;
    if (isLabelled(context, amount, false) && !isPassed(place)) return null;
    const ayes = amount.first;
    let noes = ayes + 1;
    while (noes < ayes + 4 && tokens.keys[noes] !== '#') noes++;
    if (tokens.keys[ayes] !== '#' || tokens.keys[noes] !== '#') return null;
    const joint = text.slice(tokens.ends[ayes] as number, tokens.starts[noes] as number);
    const named = byVoters.test(joint);
    const behindNoes = tokens.keys[noes + 1] ?? '';
    const colonTally = colon.test(joint) && behindColon.has(behindNoes);
    if (!named && !colonTally && !between.test(joint)) return null;
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
    if (percentAt(context, noes + 1, end) || scales.has(tokens.keys[noes + 1] ?? '')) return null;
    // "a 70-30 chance", "the 50-50 chamber"
    const behind = tokens.keys[noes + 1] ?? '';
    const described = /^(?:a|an|the)$/u.test(tokens.keys[ayes - 1] ?? '');
    if (
      described &&
      jointAfter(text, tokens, noes) === 'space' &&
      !tallied.has(behind) &&
      !isStopper(behind)
    )
      return null;
    // "The committee heard 10-15 witnesses."
    const counted = readNoun(context, noes + 1);
    if (counted && !tallied.has(counted.noun)) return null;
    if (
      ayesValue > 1000 ||
      noesValue > 1000 ||
      jointAfter(text, tokens, ayes) === 'none' ||
      !(named || isNearVote(place, noes + 1))
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
      text: 'By a vote of nine to zero, it was adopted.',
      found: 'nine to zero',
      value: { low: 9, against: 0 },
    },
    {
      text: 'The court decided by five votes to three that it may.',
      found: 'five votes to three',
      value: { low: 5, against: 3, noun: 'vote' },
    },
    {
      text: 'The fee was upheld by eleven judges to four.',
      found: 'eleven judges to four',
      value: { low: 11, against: 4, noun: 'vote' },
    },
    {
      text: 'The motion passed by twelve to nine.',
      found: 'twelve to nine',
      value: { low: 12, against: 9 },
    },
    { text: 'It left on a 15:8 vote.', found: '15:8', value: { low: 15, against: 8 } },
    {
      text: 'For the change were 62 deputies, against 5, and three abstained.',
      found: '62 deputies, against 5',
      value: { low: 62, against: 5 },
    },
    {
      text: 'The House passed the bill 91-37 in June.',
      found: '91-37',
      value: { low: 91, against: 37 },
    },
    { text: 'The motion failed, 4–5.', found: '4–5', value: { low: 4, against: 5 } },
    {
      text: 'It left the House by 31-29; its successor had 36-22.',
      found: '36-22',
      value: { low: 36, against: 22 },
    },
    {
      text: 'The panel voted 5 to 12 against it.',
      found: '5 to 12',
      value: { low: 5, against: 12 },
    },
    {
      text: 'The amendment to kill them lost 43-54.',
      found: '43-54',
      value: { low: 43, against: 54 },
    },
    {
      text: 'The text is that reported on Nov. 19 (24-4) with two changes.',
      found: '24-4',
      value: { low: 24, against: 4 },
    },
    {
      text: 'Her committee cleared it on Nov. 19, 24 to 4.',
      found: '24 to 4',
      value: { low: 24, against: 4 },
    },
    {
      text: 'Members voted 29 in favor and eight against.',
      found: '29 in favor and eight against',
      value: { low: 29, against: 8 },
    },
  ],
  nonExamples: [
    'The Reds won 3-2 at home.',
    'The league table (4-4-2, 3-1) is on the wall.',
    'Call 555-0170 to vote.',
    'Senate Bill 24-205 passed.',
    'The vote takes 10-15% longer.',
    'It was two votes to be counted.',
    'The council meets at 15:30 to vote.',
    'The tax was reduced by five to ten percent.',
    'The committee heard 10-15 witnesses.',
    'The panel voted to cut it by 40 to 45 percent.',
    'The council gave from 40-45 million.',
    'A split vote gives it a 70-30 chance in the 50-50 Senate.',
  ],
  knownGaps: [],
};
