/** Who signed a law: "Gov. Ada Cole signed SB 911", "SB 911, signed by Gov. Ada Cole". */
import type { ClaimReading, ClaimRule } from './claim-rule.ts';

const active = /^ (?:has |had )?signed (?:into law )?(?:the )?$/u;
const passive =
  /^,?(?: which)?(?: was| is)?(?: \w+ly)?,? signed (?:into law )?(?:(?:on|in|last) [\w ,]{1,20} )?by (?:the )?$/u;

export const signedBy: ClaimRule = {
  name: 'signed-by',
  find: ({ text, mentions }) => {
    const claims: ClaimReading[] = [];
    for (const [i, first] of mentions.entries()) {
      const second = mentions[i + 1];
      if (!second) break;
      const between = text.slice(first.end, second.start);
      const [person, law] =
        first.type === 'person' && second.type === 'law' && active.test(between)
          ? [first, second]
          : first.type === 'law' && second.type === 'person' && passive.test(between)
            ? [second, first]
            : [];
      if (!person || !law) continue;
      claims.push({
        kind: 'other',
        subject: `signer of ${law.canonical}`,
        value: person.canonical,
        start: first.start,
        end: second.end,
      });
    }
    return claims;
  },
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
