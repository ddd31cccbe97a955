/** Weeks, months, quarters and years named from publication: "last week", "this year", "next month", "this weekend". */
import type { DatePrecision } from '../../../model.ts';
import { mondayOf, weekdayOf } from '../calendar.ts';
import type { DateRule, Direction, Grain, Situation } from '../expression.ts';
import { between, type Period, shiftPeriod, unitAround } from '../period.ts';
import { gap, stop } from '../words.ts';

const step = (word: string) =>
  /^(?:last|past|previous)/i.test(word)
    ? -1
    : /^(?:next|coming|following|upcoming)/i.test(word)
      ? 1
      : 0;

/** "Over the past year" is no calendar year. */
const overThePast = /\b(?:over|in|during|for|within|throughout)\sthe\spast$/i;

export const relativeUnit: DateRule = {
  name: 'relative-unit',
  article: true,
  starts: [
    'last',
    'past',
    'previous',
    'next',
    'coming',
    'following',
    'upcoming',
    'this',
    'week',
    'weekend',
    'month',
    'year',
    'current',
  ],
  soon: {
    words: ['weekend', 'week', 'month', 'quarter', 'year', 'decade'].flatMap((unit) => [
      unit,
      `work${unit}`,
    ]),
    within: 3,
  },
  pattern: new RegExp(
    `(?:(?:(?<which>last|past|previous|next|coming|following|upcoming|current)|this(?:${gap}(?:past|coming|current))?)${gap}(?:calendar${gap}|work)?(?<unit>weekend|week|month|quarter|year|decade)|(?<=\\bthe\\s)(?<unit2>week|weekend|month|year)${gap}(?:(?<next2>after${gap}next)|before${gap}last)|(?<=\\b(?:over|during|on|at|for)\\sthe\\s)(?<unit3>weekend))${stop}(?!-(?:long|old)|${gap}of\\b)`,
    'iy',
  ),
  read: (match, { text }) => {
    const { unit2, unit3, next2 } = match.groups ?? {};
    const word = match.groups?.which ?? 'this';
    const unit = unit2 ?? unit3 ?? match.groups?.unit ?? '';
    const key = unit.toLowerCase();
    const offset = unit2 ? (next2 ? 2 : -2) : step(word);
    // "the previous year", "the following month" count from the date before them.
    const before = text.slice(Math.max(0, match.index - 14), match.index);
    const theNext =
      /^next$/i.test(word) && /(?<!\b(?:over|in|during|for|within)\s)\bthe\s$/i.test(before);
    const anchored = /^(?:previous|following)$/i.test(word);
    const direction: Direction = offset < 0 ? 'past' : offset > 0 && !theNext ? 'future' : null;
    if (overThePast.test(`${before}${word}`)) return rolling(key);
    return {
      grain: key as Grain,
      open: false,
      said: {},
      ...(direction && { direction }),
      resolve: (situation) => {
        // "The next month it was back" tells on, "the next month will tell" looks ahead.
        const tells = anchored || (theNext && situation.direction() === 'past');
        const base = tells ? (situation.previous?.from ?? situation.today) : situation.today;
        if (base === null) return null;
        // Said from Monday to Friday of what is over, "this weekend" is the last one.
        const over =
          key === 'weekend' &&
          !unit2 &&
          /^this$/i.test(word) &&
          weekdayOf(base) < 6 &&
          situation.direction() === 'past';
        return unitOf(key, base, over ? -1 : offset);
      },
    };
  },
  examples: [
    {
      text: 'It closed last week.',
      found: 'last week',
      value: { from: '2026-06-15', to: '2026-06-21', precision: 'week' },
    },
    {
      text: 'It rose last year.',
      found: 'last year',
      value: { from: '2025-01-01', to: '2025-12-31', edtf: '2025', certain: true },
    },
    {
      text: 'They met this weekend.',
      found: 'this weekend',
      value: { from: '2026-06-20', to: '2026-06-21' },
    },
    { text: 'in the week after next', found: 'the week after next', value: {} },
  ],
  nonExamples: ['a year-long study', 'It will last years.'],
  knownGaps: [],
};

/** The week, month and so on around a day, or `offset` of them away. */
function unitOf(unit: string, day: number, offset: number): Period | null {
  if (unit === 'weekend') {
    const saturday = mondayOf(day) + 5 + 7 * offset;
    return between(saturday, saturday + 1);
  }
  return shiftPeriod(unitAround(day, unit as DatePrecision), offset);
}

/** The week, month or year up to publication. */
function rolling(unit: string) {
  return {
    grain: 'range' as const,
    open: false,
    said: {},
    direction: 'past' as const,
    resolve: ({ today }: Situation) => {
      if (today === null || unit === 'weekend') return null;
      const before = shiftPeriod(unitAround(today, unit as DatePrecision), -1);
      if (!before) return null;
      return between(today - (before.to - before.from + 1), today);
    },
  };
}
