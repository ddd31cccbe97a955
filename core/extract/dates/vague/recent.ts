/** What is not long ago: "recently", "recent years", "in recent history". */
import type { DateRule } from '../expression.ts';
import { gap, stop } from '../words.ts';
import { onSide, vague } from './points.ts';

export const recent: DateRule = {
  name: 'recent',
  article: true,
  starts: ['recently', 'lately', 'recent'],
  pattern: new RegExp(
    `(?:recently|lately|(?<!\\b(?:most|more)${gap})recent(?:${gap}(?:days|weeks|months|years|decades|times|history|past))?)${stop}`,
    'iy',
  ),
  read: () => vague((today) => onSide('past', today)),
  examples: [
    {
      text: 'A recently announced rule is law.',
      found: 'recently',
      value: { edtf: '../2026-06-25', certain: false },
    },
    { text: 'It fell in recent years.', found: 'recent years', value: { to: '2026-06-25' } },
  ],
  nonExamples: ['its most recent model'],
  knownGaps: [],
};
