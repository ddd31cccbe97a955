/** The part of a day before it: "late Monday", "early on Tuesday", "earlier Friday". */
import { WordSet } from '../../../text/vocabulary.ts';
import type { Extension } from '../expression.ts';
import { gap } from '../words.ts';

export const earlyOrLate: Extension = {
  name: 'early-or-late',
  side: 'before',
  leads: new WordSet(['early', 'late', 'earlier', 'later', 'on']),
  pattern: new RegExp(`\\b(?:early|late|earlier|later)${gap}(?:on${gap})?$`, 'i'),
  extend: ({ value, quote }) =>
    value.grain === 'weekday' && !/^(?:last|next|this)/i.test(quote) ? value : null,
  examples: [
    {
      text: 'It was signed late Monday.',
      found: 'late Monday',
      value: { from: '2026-06-22', to: '2026-06-22', precision: 'day' },
    },
  ],
  nonExamples: ['It was late in June.'],
  knownGaps: [],
};
