/** Dates counted from the date before them in the text: "two weeks later", "a year earlier", "two days after that". */
import type { DateRule } from '../expression.ts';
import type { Period } from '../period.ts';
import { dayAway, stepFrom, unitPattern } from '../steps.ts';
import { countPattern, countStarts, gap, numberOf, stop } from '../words.ts';

export const later: DateRule = {
  name: 'later',
  starts: [...countStarts, 'a', 'an'],
  pattern: new RegExp(
    `(?<![\\d.,$€£¥])(?:(?<count>${countPattern})|an?)${gap}(?<unit>${unitPattern})${gap}(?:later|(?<earlier>earlier|before${gap}that)|after${gap}that|afterwards?)${stop}(?!['’]?${gap}than\\b|-)`,
    'iuy',
  ),
  read: ({ groups }) => {
    const { count, unit = '', earlier } = groups ?? {};
    const amount = (count ? numberOf(count) : 1) * (earlier ? -1 : 1);
    return {
      grain: 'day',
      open: false,
      said: {},
      resolve: ({ previous }) => previous && step(previous, amount, unit),
    };
  },
  examples: [
    {
      text: 'Bids close on March 20, 2026. The plan follows two weeks later.',
      found: 'two weeks later',
      value: { from: '2026-04-03' },
    },
    {
      text: 'It opened an inquiry on February 24, 2026, and a second two days after that.',
      found: 'two days after that',
      value: { from: '2026-02-26' },
    },
  ],
  nonExamples: [
    'Two weeks later it closed.',
    'the day after the vote',
    'two days earlier than planned',
  ],
  knownGaps: [],
};

/** From a day, a step is as exact as its unit; from a longer period it moves both bounds. */
function step(previous: Period, amount: number, unit: string): Period | null {
  if (previous.precision === 'day') return stepFrom(previous.from, amount, unit);
  const stepped = stepFrom(previous.to, amount, unit);
  if (stepped.precision !== 'day') return stepped;
  const from = dayAway(previous.from, amount, unit);
  return {
    ...previous,
    from,
    to: stepped.to,
    edtf: `${stepFrom(from, 0, 'day').edtf}/${stepped.edtf}`,
    certain: false,
  };
}
