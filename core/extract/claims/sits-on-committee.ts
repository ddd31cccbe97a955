/** For which committee a member speaks: "Ada Cole (Fisheries Committee)", "Ada Cole from the committee on fisheries". */
import type { EntityMention } from '../../model.ts';
import { letters } from '../../text/letters.ts';
import { type ClaimReading, type ClaimRule, type ClaimView, namedPeople } from './claim-rule.ts';

const words = `(?:(?-i:[${letters}’'-]){2,20} ){1,6}`;
const bracketed = new RegExp(`^ \\((?<body>${words}Committee)\\)`, 'u');
const beside = new RegExp(
  `^,? (?:of|from|for|on) the (?<body>${words}committee|committee (?:of|on|for) (?:the )?(?:(?-i:[${letters}’'-]){2,20} ?){1,5})(?=[,.;)])`,
  'i',
);
/** "…, the member who steered the file through the fisheries committee" */
const through = new RegExp(
  `^, (?:the|an?) [^,.;:()]{0,30}\\b(?:member|lawmaker|deputy|MEP|rapporteur|legislator) who (?:steered|guided|shepherded|piloted|led|took) [^,.;:()]{0,30} through the (?<body>${words}committee)\\b`,
  'i',
);
/** How far behind a name its committee may stand, in characters. */
const reach = 160;

export const sitsOnCommittee: ClaimRule = {
  name: 'sits-on-committee',
  cue: 'committee',
  find: (view) => namedPeople(view).flatMap((person) => read(view, person)),
  examples: [
    {
      text: 'Rapporteur Ada Cole (Fisheries Committee) agreed.',
      claims: [{ subject: 'committee of Ada Cole', value: 'Fisheries Committee' }],
    },
    {
      text: 'The rapporteur, Ada Cole from the committee of inland fisheries, agreed.',
      claims: [{ subject: 'committee of Ada Cole', value: 'committee of inland fisheries' }],
    },
    {
      text: 'It failed, said Ada Cole, the Danish member who steered the file through the fisheries committee.',
      claims: [{ subject: 'committee of Ada Cole', value: 'fisheries committee' }],
    },
  ],
  nonExamples: [
    'Ada Cole told the fisheries committee.',
    'Ada Cole, a friend of the fisheries committee, agreed.',
  ],
};

function read({ text, sentence }: ClaimView, person: EntityMention): ClaimReading[] {
  const after = text.slice(person.end, Math.min(sentence.end, person.end + reach));
  const match = bracketed.exec(after) ?? beside.exec(after) ?? through.exec(after);
  const value = match?.groups?.body;
  if (!match || !value) return [];
  return [
    {
      kind: 'institution',
      subject: `committee of ${person.canonical}`,
      value: value.trim(),
      start: person.start,
      end: person.end + match[0].length,
    },
  ];
}
