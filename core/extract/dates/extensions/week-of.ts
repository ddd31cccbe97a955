/** Weeks and numbered parts of a longer period: "the week of April 10", "the first week of March", "the second half of June". */

import { letters } from '../../../text/letters.ts';
import { WordSet } from '../../../text/vocabulary.ts';
import { addMonths, civilOf, type Day, dayOf, mondayOf } from '../calendar.ts';
import type { Extension } from '../expression.ts';
import { between, dayPeriod, monthPeriod, type Period, part, weekPeriod } from '../period.ts';
import { countPattern, gap, numberOf } from '../words.ts';

const ordinal =
  '(?<nth>first|second|third|fourth|fifth|last|final|1st|2nd|3rd|4th|5th|[6-9]th|1[0-2]th)';

export const weekOf: Extension = {
  name: 'week-of',
  side: 'before',
  leads: new WordSet([
    'of',
    'in',
    'commencing',
    'beginning',
    'starting',
    'ending',
    'ended',
    'to',
    'on',
    'c',
  ]),
  pattern: new RegExp(
    `(?<!(?-i:[${letters}\\d]))(?:(?:(?:the|(?<any>a))${gap})?(?<week>week(?:end)?)${gap}(?:of|(?<first>commencing|beginning|starting)|(?<last>ending|ended|to))${gap}(?:on${gap})?|w/c${gap}|(?:the${gap})?${ordinal}${gap}(?:(?<count>${countPattern})${gap})?(?<unit>days?|weeks?|months?|half|weekend)${gap}(?:of|in)${gap}(?:the${gap})?)$`,
    'i',
  ),
  extend: ({ value, rule }, { groups = {} }) => {
    const { week = 'week', nth, count, unit = '' } = groups;
    if (value.dependent && rule !== 'named-unit') return null;
    if (!nth) {
      if (value.grain !== 'day' && !((groups.first || groups.last) && value.grain === 'weekday'))
        return null;
      return {
        ...value,
        grain: 'week',
        resolve: (situation) => {
          const day = value.resolve(situation);
          if (!day) return null;
          if (groups.first && groups.any) return asWeek(day.from, day.certain);
          if (groups.last) return asWeek(day.from - 6, day.certain);
          const whole = weekPeriod(day.from);
          return /end$/i.test(week)
            ? between(whole.from + 5, whole.to)
            : { ...whole, certain: day.certain };
        },
      };
    }
    if (!/^(?:month|year|quarter|week|range)$/u.test(value.grain)) return null;
    const { open, said } = value;
    return {
      open,
      said,
      ...(value.direction && { direction: value.direction }),
      grain: /^week/i.test(unit) && !count ? 'week' : 'range',
      resolve: (situation) => {
        const whole = value.resolve(situation);
        return whole && numbered(whole, nth, count ? numberOf(count) : 1, unit.toLowerCase());
      },
    };
  },
  examples: [
    {
      text: 'in the first week of March 2026',
      found: 'the first week of March 2026',
      value: { from: '2026-03-02', to: '2026-03-08' },
    },
    {
      text: 'Claims fell in the week ended June 20.',
      found: 'the week ended June 20',
      value: { from: '2026-06-14', to: '2026-06-20', precision: 'week' },
    },
    {
      text: 'They will talk in the week of July 6.',
      found: 'the week of July 6',
      value: { from: '2026-07-06', to: '2026-07-12', precision: 'week' },
    },
    {
      text: 'in the second half of June',
      found: 'the second half of June',
      value: { from: '2026-06-16', to: '2026-06-30' },
    },
  ],
  nonExamples: [],
  knownGaps: [],
};

/** "A week starting Friday" begins on that day, "the week starting May 4" is the one around it. */
function asWeek(first: Day, certain: boolean): Period {
  return { ...between(first, first + 6), precision: 'week', certain };
}

/** The n-th week is the n-th whose Thursday lies in the period, as ISO 8601 counts them. */
function numbered(whole: Period, nth: string, count: number, unit: string): Period | null {
  const last = /^(?:last|final)$/i.test(nth);
  const index = last ? 0 : numberOf(nth) - 1;
  if (unit.startsWith('day')) {
    const from = last ? whole.to - count + 1 : whole.from + index * count;
    return count === 1 ? dayPeriod(from) : between(from, from + count - 1);
  }
  if (unit === 'half') {
    const middle =
      whole.precision === 'month' ? whole.from + 14 : Math.floor((whole.from + whole.to) / 2);
    return index === 0 && !last
      ? part(whole, whole.from, middle)
      : part(whole, middle + 1, whole.to);
  }
  if (unit.startsWith('month')) {
    const from = last ? addMonths(whole.to + 1, -count) : addMonths(whole.from, index * count);
    const { year, month } = civilOf(from);
    return count === 1 ? monthPeriod(year, month) : between(from, dayOf(year, month + count, 0));
  }
  const firstMonday = mondayOf(whole.from + 3);
  const lastMonday = mondayOf(whole.to - 3);
  const from = last ? lastMonday - 7 * (count - 1) : firstMonday + 7 * index * count;
  if (unit === 'weekend') return between(from + 5, from + 6);
  return count === 1 ? weekPeriod(from) : between(from, from + 7 * count - 1);
}
