/** Several days of one month: "7, 8 and 9 June", "July 7, 8 and 9"; of days that do not follow each other, each by itself. */
import { letters } from '../../../text/letters.ts';
import type { DateRule, Expression } from '../expression.ts';
import { dateOf } from '../expressions.ts';
import { span } from '../period.ts';
import { dayPattern, gap, monthOf, monthPattern, monthStarts, yearPattern } from '../words.ts';

const nth = `${dayPattern}(?:st|nd|rd|th)?`;
const and = `,?${gap}(?:and|&)${gap}`;
const noNumber = `(?<!(?-i:[${letters}\\d.,:/-])|[$€£¥]\\s?)`;
const year = `(?:,?${gap}(?:of${gap})?(?<year>${yearPattern}))?`;
const end = `(?!(?-i:[${letters}\\d%°])|[.,:]\\d|-\\d|${gap}(?:million|billion|trillion|per${gap}?cent))`;
/** What follows a list of days, and not something counted. */
const closes = `(?=[.,;:!?)”"’]|\\s*$|${gap}(?:and|at|in|by|for|to|with|on|before|after|as|that|when|but|or|if)(?!(?-i:[${letters}])))`;

const daysOf = (list: string) => (list.match(/\d+/gu) ?? []).map(Number);

/** The one period of days each of which follows the one before; null of others. */
function inARow(month: number, days: readonly number[], year?: number): Expression | null {
  const [first, last] = [days[0] ?? 0, days.at(-1) ?? 0];
  if (days.some((day, i) => day !== first + i)) return null;
  const from = dateOf(month, first, year);
  const to = dateOf(month, last, year);
  if (!from || !to) return null;
  return {
    grain: 'range',
    open: year === undefined,
    said: { month },
    resolve: (situation) => {
      const until = to.resolve(situation);
      const given = until && { year: Number(until.edtf.slice(0, 4)) };
      const begin = given && from.resolve({ ...situation, given });
      return begin && until && span(begin, until);
    },
  };
}

export const dayList: DateRule = {
  name: 'day-list',
  starts: [...monthStarts, '#'],
  soon: { words: monthStarts, within: 12 },
  digits: [1, 2],
  pattern: new RegExp(
    `(?:(?<month>${monthPattern})${gap}(?<days>${nth}(?:,${gap}${nth}){1,5}${and}${nth})|${noNumber}(?<days2>${nth}(?:,${gap}${nth}){1,5}${and}${nth})${gap}(?:of${gap})?(?<month2>${monthPattern}))${year}${end}`,
    'iy',
  ),
  read: ({ groups = {} }) => {
    const { month, month2, days, days2, year } = groups;
    if (month === 'may' || month2 === 'may') return null;
    return inARow(
      monthOf(month ?? month2 ?? ''),
      daysOf(days ?? days2 ?? ''),
      year === undefined ? undefined : Number(year),
    );
  },
  examples: [
    {
      text: 'The court sat on 7, 8 and 9 June.',
      found: '7, 8 and 9 June',
      value: { from: '2026-06-07', to: '2026-06-09', precision: 'range' },
    },
    {
      text: 'Hearings were held on March 3, 4 and 5, 2025.',
      found: 'March 3, 4 and 5, 2025',
      value: { from: '2025-03-03', to: '2025-03-05', certain: true },
    },
  ],
  nonExamples: ['It sat on 7, 8 and 10 June.', 'In May 7, 8 and 9 million came.'],
  knownGaps: [],
};

export const listedDay: DateRule = {
  name: 'listed-day',
  starts: ['#'],
  digits: [1, 2],
  pattern: new RegExp(
    `(?:${noNumber}(?<day>${dayPattern})(?:st|nd|rd|th)?(?=(?:,${gap}${nth}){0,5}${and}${nth}${gap}(?:of${gap})?(?<month>${monthPattern})${year}${end}|(?:,${gap}${nth}){1,5}${gap}(?<month3>${monthPattern})${end})|(?<=(?<!(?-i:[${letters}]))(?<month2>${monthPattern})${gap}${nth}(?:,${gap}${nth}){0,5}(?:,${gap}|${and}))(?<day2>${dayPattern})(?:st|nd|rd|th)?${end}(?!${gap}to${gap}\\d|[-–]\\d)(?=(?:,${gap}${nth}){0,5}(?:${and}${nth})?${closes}))`,
    'iy',
  ),
  read: ({ groups = {} }) => {
    const { day, day2, month, month2, month3, year } = groups;
    // "Years 9 and 10 may use it"
    if ([month, month2, month3].includes('may')) return null;
    return dateOf(
      monthOf(month ?? month2 ?? month3 ?? ''),
      Number(day ?? day2),
      year === undefined ? undefined : Number(year),
    );
  },
  examples: [
    {
      text: 'The court sat on 9 and 16 June.',
      found: '9',
      value: { from: '2026-06-09', to: '2026-06-09' },
    },
    { text: 'Hearings are set for July 7 and 9.', found: '9', value: { from: '2026-07-09' } },
  ],
  nonExamples: ['On July 7 and 9 million came.', 'On July 7 and 9 people came.'],
  knownGaps: [],
};
