/** Numbered weeks of the year: "week 27 of 2025", "in week 31." */
import { civilOf, mondayOfWeek } from '../calendar.ts';
import type { DateRule } from '../expression.ts';
import { implied, weekPeriod } from '../period.ts';
import { stop } from '../words.ts';

const wordAfter = /^\s\p{L}/u;
const end = (match: RegExpExecArray) => match.index + match[0].length;

export const weekNumber: DateRule = {
  name: 'week-number',
  starts: ['week'],
  pattern: new RegExp(`week[ \\u00a0](?<number>5[0-3]|[1-4]\\d|[1-9])${stop}(?!-)`, 'iy'),
  read: (match, { text }) => ({
    grain: 'week',
    open: true,
    said: {},
    // The words after it say of what the week is, "week 2 of the trial", and in sports it has a capital.
    ...((match[0].startsWith('W') || wordAfter.test(text.slice(end(match), end(match) + 2))) && {
      dependent: true as const,
    }),
    // Numbered weeks are those of the running year, whatever the sentence looks at.
    resolve: ({ given, today }) => {
      if (today === null && given.year === undefined) return null;
      const year = given.year ?? civilOf(today ?? 0).year;
      const week = weekPeriod(mondayOfWeek(year, Number(match.groups?.number)));
      return given.year === undefined ? implied(week) : week;
    },
  }),
  examples: [
    {
      text: 'It ships in week 31.',
      found: 'week 31',
      value: { from: '2026-07-27', to: '2026-08-02' },
    },
  ],
  nonExamples: ['in week 2 of the trial'],
  knownGaps: [],
};
