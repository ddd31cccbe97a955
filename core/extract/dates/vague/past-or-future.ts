/** The past, the future and what comes later, without a date: "as in the past", "the near future", "the long term", "later revealing". */
import type { DateRule } from '../expression.ts';
import { gap, stop } from '../words.ts';
import { onSide, vague } from './points.ts';

/** What ends a phrase: "the past few" and "the future of work" go on. */
const ended = `(?=[.,;:!?)”"’']|$|\\n|${gap}(?:and|but|or|when|that|as|if|because|has|have|had|is|was|were|are|will|would|to|by|with|from|it|he|she|they|we)\\b)`;
const counted = `(?<!\\b(?:days?|weeks?|months?|years?|decades?|hours?|minutes?|quarters?|or|no|not|than|at|a|the)${gap})`;

export const pastOrFuture: DateRule = {
  name: 'past-or-future',
  article: true,
  starts: [
    'past',
    'future',
    'near',
    'distant',
    'foreseeable',
    'immediate',
    'long',
    'short',
    'later',
  ],
  pattern: new RegExp(
    `(?:(?<past>(?<=\\bthe${gap})(?:distant${gap})?past${ended})|(?<=\\bthe${gap})(?:(?:near|distant|foreseeable|immediate)${gap})?future${ended}|(?<=\\bthe${gap})(?:long|short|near)(?:${gap}|-)(?:term|run)${ended}|(?<later>${counted}later(?=[.,;]|${gap}(?:(?:re|be)?[a-z]{2,}(?:ed|ing)|said|told|became|made|went|gave|won|lost|found|fell|rose|sold|bought|left|wrote)${stop})))${stop}`,
    'iy',
  ),
  read: ({ groups }) =>
    vague((today) => onSide(groups?.past || groups?.later ? 'past' : 'future', today)),
  examples: [
    { text: 'It failed, as in the past.', found: 'the past', value: { edtf: '../2026-06-25' } },
    {
      text: 'It may be sold in the near future.',
      found: 'the near future',
      value: { edtf: '2026-06-25/..' },
    },
    { text: 'He denied it, later adding more.', found: 'later', value: { certain: false } },
  ],
  nonExamples: [
    'the past few sessions',
    'a vision of the future of work',
    'A chip later than that came.',
    'sooner or later',
    'a minute later, it stopped',
  ],
  knownGaps: [],
};
