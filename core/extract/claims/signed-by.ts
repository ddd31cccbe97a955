/** Who signed or vetoed a law: "Gov. Ada Cole signed SB 911", "SB 911, vetoed by Gov. Ada Cole". */
import type { EntityMention } from '../../model.ts';
import type { ClaimReading, ClaimRule } from './claim-rule.ts';
import { findNeighbours } from './neighbours.ts';

const active = /^ (?:has |had )?(?<act>signed|vetoed) (?:into law )?(?:the )?$/u;
const passive =
  /^,?(?: which)?(?: was| is)?(?: \w+ly)?,? (?<act>signed|vetoed) (?:into law )?(?:(?:on|in|last) [\w ,]{1,20} )?by (?:the )?$/u;

export const signedBy: ClaimRule = {
  name: 'signed-by',
  cue: 'signing',
  find: (context) => [
    ...findNeighbours(context, { types: ['person', 'law'], between: active }).map(
      ({ first, second, act, ...span }) => signer(first, second, act, span),
    ),
    ...findNeighbours(context, { types: ['law', 'person'], between: passive }).map(
      ({ first, second, act, ...span }) => signer(second, first, act, span),
    ),
  ],
  examples: [
    {
      text: 'Gov. Ada Cole signed SB 911 on Monday.',
      claims: [{ subject: 'signer of SB 911', value: 'Ada Cole' }],
    },
    {
      text: 'SB 911 was vetoed by Gov. Ada Cole.',
      claims: [{ subject: 'vetoer of SB 911', value: 'Ada Cole' }],
    },
    {
      text: 'SB 911, signed by Gov. Ada Cole, takes effect in June.',
      claims: [{ subject: 'signer of SB 911', value: 'Ada Cole' }],
    },
  ],
  nonExamples: ['Gov. Ada Cole praised SB 911.'],
};

function signer(
  person: EntityMention,
  law: EntityMention,
  act: string | undefined,
  span: { start: number; end: number },
): ClaimReading {
  const subject = `${act === 'vetoed' ? 'vetoer' : 'signer'} of ${law.canonical}`;
  return { kind: 'other', subject, value: person.canonical, ...span };
}
