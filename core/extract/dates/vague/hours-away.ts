/** Minutes and hours counted from something, which fall on the day of publication: "two hours later", "in half an hour", "30 minutes ago". */
import type { DateRule } from '../expression.ts';
import { unitWords } from '../steps.ts';
import { countPattern, countStarts, gap, stop } from '../words.ts';
import { onSide, vague } from './points.ts';

const unit = '(?:minutes?|mins?|hours?|hrs?|seconds?)';
const amount = `(?:(?:${countPattern}|an?|few|several)${gap}${unit}|half${gap}an${gap}hour)`;

/** "It was built in 30 minutes" says how long it took. */
const done = /\b(?:was|were|had|did|lost|fell|rose|made|built|[a-z]{2,}ed)\b[^.;]*$/i;

export const hoursAway: DateRule = {
  name: 'hours-away',
  starts: [...countStarts, 'a', 'an', 'few', 'several', 'half', 'in', 'hours', 'minutes'],
  soon: { words: unitWords, within: 4 },
  pattern: new RegExp(
    `(?<![\\d.,$€£¥])(?:(?:${amount}|hours|minutes)${gap}(?:ago|later|earlier|from${gap}now)(?!${gap}than)|in${gap}${amount}(?=[.?!]|$))${stop}`,
    'iy',
  ),
  read: ({ 0: words, index }, { text }) => {
    if (/^in/i.test(words) && done.test(text.slice(Math.max(0, index - 60), index))) return null;
    return vague((today) => onSide(/ago|earlier/i.test(words) ? 'past' : 'present', today));
  },
  examples: [
    {
      text: 'It was gone two hours later.',
      found: 'two hours later',
      value: { from: '2026-06-25' },
    },
    { text: 'They meet in half an hour.', found: 'in half an hour', value: { from: '2026-06-25' } },
  ],
  nonExamples: ['in 30 minutes of talk', 'two hours long'],
  knownGaps: [],
};
