/** What a body will be called: "The institute will become the Fisheries Assurance Office". */
import type { ClaimReading, ClaimRule } from './claim-rule.ts';

const renaming =
  /\b(?:(?:will|to|would|is to|shall)\b[^.;:!?]{0,60}\b(?:become|be (?:re)?named|be (?:called|known as|rebranded(?: as)?))|[Tt]he new name,|(?:has been |was |is being )?(?:renamed|rebranded as|rechristened))(?: as)? (?:the )?$/u;
/** "Will be the Office from July 1" */
const being = /\bwill be the $/u;
const fromThen = /^ (?:from|as of|starting|on) /u;
/** How far before the new name its verb may begin, in characters. */
const reach = 110;

export const newName: ClaimRule = {
  name: 'new-name',
  cue: 'renaming',
  find: ({ text, sentence, mentions }) =>
    mentions.flatMap((body): ClaimReading[] => {
      if (body.form !== 'name' || (body.type !== 'government' && body.type !== 'organization'))
        return [];
      const before = text.slice(Math.max(sentence.start, body.start - reach), body.start);
      const isNamed =
        renaming.test(before) ||
        (being.test(before) && fromThen.test(text.slice(body.end, body.end + 10)));
      const kind = body.canonical.split(' ').at(-1) as string;
      if (!isNamed || kind === body.canonical) return [];
      return [
        {
          kind: 'institution',
          // Two bodies that are renamed in one story are seldom of one kind.
          subject: `new name of the ${kind.toLowerCase()}`,
          value: body.canonical,
          start: body.start,
          end: body.end,
        },
      ];
    }),
  examples: [
    {
      text: 'The institute will become the National Fisheries Office on July 1.',
      claims: [{ subject: 'new name of the office', value: 'National Fisheries Office' }],
    },
    {
      text: 'The institute will from July be called the National Fisheries Office.',
      claims: [{ subject: 'new name of the office', value: 'National Fisheries Office' }],
    },
    {
      text: 'The institute will be the National Fisheries Office from July 1.',
      claims: [{ subject: 'new name of the office', value: 'National Fisheries Office' }],
    },
  ],
  nonExamples: [
    'The institute will become part of the National Fisheries Office.',
    'The institute will be near the National Fisheries Office.',
  ],
};
