/** Spans without a number: "the past few years", "the coming weeks", "years ago", "in decades", "a years-long fight". */
import type { DateRule } from '../expression.ts';
import { unitWords } from '../steps.ts';
import { gap, stop } from '../words.ts';
import { onSide, vague } from './points.ts';

const units = '(?:days|weeks|months|quarters|years|decades)';
const some = `(?:few|several|couple${gap}of|many|some)`;

export const unnamedSpan: DateRule = {
  name: 'unnamed-span',
  article: true,
  starts: [
    ...['past', 'last', 'previous', 'next', 'coming', 'following', 'upcoming', 'a', 'few'],
    ...['several', 'many', 'some', 'days', 'weeks', 'months', 'years', 'decades', 'long'],
  ],
  soon: { words: [...unitWords, 'time', 'ago'], within: 5 },
  pattern: new RegExp(
    `(?:(?:past|last|previous|(?<ahead>next|coming|following|upcoming))${gap}(?:${some}${gap})?${units}|(?:(?:a${gap})?${some}${gap})?(?:${units}|(?<=some${gap})time)${gap}(?:ago|(?<later>later|from${gap}now))|long${gap}ago|(?<=\\b(?:in|for|over|within)${gap}(?:the${gap})?)(?:many${gap})?(?:days|weeks|months|years|decades)(?!${gap}(?:of|to)\\b)|(?:days|weeks|months|years|decades)(?:(?=${gap}in${gap}the${gap}making)|-long))${stop}`,
    'iy',
  ),
  read: ({ groups }) => vague((today) => onSide(groups?.ahead ? 'future' : 'past', today)),
  examples: [
    {
      text: 'Prices rose over the past few years.',
      found: 'the past few years',
      value: { edtf: '../2026-06-25', certain: false },
    },
    {
      text: 'It will hire in the coming weeks.',
      found: 'the coming weeks',
      value: { edtf: '2026-06-25/..' },
    },
    { text: 'He left many years ago.', found: 'many years ago', value: { to: '2026-06-25' } },
    { text: 'the highest in years', found: 'years', value: { to: '2026-06-25' } },
    { text: 'a years-long fight', found: 'years-long', value: { to: '2026-06-25' } },
  ],
  nonExamples: ['It has 40 years of data.', 'in days of old', 'after years'],
  knownGaps: [],
};
