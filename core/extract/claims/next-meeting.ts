/** Where the next meeting of a series will be: "The next summit will be held in Leeds". */
import type { ClaimReading, ClaimRule } from './claim-rule.ts';

const next =
  /\b(?:next|following) (?:\p{L}+ )?(summit|meeting|conference|session|round|edition|gathering|forum)\b/giu;
/** What may stand between the meeting and its place. */
const between = /^[^.;:!?]{0,60}\b(?:in|to|at) $/u;

export const nextMeeting: ClaimRule = {
  name: 'next-meeting',
  find: ({ text, sentence, mentions }) =>
    [...text.slice(sentence.start, sentence.end).matchAll(next)].flatMap(
      (match): ClaimReading[] => {
        const start = sentence.start + match.index;
        const after = start + match[0].length;
        const place = mentions.find(({ type, start: at }) => type === 'place' && at >= after);
        if (!place || !between.test(text.slice(after, place.start))) return [];
        const meeting = (match[1] as string).toLowerCase();
        return [
          {
            kind: 'place',
            subject: `next ${meeting}`,
            value: place.canonical,
            start: place.start,
            end: place.end,
          },
        ];
      },
    ),
  examples: [
    {
      text: 'The next summit will be held in Leeds in May.',
      claims: [{ subject: 'next summit', value: 'Leeds' }],
    },
  ],
  nonExamples: ['The next summit will be smaller. Leeds is glad.', 'The summit in Leeds ended.'],
};
