/** Days of a month that is not said with them: "the 14th", "until the 20th", "the 14th of that month". */
import { civilOf, type Day, dayOf, isDate } from '../calendar.ts';
import type { DateRule, Situation } from '../expression.ts';
import { dayPeriod, implied, type Period } from '../period.ts';
import { gap, stop } from '../words.ts';

const leadIn = /\b(?:on|until|till|by|before|after|since|from|through|to|between|and|for)\sthe\s$/i;
/** "Dismissed on the 16th the mayor", "which on the 16th announced" */
const onThe = /\bon\sthe\s$/i;
const object =
  /^\s(?:the|an?|its|his|her|their|announced|said|published|released|signed|filed|ruled|decided|approved|adopted|rejected|dismissed|ordered|opened|launched|reported)\s/i;
const follow =
  /^(?:$|[.,;:)!?”"\n–-]|\s\((?:local|[A-Z]{2,4})\b|\s(?:that|to|and|for|when|with|in|at|after|before|but|because|if|as|it|he|she|they|we|was|is|will|through|until|till|or)\b)/i;

export const dayOfMonth: DateRule = {
  name: 'day-of-month',
  article: true,
  starts: ['#'],
  soon: { words: ['st', 'nd', 'rd', 'th'], within: 1 },
  digits: [1, 2],
  pattern: new RegExp(
    `(?<=\\bthe\\s)(?<day>[12]?1st|2?2nd|2?3rd|[12]?[4-9]th|1[0123]th|[23]0th|31st)(?<that>${gap}of${gap}(?:that|the|this|the${gap}same|last|next)${gap}month)?${stop}`,
    'iy',
  ),
  read: (match, { text }) => {
    const { day = '', that } = match.groups ?? {};
    const before = text.slice(Math.max(0, match.index - 14), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 14);
    const followed = follow.test(after) || (onThe.test(before) && object.test(after));
    if (!that && !(leadIn.test(before) && followed)) return null;
    const number = Number.parseInt(day, 10);
    return {
      grain: 'day-of-month',
      open: true,
      said: { day: number },
      resolve: (situation) => {
        const { previous, given, today } = situation;
        if (given.month !== undefined && given.year !== undefined)
          return inMonth(dayOf(given.year, given.month, 1), 0, number);
        if (that && /last/i.test(that)) return today === null ? null : inMonth(today, -1, number);
        if (that && /next/i.test(that)) return today === null ? null : inMonth(today, 1, number);
        if (that && !/this/i.test(that)) return previous && inMonth(previous.from, 0, number);
        if (that) return today === null ? null : inMonth(today, 0, number);
        return nearest(number, situation);
      },
    };
  },
  examples: [
    {
      text: 'Agencies have until the 20th to reply.',
      found: 'the 20th',
      value: { from: '2026-07-20', certain: false },
    },
    {
      text: 'Talks began in March 2026, and on the 14th of that month they ended.',
      found: 'the 14th of that month',
      value: { from: '2026-03-14' },
    },
    {
      text: 'It was notified on the 17th of last month.',
      found: 'the 17th of last month',
      value: { from: '2026-05-17' },
    },
    {
      text: 'The court dismissed on the 16th the mayor.',
      found: 'the 16th',
      value: { from: '2026-06-16' },
    },
    {
      text: 'The company, which on the 17th announced a recall, is closed.',
      found: 'the 17th',
      value: { from: '2026-06-17' },
    },
    {
      text: 'Sentencing is set for the 14th of next month.',
      found: 'the 14th of next month',
      value: { from: '2026-07-14' },
    },
    {
      text: 'The ministry said on the 24th (local time) that it was over.',
      found: 'the 24th',
      value: { from: '2026-06-24' },
    },
  ],
  nonExamples: ['in the 20th century', 'the 14th amendment', 'by the 5th person'],
  knownGaps: [],
};

function inMonth(day: Day, step: number, number: number): Period | null {
  const { year, month } = civilOf(day);
  const first = civilOf(dayOf(year, month + step, 1));
  if (!isDate(first.year, first.month, number)) return null;
  return implied(dayPeriod(dayOf(first.year, first.month, number)));
}

/** The latest such day up to publication where the sentence looks back, the next where it looks ahead, else this month's. */
function nearest(number: number, { today, direction }: Situation): Period | null {
  if (today === null) return null;
  const here = inMonth(today, 0, number);
  const looks = direction();
  if (looks === 'future' && (!here || here.from < today)) return inMonth(today, 1, number);
  if (looks === 'past' && (!here || here.from > today)) return inMonth(today, -1, number);
  return here;
}
