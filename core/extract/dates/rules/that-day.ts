/** Days and longer units named from the date before them in the text: "the next day", "the month before", "the same year", "that week". */
import type { DatePrecision } from '../../../model.ts';
import type { DateRule, Grain } from '../expression.ts';
import { implied, shiftPeriod, unitAround } from '../period.ts';
import { gap, stop } from '../words.ts';

const unit = 'day|week|month|quarter|year|decade';
const ended = 'end|ended|ending|close|closed|closing|finish|finished|finishing';

/** What follows where an event is meant and no date: "the day after the vote", "the year before its sale". */
const noEvent = /^(?:[.,;:)”"!?]|\s(?:and|but|or|when|by|at|in|that|to)\b|$|\n)/u;

export const thatDay: DateRule = {
  name: 'that-day',
  article: true,
  starts: [
    ...['following', 'next', 'previous', 'preceding', 'prior', 'same', 'entire', 'whole', 'full'],
    ...[...unit.split('|'), 'late', 'later', 'early', 'earlier'],
  ],
  pattern: new RegExp(
    `(?:(?<=\\bthe\\s)(?:(?:(?<next>following|next)|(?<last>previous|preceding|prior))${gap}day|(?<unit>${unit})${gap}(?:(?<after>after|afterwards?)|before|earlier))|(?<=\\b(?:the|that)\\s)(?:same|entire|whole|full)${gap}(?<same>${unit})|(?<=\\bthat\\s)(?<that>${unit})|(?:(?<=\\b(?:${ended})\\sthe\\s)|(?:late|later|early|earlier)${gap}in${gap}the${gap})(?<thisDay>day))${stop}(?!['’]?${gap}than\\b|-|${gap}(?:(?:of|in|from)${gap})?(?:the${gap})?(?:last|previous|prior|an?|\\d{4})\\b)`,
    'iuy',
  ),
  read: (match, { text }) => {
    const { next, last, unit: beside, after, same, that, thisDay } = match.groups ?? {};
    const follows = text.slice(match.index + match[0].length, match.index + match[0].length + 16);
    if (beside && !noEvent.test(follows)) return null;
    const name = (beside ?? same ?? that ?? 'day').toLowerCase();
    const amount = same || that ? 0 : next || after ? 1 : last || beside ? -1 : 0;
    return {
      grain: name as Grain,
      open: false,
      said: {},
      resolve: ({ previous, lastDay, today }) => {
        // "It ended the day lower" is the day just named, or that of the report.
        const named = name === 'day' ? (lastDay ?? previous?.to) : previous?.to;
        const base = named ?? (that ? null : today);
        if (base === null) return null;
        const period = shiftPeriod(unitAround(base, name as DatePrecision), amount);
        return period && (named !== undefined && !thisDay ? period : implied(period));
      },
    };
  },
  examples: [
    {
      text: 'It sued on February 24, 2026. The court ruled the next day.',
      found: 'the next day',
      value: { from: '2026-02-25', certain: true },
    },
    {
      text: 'It opened on May 4, 2026, and the month before, it hired.',
      found: 'the month before',
      value: { from: '2026-04-01', to: '2026-04-30' },
    },
    {
      text: 'On Monday it fell, only to end the day higher.',
      found: 'the day',
      value: { from: '2026-06-22', certain: false },
    },
  ],
  nonExamples: ['the day after the vote', 'at the end of the day', 'one of these days'],
  knownGaps: [],
};
