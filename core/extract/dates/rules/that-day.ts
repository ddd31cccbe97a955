/** Days and longer units named from the date before them in the text: "the next day", "the month before", "the same year", "that week". */
import type { DatePrecision } from '../../../model.ts';
import { civilOf, type Day } from '../calendar.ts';
import type { DateRule, Grain } from '../expression.ts';
import { implied, type Period, seasonPeriod, shiftPeriod, unitAround } from '../period.ts';
import { gap, seasonOf, seasonPattern, stop } from '../words.ts';

const unit = 'day|night|evening|week|month|quarter|year|decade';
const ended = 'end|ended|ending|close|closed|closing|finish|finished|finishing';

/** What follows where an event is meant and no date: "the day after the vote", "the year before its sale". */
const noEvent = /^(?:[.,;:)”"!?]|\s(?:and|but|or|when|by|at|in|that|to)\b|$|\n)/u;

export const thatDay: DateRule = {
  name: 'that-day',
  article: true,
  starts: [
    ...['following', 'next', 'previous', 'preceding', 'prior', 'same', 'entire', 'whole', 'full'],
    ...[...unit.split('|'), 'late', 'later', 'early', 'earlier', 'time', 'date', 'deadline'],
  ],
  pattern: new RegExp(
    `(?:(?<=\\bthe\\s)(?:(?:(?<next>following|next)|(?<last>previous|preceding|prior))${gap}day|(?<unit>${unit})${gap}(?:(?<after>after|afterwards?)|before|earlier))|(?<=\\b(?:the|that)\\s)(?:same|entire|whole|full)${gap}(?<same>${unit}|${seasonPattern})|(?<=\\bthat\\s)(?<that>${unit})|(?<=\\b(?:by|before|until|after|since|on)\\sthat\\s)(?:date|deadline)|(?<=\\b(?:by|before|until)\\sthat\\s)time|(?:(?<=\\b(?:${ended})\\sthe\\s)|(?:late|later|early|earlier)${gap}in${gap}the${gap})(?<thisDay>day))${stop}(?!['’]?${gap}than\\b|-|${gap}(?:(?:of|in|from)${gap})?(?:the${gap})?(?:last|previous|prior|an?|\\d{4})\\b)`,
    'iy',
  ),
  read: (match, { text }) => {
    const { next, last, unit: beside, after, same, that, thisDay } = match.groups ?? {};
    const follows = text.slice(match.index + match[0].length, match.index + match[0].length + 16);
    if (beside && !noEvent.test(follows)) return null;
    const said = (beside ?? same ?? that ?? (next || last || thisDay ? 'day' : '')).toLowerCase();
    // "The whole night" and "that evening" are no days of their own.
    if (/^(?:night|evening)$/u.test(said) && !beside) return null;
    const season = seasonOf(said);
    const name = season > 0 ? 'season' : beside && /^[ne]/u.test(said) ? 'day' : said;
    const amount = next || after ? 1 : last || (beside && !after) ? -1 : 0;
    return {
      grain: (name || 'day') as Grain,
      open: false,
      said: {},
      resolve: ({ previous, lastDay, lastPast, today, direction }) => {
        // "It is put off until March. The senate agreed the night before": before the vote, not before March.
        const ahead = amount < 0 && lastDay !== null && today !== null && lastDay.from > today;
        const known = ahead && lastPast && direction() === 'past' ? lastPast : lastDay;
        const base = name === 'day' ? (known ?? previous) : previous;
        // "By that time" is the very date before it.
        if (name === '') return base;
        // "That same spring" is of the year just named; there is no saying which winter.
        if (season > 0) return base && season < 4 ? seasonIn(base, season) : null;
        if (base && !thisDay) {
          const period = shiftPeriod(unitAround(base.to, name as DatePrecision), amount);
          return period && { ...period, certain: base.certain };
        }
        // "It ended the day lower" is the day just named, or that of the report.
        const day = base?.to ?? (that ? null : today);
        return day === null ? null : asImplied(day, name as DatePrecision, amount);
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
      text: 'Bids are due by July 10, 2026. By that date no one may withdraw.',
      found: 'that date',
      value: { from: '2026-07-10', certain: true },
    },
    {
      text: 'The house agreed on June 11, 2026. The senate had agreed the night before.',
      found: 'the night before',
      value: { from: '2026-06-10', to: '2026-06-10' },
    },
    {
      text: 'On Tuesday they put it off until March 1, 2027. The senate had agreed the night before.',
      found: 'the night before',
      value: { from: '2026-06-22' },
    },
    {
      text: 'It was audited in May 2022. That same spring it was fined.',
      found: 'That same spring',
      value: { from: '2022-03-01', to: '2022-05-31', precision: 'season' },
    },
    {
      text: 'On Monday it fell, only to end the day higher.',
      found: 'the day',
      value: { from: '2026-06-22', certain: false },
    },
  ],
  nonExamples: [
    'the day after the vote',
    'at the end of the day',
    'one of these days',
    'the night before the vote',
  ],
  knownGaps: [],
};

function seasonIn({ from }: Period, season: number): Period {
  return implied(seasonPeriod(civilOf(from).year, season));
}

function asImplied(day: Day, unit: DatePrecision, amount: number): Period | null {
  const period = shiftPeriod(unitAround(day, unit), amount);
  return period && implied(period);
}
