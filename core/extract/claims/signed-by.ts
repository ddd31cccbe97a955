/** Who signed a law: "Gov. Ada Cole signed SB 911", "SB 911, signed by Gov. Ada Cole". */
import type { EntityMention } from '../../model.ts';
import type { ClaimReading, ClaimRule } from './claim-rule.ts';
import { findNeighbours } from './neighbours.ts';

const active = /^ (?:has |had )?signed (?:into law )?(?:the )?$/u;
const passive =
  /^,?(?: which)?(?: was| is)?(?: \w+ly)?,? signed (?:into law )?(?:(?:on|in|last) [\w ,]{1,20} )?by (?:the )?$/u;

export const signedBy: ClaimRule = {
  name: 'signed-by',
  find: (context) => [
    ...findNeighbours(context, { types: ['person', 'law'], between: active }).map(
      ({ first, second, ...span }) => signer(first, second, span),
    ),
    ...findNeighbours(context, { types: ['law', 'person'], between: passive }).map(
      ({ first, second, ...span }) => signer(second, first, span),
    ),
  ],
  examples: [
    {
      text: 'Gov. Ada Cole signed SB 911 on Monday.',
      claims: [{ subject: 'signer of SB 911', value: 'Ada Cole' }],
    },
    {
      text: 'SB 911, signed by Gov. Ada Cole, takes effect in June.',
      claims: [{ subject: 'signer of SB 911', value: 'Ada Cole' }],
    },
  ],
  nonExamples: ['Gov. Ada Cole vetoed SB 911.'],
};

function signer(
  person: EntityMention,
  law: EntityMention,
  span: { start: number; end: number },
): ClaimReading {
  return { kind: 'other', subject: `signer of ${law.canonical}`, value: person.canonical, ...span };
}
