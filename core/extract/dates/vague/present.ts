/** The present: "currently", "right now", "at the moment", "these days", "the current crisis". */
import type { DateRule } from '../expression.ts';
import { gap, stop } from '../words.ts';
import { onSide, vague } from './points.ts';

/** With these, "current" says when; with things ("current models"), which. */
const states =
  '(?:circumstances|situation|conditions|climate|crisis|environment|level|levels|pace|rate|rates|price|prices|market|state|system|policy|rules|law|term|period)';

export const present: DateRule = {
  name: 'present',
  article: true,
  starts: [
    'currently',
    'presently',
    'nowadays',
    'right',
    'present',
    'moment',
    'minute',
    'these',
    'current',
  ],
  pattern: new RegExp(
    `(?:currently|presently|nowadays|right${gap}now|(?<=\\bat${gap}the${gap})(?:present(?:${gap}(?:time|moment))?(?!-)|moment|minute)|(?<=\\bat${gap})present(?!-)|these${gap}days|current(?=${gap}${states}${stop}))${stop}`,
    'iy',
  ),
  read: () => vague((today) => onSide('present', today)),
  examples: [
    {
      text: 'She currently chairs it.',
      found: 'currently',
      value: { from: '2026-06-25', to: '2026-06-25', edtf: '2026-06-25~', certain: false },
    },
    { text: 'It is fine at the moment.', found: 'the moment', value: { from: '2026-06-25' } },
    { text: 'under the current rules', found: 'the current', value: { from: '2026-06-25' } },
  ],
  nonExamples: [
    'its current models',
    'a moment later',
    'the right nowhere',
    'at present-day prices',
  ],
  knownGaps: [],
};
