/** Days counted from a date that is said: "two weeks after May 3", "the day before Easter", "three months from next Friday". */

import { letters } from '../../../text/letters.ts';
import { WordSet } from '../../../text/vocabulary.ts';
import type { Extension } from '../expression.ts';
import { dayPeriod } from '../period.ts';
import { dayAway, stepFrom, unitPattern } from '../steps.ts';
import { countPattern, gap, numberOf } from '../words.ts';

/** An amount right before, of which there is so much an hour or a month. */
const rate = /\d[\d.,]*\)? (?:\p{L}{2,12}\)? )?$/u;

export const countedFrom: Extension = {
  name: 'counted-from',
  side: 'before',
  leads: new WordSet(['after', 'before', 'from', 'following', 'to']),
  pattern: new RegExp(
    `(?<!(?-i:[${letters}\\d]))(?:(?<count>${countPattern})|an?|the)${gap}(?<unit>${unitPattern})${gap}(?<way>after|before|from|following|prior${gap}to)${gap}(?:the${gap})?$`,
    'i',
  ),
  extend: ({ value, rule, start }, match, { text }) => {
    const { groups = {} } = match;
    if (value.dependent || rule === 'rolling') return null;
    // "It ran for 14 weeks from 2 February" says how long, and from when.
    const before = text.slice(Math.max(0, start - match[0].length - 12), start - match[0].length);
    if (/from/iu.test(match[0]) && /\b(?:for|lasted|last|over|lasts)\s$/iu.test(before))
      return null;
    const { count, unit = '', way = '' } = groups;
    // "12 euros an hour from May 1" says how much, and from when.
    if (/^from$/i.test(way) && !count && /(?:^|\s)an?\s/iu.test(match[0]) && rate.test(before))
      return null;
    // "Term: 15 years from 1 March 2028" says how long, too.
    if (/^from$/i.test(way) && /^(?:year|decade)/iu.test(unit)) return null;
    // "Over five years from 2027" begins in 2027.
    if (/^from$/i.test(way) && /^(?:year|month)$/u.test(value.grain)) return null;
    const amount = (count ? numberOf(count) : 1) * (/before|prior/i.test(way) ? -1 : 1);
    return {
      grain: 'day',
      open: false,
      said: {},
      resolve: (situation) => {
        // "A week from Monday" is counted from the next one.
        const looks = /^from$/i.test(way) ? () => 'future' as const : situation.direction;
        const base = value.resolve({ ...situation, direction: looks });
        if (!base) return null;
        const from = amount < 0 ? base.from : base.to;
        // From a day that is said, even months and years are counted to the day.
        const period =
          base.precision === 'day'
            ? dayPeriod(dayAway(from, amount, unit))
            : stepFrom(from, amount, unit);
        // "Ten months after that day, it sued": what has happened does not lie ahead.
        const { today } = situation;
        if (today !== null && period.from > today && situation.direction() === 'past') return null;
        return { ...period, certain: base.certain };
      },
    };
  },
  examples: [
    {
      text: 'It ended two weeks after May 3, 2026.',
      found: 'two weeks after May 3, 2026',
      value: { from: '2026-05-17' },
    },
    {
      text: 'They met the day before the May 3 vote.',
      found: 'the day before the May 3',
      value: { from: '2026-05-02', certain: false },
    },
  ],
  nonExamples: [],
  knownGaps: [
    {
      text: 'It will open a week on Tuesday.',
      found: 'a week on Tuesday',
      value: { from: '2026-07-07' },
    },
  ],
};
