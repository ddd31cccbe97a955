/** Dates that the words themselves make doubtful: "around June 2024" (EDTF `~`), "perhaps in August" (EDTF `?`). */
import { WordSet } from '../../../text/vocabulary.ts';
import type { Extension } from '../expression.ts';
import { gap } from '../words.ts';

export const hedged: Extension = {
  name: 'hedged',
  side: 'before',
  leads: new WordSet([
    ...['about', 'around', 'circa', 'roughly', 'approximately'],
    ...['perhaps', 'possibly', 'probably', 'maybe', 'in', 'on'],
  ]),
  pattern: new RegExp(
    `\\b(?:(?<about>about|around|circa|roughly|approximately)|perhaps|possibly|probably|maybe)${gap}(?:(?:in|on)${gap})?(?:the${gap})?$`,
    'i',
  ),
  extend: ({ value }, { groups = {} }) => {
    if (value.dependent) return null;
    const mark = groups.about ? '~' : '?';
    return {
      ...value,
      resolve: (situation) => {
        const period = value.resolve(situation);
        if (!period) return null;
        const edtf = period.edtf.split('/').map((bound) => `${bound}${mark}`);
        return { ...period, edtf: edtf.join('/') };
      },
    };
  },
  examples: [
    {
      text: 'It was trained around June 2024.',
      found: 'around June 2024',
      value: { from: '2024-06-01', to: '2024-06-30', edtf: '2024-06~', certain: true },
    },
    {
      text: 'The bill will come, perhaps in August.',
      found: 'perhaps in August',
      value: { from: '2026-08-01', edtf: '2026-08?', certain: false },
    },
  ],
  nonExamples: ['It came in June 2024.'],
  knownGaps: [],
};
