/** Months alone: "in February", "since August". */
import { letters } from '../../../text/letters.ts';
import type { DateRule } from '../expression.ts';
import { monthIn } from '../expressions.ts';
import { monthOf, monthStarts, stop } from '../words.ts';

/** Words, names and abbreviations that are months only where the words before them lead to one. */
const ambiguous = /^(?:may|march|mar|jan|dec|apr|jun|sep|sept)\.?$/i;
const leadIn =
  /\b(?:in|since|until|till|by|of|last|next|this|early|late|mid|from|to|and|through|before|after|during|between|for|past|or|in the|than|(?:recently|late|early|back) as|compared with|compared to)(?:\s|-)(?:(?:early|late|mid)[\s-])?$|[-–—/]$/i;
/** Before a name of its own a month is an attribute: "the November vote", "its April letter". */
const attribute = /(?:\b(?:the|an?|its|their|his|her|our|whose)|['’]s)\s$/i;
const nameBefore = /\p{Lu}\p{Ll}+\s$/u;
const nameAfter = /^\s\p{Lu}\p{Ll}/u;
/** "Hendrik-Jan" is a person. */
const joinedName = /\p{Lu}\p{Ll}+-$/u;
const joinedMonth = /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mid|Late|Early)\p{Ll}*-$/u;
const verbAfter = /^\s(?:have|not|be|on Washington|for (?:Our|Life|Science))\b/u;
/** "Nov-Feb" are months whatever stands before. */
const monthAfter = /^[-–](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** "The Calder case (6-1, March)" */
const closesBracket = /\([^()\p{L}]{1,12}, $/u;

/** "In January, March and May": in a list of months a march is one too. */
const listBefore =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?), $/u;
const listAfter =
  /^,? (?:and |or )?(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b)/u;

export const month: DateRule = {
  name: 'month',
  starts: monthStarts,
  pattern: new RegExp(
    `(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)(?!(?-i:[${letters}]))(?:\\.(?=\\s?(?-i:[${letters},;)])))?)${stop}`,
    'iy',
  ),
  read: (match, { text }) => {
    const word = match[0];
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    const after = text.slice(match.index + word.length, match.index + word.length + 20);
    const listed = listAfter.test(after) && listBefore.test(before);
    const bracketed = after.startsWith(')') && closesBracket.test(before);
    const led = listed || bracketed || leadIn.test(before) || monthAfter.test(after);
    if (joinedName.test(before) && !joinedMonth.test(before)) return null;
    const small = /^\p{Ll}/u.test(word);
    const plain = !small && !ambiguous.test(word) && attribute.test(before);
    // "Theresa May" and "April Kane" are people, "the august body" is no month, critics "may" say so.
    if (
      !led &&
      !plain &&
      (small || ambiguous.test(word) || nameBefore.test(before) || nameAfter.test(after))
    )
      return null;
    if (/^(?:may|march)$/i.test(word) && (verbAfter.test(after) || nameAfter.test(after)))
      return null;
    if (small && /^(?:may|march|mar|sep|dec)$/u.test(word) && !/\b(?:in|since)\s$/i.test(before))
      return null;
    return monthIn(monthOf(word));
  },
  examples: [
    {
      text: 'In February, the lab said so.',
      found: 'February',
      value: { from: '2026-02-01', to: '2026-02-28', edtf: '2026-02', certain: false },
    },
    {
      text: 'The tests will end in May.',
      found: 'May',
      value: { from: '2027-05-01', scheduled: true },
    },
    {
      text: 'Then came the Calder case (6-1, March), as expected.',
      found: 'March',
      value: { from: '2026-03-01', to: '2026-03-31' },
    },
    {
      text: 'The court sat in January, March and May.',
      found: 'March',
      value: { from: '2026-03-01', to: '2026-03-31' },
    },
  ],
  nonExamples: [
    'Theresa May spoke.',
    'Yesterday, May and his aide said so.',
    'Critics may say so.',
    'They march on Sundays to the sea',
    'The March on Washington',
    'April Kane met June Carter.',
    'an august body',
    'Hendrik-Jan Meijer spoke, and Anne-May Berg.',
  ],
  knownGaps: [],
};
