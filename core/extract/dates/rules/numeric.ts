/** Dates in numbers: 22/04/2019, 6/10, 23.04.2022, 7-6-18. */
import { isDate } from '../calendar.ts';
import type { DateRule, Expression, Situation } from '../expression.ts';
import { dateOf } from '../expressions.ts';
import { fullYear } from '../words.ts';

/** Without a year, a number pair is a date only where the words around say so: "3/4 of the work" is none. */
const leadIn =
  /(?:\b(?:on|by|until|since|from|to|between|and|before|after|this|next|last|through|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday),?\s|[-–(]\s?)$/i;

export const numeric: DateRule = {
  name: 'numeric',
  starts: ['#'],
  digits: [1, 2],
  pattern:
    /(?<!(?-i:[A-Za-zÀ-ɏ\d.,:/$€£¥%+])|(?<!\/\d{1,4})-|[$€£¥]\s)(?<a>\d{1,2})(?<mark>[-/.])(?<b>\d{1,2})(?:\k<mark>(?<year>(?:19|20)\d\d|\d\d))?(?!(?-i:[A-Za-zÀ-ɏ\d%°])|[/:.,]\d|-(?!\d{1,2}\/)\d|\s?(?:%|percent|per cent|million|billion))/iy,
  read: (match, { text }) => {
    const { a, b, mark, year } = match.groups ?? {};
    const [first, second] = [Number(a), Number(b)];
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (!year && (mark === '-' || !leadIn.test(before))) return null;
    if (mark === '.' && !year && !/\bon\s$|day\s$/i.test(before)) return null;
    // "1/2" beside "and" is a fraction more often than a day.
    if (
      !year &&
      /^(?:1\/2|1\/3|2\/3|1\/4|3\/4)$/u.test(match[0]) &&
      /\b(?:and|to|from|between)\s$/i.test(before)
    )
      return null;
    const full = year ? fullYear(year) : undefined;
    const american = isDate(full ?? 2000, first, second) ? dateOf(first, second, full) : null;
    const european = isDate(full ?? 2000, second, first) ? dateOf(second, first, full) : null;
    if (!american || !european) return american ?? european;
    // Points between numbers are a habit of those who write the day first.
    const pick = (situation: Situation) =>
      (mark === '.' && year) || situation.dayFirst() ? european : american;
    return {
      grain: 'day',
      open: !year,
      said: full === undefined ? {} : { year: full },
      resolve: (situation): ReturnType<Expression['resolve']> => pick(situation).resolve(situation),
    };
  },
  examples: [
    { text: 'It closed 22/04/2019.', found: '22/04/2019', value: { from: '2019-04-22' } },
    { text: 'due on 9/10', found: '9/10', value: { from: '2026-09-10', certain: false } },
    { text: 'Stand: 23.04.2022, Berlin', found: '23.04.2022', value: { from: '2022-04-23' } },
  ],
  nonExamples: [
    'It took 3/4 of it',
    'version 2.10',
    'won 4-2',
    'a 24/7 service',
    'up 5.12 percent',
  ],
  knownGaps: [],
};
