/** Which body somebody goes to: "Ada Cole will join Quillfish Systems", "Ada Cole moves to Quillfish Systems". */
import type { ClaimReading, ClaimRule } from './claim-rule.ts';

const going =
  /^,? (?:who |and )?(?:(?:will|is to|was to|would) )?(?:join|joins|joined|joining|is joining|move to|moves to|moved to|is moving to|go to|goes to|went to|is going to|transfer to|transfers to|transferred to|leaves for|left for) (?:the )?$/u;

export const movesTo: ClaimRule = {
  name: 'moves-to',
  find: ({ text, mentions }) =>
    mentions.flatMap((person, i): ClaimReading[] => {
      const body = mentions[i + 1];
      if (person.type !== 'person' || body?.form !== 'name') return [];
      if (body.type !== 'government' && body.type !== 'organization') return [];
      if (!going.test(text.slice(person.end, body.start))) return [];
      return [
        {
          kind: 'institution',
          subject: `where ${person.canonical} goes`,
          value: body.canonical,
          start: person.start,
          end: body.end,
        },
      ];
    }),
  examples: [
    {
      text: 'Ada Cole will join Quillfish Systems in June.',
      claims: [{ subject: 'where Ada Cole goes', value: 'Quillfish Systems' }],
    },
    {
      text: 'Ada Cole moves to Quillfish Systems in June.',
      claims: [{ subject: 'where Ada Cole goes', value: 'Quillfish Systems' }],
    },
  ],
  nonExamples: [
    'Ada Cole wrote to the Department of Commerce.',
    'Ada Cole left Quillfish Systems.',
  ],
};
