/** Seasons: "in the fall", "spring 2025", "last summer", "the winter of 2024". */
import type { DateRule, Direction } from '../expression.ts';
import { fixed } from '../expressions.ts';
import { seasonPeriod, shiftPeriod, unitAround } from '../period.ts';
import { resolveRecurring } from '../recurring.ts';
import { gap, seasonOf, seasonPattern, stop, yearPattern } from '../words.ts';

export const season: DateRule = {
  name: 'season',
  article: true,
  starts: ['spring', 'summer', 'autumn', 'fall', 'winter', 'last', 'this', 'next', 'past'],
  pattern: new RegExp(
    `(?:(?<last>last|this${gap}past|past)${gap}|(?<this>this(?:${gap}coming)?)${gap}|(?<next>next|following)${gap})?(?<season>${seasonPattern})(?:${gap}(?:of${gap})?(?<year>${yearPattern})(?:[-–/]\\d\\d(?:\\d\\d)?)?)?${stop}(?!-)`,
    'iy',
  ),
  read: (match, { text }) => {
    const { last, next, season: word = '', year } = match.groups ?? {};
    const now = match.groups?.this;
    const number = seasonOf(word);
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 18);
    if (year) return fixed('season', seasonPeriod(Number(year), number), { year: Number(year) });
    const named = /^\sof\s(?:this|last|next|the same) year\b/u.test(after);
    if (!last && !next && !now && !named) {
      // "the fall of the government", "they fall", "Silicon Spring" are no seasons.
      const led =
        /\b(?:in|since|by|until|during|over|from|through|before|after|early|late|mid)[\s-](?:the\s)?$/i.test(
          before,
        );
      if (
        !led ||
        /^\s(?:of|in|recess|break|camp|school|holidays?|vacation|meetings?|session)\b/u.test(after)
      )
        return null;
    }
    if (/^fall$/i.test(word) && !named && /^\s(?:in|of)\s/u.test(after)) return null;
    const direction: Direction = last ? 'past' : next ? 'future' : null;
    return {
      grain: 'season',
      open: true,
      said: {},
      ...(direction && { direction }),
      resolve: (situation) => {
        const { today } = situation;
        if (today === null) return null;
        const inYear = (y: number) => seasonPeriod(y, number);
        if (last) {
          // The season that is running is not the last one.
          const latest = resolveRecurring(inYear, {
            ...situation,
            given: {},
            direction: () => 'past',
          });
          return (
            latest && {
              ...(latest.to >= today ? (shiftPeriod(latest, -1) ?? latest) : latest),
              certain: true,
            }
          );
        }
        if (next) {
          const coming = resolveRecurring(inYear, {
            ...situation,
            given: {},
            direction: () => 'future',
          });
          return (
            coming && {
              ...(coming.from <= today ? (shiftPeriod(coming, 1) ?? coming) : coming),
              certain: true,
            }
          );
        }
        if (now) {
          const running = unitAround(today, 'season');
          const same = resolveRecurring(inYear, { ...situation, given: {} });
          return same && { ...same, certain: running.from === same.from };
        }
        return resolveRecurring(inYear, situation);
      },
    };
  },
  examples: [
    {
      text: 'A survey in the fall found it.',
      found: 'the fall',
      value: { from: '2025-09-01', to: '2025-11-30', edtf: '2025-23', precision: 'season' },
    },
    {
      text: 'It opened in spring 2025.',
      found: 'spring 2025',
      value: { from: '2025-03-01', to: '2025-05-31' },
    },
    { text: 'They met last summer.', found: 'last summer', value: { from: '2025-06-01' } },
  ],
  nonExamples: ['the fall of the government', 'Prices fall.', 'in fall of the empire'],
  knownGaps: [],
};
