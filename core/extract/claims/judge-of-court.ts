/** Of which court a judge is: "Judge Ada Cole of the U.S. District Court in Tarn". */
import type { EntityMention } from '../../model.ts';
import { type ClaimReading, type ClaimRule, type ClaimView, namedPeople } from './claim-rule.ts';

const title = /\b(?:Judge|Justice|Magistrate)\b/u;
const link = /,? (?:of|on|at|from) (?:the )?/uy;
const court = /\b(?:Court|Circuit|Tribunal)\b/u;

export const judgeOfCourt: ClaimRule = {
  name: 'judge-of-court',
  cue: 'judge',
  find: (view) => namedPeople(view).flatMap((person) => read(view, person)),
  examples: [
    {
      text: 'Judge Ada Cole of the Tarn High Court agreed.',
      claims: [{ subject: 'Ada Cole', value: 'judge of the Tarn High Court' }],
    },
  ],
  nonExamples: ['Ada Cole of the Tarn High Court agreed.', 'Judge Ada Cole of Tarn agreed.'],
};

function read({ text, startingAt }: ClaimView, person: EntityMention): ClaimReading[] {
  if (!title.test(person.quote)) return [];
  link.lastIndex = person.end;
  const body = link.test(text) ? startingAt(link.lastIndex) : null;
  if (body?.type !== 'government' || !court.test(body.canonical)) return [];
  const { start, canonical } = person;
  return [
    {
      kind: 'role',
      subject: canonical,
      value: `judge of the ${body.canonical}`,
      start,
      end: body.end,
    },
  ];
}
