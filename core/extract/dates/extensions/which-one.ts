/** Which of the yearly ones is meant: "last June", "next March 3", "this September", "last Christmas". */

import { letters } from '../../../text/letters.ts';
import { WordSet } from '../../../text/vocabulary.ts';
import { civilOf } from '../calendar.ts';
import type { Extension, Situation } from '../expression.ts';
import type { Period } from '../period.ts';
import { gap } from '../words.ts';

export const whichOne: Extension = {
  name: 'which-one',
  side: 'before',
  leads: new WordSet([
    'last',
    'past',
    'previous',
    'next',
    'following',
    'coming',
    'upcoming',
    'this',
  ]),
  pattern: new RegExp(
    `(?<!(?-i:[${letters}\\d]))(?:(?:the${gap})?(?<last>last|past|previous|this${gap}past)|(?:the${gap})?(?<next>next|following|coming|upcoming|this${gap}coming)|this)${gap}$`,
    'i',
  ),
  extend: ({ value }, { groups = {} }) => {
    const { last, next } = groups;
    if (!value.open || !/^(?:day|month)$/u.test(value.grain)) return null;
    const direction = last ? 'past' : next ? 'future' : null;
    const inYear = (year: number, situation: Situation) =>
      value.resolve({ ...situation, given: { year } });
    return {
      ...value,
      open: false,
      ...(direction && { direction }),
      resolve: (situation) => {
        const { today } = situation;
        if (today === null) return null;
        const { year } = civilOf(today);
        let period: Period | null = inYear(year, situation);
        // The June that is running is neither the last nor the next one.
        if (last && period && period.to >= today) period = inYear(year - 1, situation);
        if (next && period && period.from <= today) period = inYear(year + 1, situation);
        return period;
      },
    };
  },
  examples: [
    {
      text: 'The fund, approved last March, is empty.',
      found: 'last March',
      value: { from: '2026-03-01', certain: true },
    },
    {
      text: 'Ministers banned it last June.',
      found: 'last June',
      value: { from: '2025-06-01', to: '2025-06-30' },
    },
    {
      text: 'It will start next May.',
      found: 'next May',
      value: { from: '2027-05-01', scheduled: true },
    },
    {
      text: 'It will start this September.',
      found: 'this September',
      value: { from: '2026-09-01' },
    },
  ],
  nonExamples: [],
  knownGaps: [],
};
