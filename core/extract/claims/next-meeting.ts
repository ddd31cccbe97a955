/** Where the next meeting of a series will be: "The next summit will be held in Leeds", "The next will be in Leeds". */
import { letters } from '../../text/letters.ts';
import type { ClaimReading, ClaimRule } from './claim-rule.ts';

const meetings = 'summit|meeting|conference|session|round|edition|gathering|forum';
const next = new RegExp(`\\b(?:next|following) (?:(?-i:[${letters}])+ )?(${meetings})\\b`, 'gi');
/** "The next will be in Leeds": of what, the sentences before say. */
const nextOne = /\bnext(?: one)? (?=(?:will be|is|takes place|will take place)\b)/gi;
const spoken = new RegExp(`\\b(${meetings})s?\\b`, 'gi');
/** How far back the meeting may be spoken of, in characters. */
const reach = 300;
/** What may stand between the meeting and its place. */
const between = /^[^.;:!?]{0,60}\b(?:in|to|at) $/u;

export const nextMeeting: ClaimRule = {
  name: 'next-meeting',
  cue: 'next',
  find: ({ text, sentence, mentions }) => {
    if (!mentions.some(({ type }) => type === 'place')) return [];
    const own = text.slice(sentence.start, sentence.end);
    const before = text.slice(Math.max(0, sentence.start - reach), sentence.start);
    const spokenOf = [...before.matchAll(spoken)].at(-1)?.[1];
    const found = [
      ...[...own.matchAll(next)].map((match) => ({ match, meeting: match[1] })),
      ...[...own.matchAll(nextOne)].map((match) => ({ match, meeting: spokenOf })),
    ];
    return found.flatMap(({ match, meeting }): ClaimReading[] => {
      const after = sentence.start + match.index + match[0].length;
      const place = mentions.find(
        ({ type, start }) =>
          type === 'place' && start >= after && between.test(text.slice(after, start)),
      );
      if (!place || !meeting) return [];
      const { start, end, canonical } = place;
      const subject = `next ${meeting.toLowerCase()}`;
      return [{ kind: 'place', subject, value: canonical, start, end }];
    });
  },
  examples: [
    {
      text: 'The next summit will be held in Leeds in May.',
      claims: [{ subject: 'next summit', value: 'Leeds' }],
    },
    {
      text: 'Forty came to the summit in Tarn. The next will be in Leeds in May.',
      claims: [{ subject: 'next summit', value: 'Leeds' }],
    },
  ],
  nonExamples: ['The next summit will be smaller. Leeds is glad.', 'The summit in Leeds ended.'],
};
