/** For whom somebody speaks, pleads or teaches: "Ada Cole, a lawyer for Quillfish", "Ada Cole, a professor of law at Harwell University". */
import type { ClaimRule } from './claim-rule.ts';
import { findNeighbours } from './neighbours.ts';
import { isPast } from './offices.ts';

const link =
  /^, (?:who is )?(?:an? |the )?(?:\p{Ll}{2,15} ){0,2}(?<act>lawyer|attorney|counsel|spokes(?:man|woman|person)|professor|lecturer|researcher|fellow|analyst|lobbyist|economist)(?: (?:of|in) (?:\p{Ll}{2,15} ?){1,4})? (?:for|at|with|of) (?:the )?$/u;
/** All who speak for somebody hold one post, and so do those who plead. */
const posts: Readonly<Record<string, string>> = {
  lawyer: 'attorney',
  counsel: 'attorney',
  spokeswoman: 'spokesman',
  spokesperson: 'spokesman',
};

export const worksFor: ClaimRule = {
  name: 'works-for',
  cue: 'post',
  find: (view) =>
    (['organization', 'government'] as const).flatMap((type) =>
      findNeighbours(view, { types: ['person', type], between: link })
        .filter(({ first, second }) => {
          const between = view.text.slice(first.end, second.start);
          return !isPast(view.text, first.end, between.replace(/^, (?:an? |the )?/u, ''));
        })
        .map(({ first, second, act = '', start, end }) => ({
          kind: 'role',
          subject: first.canonical,
          value: `${posts[act] ?? act} of ${type === 'government' ? 'the ' : ''}${second.canonical}`,
          start,
          end,
        })),
    ),
  examples: [
    {
      text: 'Ada Cole, a lawyer for Quillfish Systems, agreed.',
      claims: [{ subject: 'Ada Cole', value: 'attorney of Quillfish Systems' }],
    },
    {
      text: 'Ada Cole, a professor of law at Harwell University, agreed.',
      claims: [{ subject: 'Ada Cole', value: 'professor of Harwell University' }],
    },
    {
      text: 'Ada Cole, a spokeswoman for the Fisheries Commission, agreed.',
      claims: [{ subject: 'Ada Cole', value: 'spokesman of the Fisheries Commission' }],
    },
  ],
  nonExamples: [
    'Ada Cole, a former lawyer for Quillfish Systems, agreed.',
    'Ada Cole, a critic of Quillfish Systems, agreed.',
  ],
};
