/** Times of day and the present, which are dates only beside one: "10:30 a.m. EST", "noon", "now". */

import { letters } from '../../../text/letters.ts';
import type { DateRule, Situation } from '../expression.ts';
import { dayPeriod, implied } from '../period.ts';
import { onSide } from '../vague/points.ts';
import { gap, stop } from '../words.ts';

const zone = `(?<zone>${gap}\\(?(?:UTC|GMT|BST|CET|CEST|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|IST|JST|HKT|SGT|AEST|local(?:${gap}time)?|Eastern(?:${gap}time)?|Pacific(?:${gap}time)?|Z)\\)?${stop})?`;

/** Beside these, digits are a time and no score or decimal. */
const isTime = /[a-z]/i;

export const clock: DateRule = {
  name: 'clock',
  starts: ['#', 'noon', 'midnight', 'now'],
  digits: [1, 2],
  pattern: new RegExp(
    `(?:(?<now>now)|(?:(?<lead>(?<=\\b(?:at|by|of|from|until|the|around)\\s))|)(?<![\\d.,$€£¥:/-])(?:(?:[01]?\\d|2[0-4])[:.][0-5]\\d(?::[0-5]\\d)?(?:${gap}?[ap](?:\\.m\\.|\\.?m|)(?!(?-i:[${letters}])))?|(?:1[0-2]|0?[1-9])${gap}?(?:[ap]\\.m\\.|[ap]m)(?!(?-i:[${letters}]))|(?:1[0-2]|0?[1-9])${gap}o['’]clock)${zone}|noon|midnight)${stop}`,
    'iy',
  ),
  read: ({ 0: words, groups }) => ({
    grain: groups?.now === undefined ? 'clock' : 'now',
    open: false,
    said: {},
    // A time with its zone in running text is one of the day of publication.
    ...(!(groups?.zone && groups.lead !== undefined) && { dependent: true as const }),
    resolve: ({ today }) => (today === null ? null : implied(dayPeriod(today))),
    ...(isTime.test(words) && {
      vaguely: ({ today }: Situation) => (today === null ? null : onSide('present', today)),
    }),
  }),
  examples: [
    {
      text: 'Shares were up by 14:58 UTC in London.',
      found: '14:58 UTC',
      value: { from: '2026-06-25', certain: false },
    },
  ],
  nonExamples: ['It is 10:30 a.m. here.', 'It closed at noon.', 'They work on it now.'],
  knownGaps: [],
};
