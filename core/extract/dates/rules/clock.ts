/** Times of day and the present, which are dates only beside one: "10:30 a.m. EST", "noon", "now". */

import type { DateRule } from '../expression.ts';
import { dayPeriod } from '../period.ts';
import { gap, stop } from '../words.ts';

const zone = `(?:${gap}\\(?(?:UTC|GMT|BST|CET|CEST|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|IST|JST|HKT|SGT|AEST|local(?:${gap}time)?|Eastern(?:${gap}time)?|Pacific(?:${gap}time)?|Z)\\)?${stop})?`;

export const clock: DateRule = {
  name: 'clock',
  starts: ['#', 'noon', 'midnight', 'now', 'at', 'morning', 'afternoon', 'evening'],
  pattern: new RegExp(
    `(?:(?<now>now)|(?<![\\d.,$€£¥:/-])(?:(?:[01]?\\d|2[0-4])[:.][0-5]\\d(?::[0-5]\\d)?(?:${gap}?[ap](?:\\.m\\.|\\.?m|)(?![\\p{L}]))?|(?:1[0-2]|0?[1-9])${gap}?(?:[ap]\\.m\\.|[ap]m)(?!\\p{L})|(?:1[0-2]|0?[1-9])${gap}o['’]clock)${zone}|noon|midnight)${stop}`,
    'iuy',
  ),
  read: (match) => {
    const now = match.groups?.now !== undefined;
    return {
      grain: now ? 'now' : 'clock',
      open: false,
      said: {},
      dependent: true,
      resolve: ({ today }) => (today === null ? null : dayPeriod(today)),
    };
  },
  examples: [],
  nonExamples: ['It is 10:30 a.m. here.', 'It closed at noon.', 'They work on it now.'],
  knownGaps: [],
};
