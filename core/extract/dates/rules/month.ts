/** Months alone: "in February", "since August". */
import type { DateRule } from '../expression.ts';
import { monthIn } from '../expressions.ts';
import { monthOf, monthStarts, stop } from '../words.ts';

const ambiguous = /^(?:may|march|mar|jan|dec|apr|jun|sep|sept)\.?$/iu;
const leadIn =
  /\b(?:in|since|until|till|by|of|last|next|this|early|late|mid|from|to|and|through|before|after|during|between|for|past|or|the)(?:\s|-)(?:(?:early|late|mid)[\s-])?$|[-–—/]$/iu;
const nameBefore = /(?:\p{Lu}\p{Ll}+|['’]s)\s$/u;
const notAfter = /^\s(?:\p{Lu}\p{Ll}|have\b|not\b|be\b|on Washington|for (?:Our|Life|Science))/u;

export const month: DateRule = {
  name: 'month',
  starts: monthStarts,
  pattern: new RegExp(
    `(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b(?:\\.(?=\\s?[\\p{Ll},;)]))?)${stop}`,
    'iuy',
  ),
  read: (match, { text }) => {
    const word = match[0];
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    const after = text.slice(match.index + word.length, match.index + word.length + 20);
    const led = leadIn.test(before);
    const capital = /^\p{Lu}/u.test(word);
    if (ambiguous.test(word) && (!led || notAfter.test(after))) return null;
    // "April Kane" and "Theresa May" are people; "the august body" is no month.
    if (
      !capital &&
      (!led ||
        (/^(?:may|march|august|mar|sep|dec)$/u.test(word) && !/\b(?:in|since)\s$/iu.test(before)))
    )
      return null;
    if (!led && (nameBefore.test(before) || /^\s\p{Lu}\p{Ll}/u.test(after))) return null;
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
  ],
  nonExamples: [
    'Theresa May spoke.',
    'Critics may say so.',
    'They march on Sundays to the sea',
    'The March on Washington',
    'The August body met April Kane.',
  ],
  knownGaps: [],
};
