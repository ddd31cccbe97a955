/** Two days of one month: June 10-12, 2026, "April 22 and 23", "9 to 12 of June", "18 and 19 June". */
import { letters } from '../../../text/letters.ts';
import type { DateRule } from '../expression.ts';
import { dateOf } from '../expressions.ts';
import { span } from '../period.ts';
import {
  dayPattern,
  gap,
  monthOf,
  monthPattern,
  monthStarts,
  numberOf,
  ordinalPattern,
  ordinalStarts,
  yearPattern,
} from '../words.ts';

const nth = (name: string) =>
  `(?:the${gap})?(?<${name}>${dayPattern}|${ordinalPattern})(?:st|nd|rd|th)?`;
const link = `(?<link>${gap}?[-–—]${gap}?|${gap}(?:to|through|thru|till|until|and|&|or)${gap})`;

export const daySpan: DateRule = {
  name: 'day-span',
  starts: [...monthStarts, '#', 'from', 'between', ...ordinalStarts],
  soon: { words: monthStarts, within: 9 },
  digits: [1, 2],
  pattern: new RegExp(
    `(?:(?:from|between)${gap})?(?:(?<month>${monthPattern})${gap}${nth('a')}${link}${nth('b')}|(?<!(?-i:[${letters}\\d.,:/-])|[$€£¥])${nth('c')}${link.replace('link', 'link2')}${nth('d')}${gap}(?:of${gap})?(?<month2>${monthPattern}))(?:,?${gap}(?:of${gap}|in${gap})?(?<year>${yearPattern}))?(?!(?-i:[${letters}\\d%°])|[.,:]\\d|-\\d)`,
    'iy',
  ),
  read: (match) => {
    const { month, a, b, month2, c, d, year, link: first, link2 } = match.groups ?? {};
    const number = monthOf(month ?? month2 ?? '');
    const [start, end] = [numberOf(a ?? c ?? ''), numberOf(b ?? d ?? '')];
    const with_ = first ?? link2 ?? '';
    if (end <= start || /or/u.test(with_)) return null;
    // Days that do not follow each other are two dates, not a period.
    if (/and|&/u.test(with_) && end !== start + 1 && !/^between/i.test(match[0])) return null;
    if (/^may$/u.test(month ?? '')) return null;
    // "Years 9 and 10 may use it"
    if (month2 === 'may' && link2?.includes('and') && !/^between/i.test(match[0])) return null;
    const full = year === undefined ? undefined : Number(year);
    const from = dateOf(number, start, full);
    const to = dateOf(number, end, full);
    if (!from || !to) return null;
    return {
      grain: 'range',
      open: full === undefined,
      said: { month: number },
      resolve: (situation) => {
        const last = to.resolve(situation);
        if (!last) return null;
        const first = from.resolve({
          ...situation,
          given: { year: Number(last.edtf.slice(0, 4)) },
        });
        return first && span(first, last);
      },
    };
  },
  examples: [
    {
      text: 'They met on June 10-12, 2026.',
      found: 'June 10-12, 2026',
      value: {
        from: '2026-06-10',
        to: '2026-06-12',
        edtf: '2026-06-10/2026-06-12',
        precision: 'range',
      },
    },
    {
      text: 'It ran from 9 to 12 of June.',
      found: 'from 9 to 12 of June',
      value: { from: '2026-06-09', to: '2026-06-12', certain: false },
    },
    {
      text: 'hearings on April 22 and 23',
      found: 'April 22 and 23',
      value: { from: '2026-04-22', to: '2026-04-23' },
    },
  ],
  nonExamples: ['Students in Years 9 and 10 may use it.', 'won 4-2 in the end', 'Rooms 3 to 5'],
  knownGaps: [],
};
