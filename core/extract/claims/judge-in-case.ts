/** Which judge has the case: "the case is before Judge Ada Cole", "Judge Ada Cole ruled". */
import { findBeside } from './beside-name.ts';
import type { ClaimRule } from './claim-rule.ts';

const rank = '(?:(?:U\\.S\\.|District|Chief|Senior|Circuit|Federal|Superior Court|High Court) )*';
const beside = {
  after:
    /^(?:,? (?:of|in|at) [^.;:!?"“”]{1,50}?,?)? (?:on \p{Lu}\p{L}+ )?(?:ruled|dismissed|granted|denied|blocked|ordered|sided|sentenced|approved|threw out|found|is (?:presiding|hearing)|presides|will (?:hear|preside)|put the case)\b/u,
  before: new RegExp(
    `\\b(?:(?:case|suit|lawsuit|trial|it)\\b[^.;:!?"“”]{0,30} (?:is before|was assigned to|is assigned to|went before|is being heard by|will be heard by|heard by|presided over by)|(?:ruling|order|decision|judgment|opinion) (?:by|of|from)|(?:granted|denied|dismissed|approved|blocked)(?: on \\p{Lu}\\p{L}+)? by) ${rank}$`,
    'u',
  ),
  unless:
    /\b(?:previous(?:ly)?|earlier|last year|(?:19|20)\d\d|separate(?:ly)?|another|similar|dissent\p{L}*|appeals?|panel|if|would)\b/iu,
};
const title = /\b(?:Judge|Justice)\b/u;

export const judgeInCase: ClaimRule = {
  name: 'judge-in-case',
  cue: 'judge',
  find: (view) =>
    findBeside(view, { ...beside, types: ['person'] })
      .filter(({ mention }) => title.test(mention.quote))
      .map(({ mention: { canonical, start, end } }) => ({
        kind: 'other',
        subject: 'judge in the case',
        value: canonical,
        start,
        end,
      })),
  examples: [
    {
      text: 'The case is before Judge Ada Cole.',
      claims: [{ subject: 'judge in the case', value: 'Ada Cole' }],
    },
    {
      text: 'Judge Ada Cole ruled on Monday.',
      claims: [{ subject: 'judge in the case', value: 'Ada Cole' }],
    },
  ],
  nonExamples: [
    'Judge Ada Cole dissented.',
    'Ada Cole ruled the waves.',
    'In an earlier case Judge Ada Cole ruled otherwise.',
  ],
};
