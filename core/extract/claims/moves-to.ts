/** Which body somebody goes to: "Ada Cole will join Quillfish Systems", "Ada Cole, 46, resigned. She is going to Quillfish Systems". */
import type { EntityMention } from '../../model.ts';
import type { ClaimReading, ClaimRule, ClaimView } from './claim-rule.ts';

const going =
  /^,? (?:who |and )?(?:(?:will|is to|was to|would) )?(?:join|joins|joined|joining|is joining|move to|moves to|moved to|is moving to|go to|goes to|went to|is going to|transfer to|transfers to|transferred to|leaves for|left for) (?:the )?$/u;
const pronoun = /^(?:She|He)(?= )/u;

export const movesTo: ClaimRule = {
  name: 'moves-to',
  cue: 'going',
  find: (view) => {
    const { text, sentence, mentions, before } = view;
    const opening = pronoun.exec(text.slice(sentence.start, sentence.start + 4))?.[0].length;
    const people = before.filter(({ type }) => type === 'person');
    const [only] = new Set(people.map(({ canonical }) => canonical));
    const isClear = people.every(({ canonical }) => canonical === only);
    return [
      ...mentions.flatMap((person, i) =>
        person.type === 'person' ? read(view, person.canonical, person, mentions[i + 1]) : [],
      ),
      ...(opening && only && isClear
        ? read(
            view,
            only,
            { start: sentence.start, end: sentence.start + opening },
            mentions.find(({ start }) => start > sentence.start),
          )
        : []),
    ];
  },
  examples: [
    {
      text: 'Ada Cole will join Quillfish Systems in June.',
      claims: [{ subject: 'where Ada Cole goes', value: 'Quillfish Systems' }],
    },
    {
      text: 'Ada Cole moves to Quillfish Systems in June.',
      claims: [{ subject: 'where Ada Cole goes', value: 'Quillfish Systems' }],
    },
    {
      text: 'Ada Cole, 46, will not be there. She is going to Quillfish Systems.',
      claims: [{ subject: 'where Ada Cole goes', value: 'Quillfish Systems' }],
    },
  ],
  nonExamples: [
    'Ada Cole wrote to the Department of Commerce.',
    'Ada Cole left Quillfish Systems.',
    'Ada Cole met Ben Hart. She is going to Quillfish Systems.',
  ],
};

function read(
  { text }: ClaimView,
  who: string,
  { start, end }: { start: number; end: number },
  body: EntityMention | undefined,
): ClaimReading[] {
  if (body?.form !== 'name') return [];
  if (body.type !== 'government' && body.type !== 'organization') return [];
  if (!going.test(text.slice(end, body.start))) return [];
  return [
    {
      kind: 'institution',
      subject: `where ${who} goes`,
      value: body.canonical,
      start,
      end: body.end,
    },
  ];
}
