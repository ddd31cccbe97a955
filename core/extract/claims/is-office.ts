/** An office said by a verb: "Cole is chair of the Fisheries Committee", "Ada Cole serves as chief executive of Quillfish". */
import type { EntityMention } from '../../model.ts';
import type { ClaimReading, ClaimRule, ClaimView } from './claim-rule.ts';
import { isPast, joinOffices, officePattern } from './offices.ts';

const verb = new RegExp(
  `(?:,? who)? (?:is|is also|serves as|now serves as|remains|was named|has been named|became|will become) (?:the |an? )?(?<office>${officePattern}) (?:of|at|for) (?:the )?`,
  'uy',
);

export const isOffice: ClaimRule = {
  name: 'is-office',
  cue: 'office',
  find: (view) =>
    view.mentions
      .filter(({ type, form }) => type === 'person' && form === 'name')
      .flatMap((person) => read(view, person)),
  examples: [
    {
      text: 'Ada Cole and Ben Hart met. Mr. Cole is chairman of the Senate Fisheries Committee.',
      claims: [{ subject: 'Ada Cole', value: 'chairman of the Senate Fisheries Committee' }],
    },
    {
      text: 'Ada Cole serves as chief executive of Quillfish Systems.',
      claims: [{ subject: 'Ada Cole', value: 'chief executive of Quillfish Systems' }],
    },
    {
      text: 'Ada Cole, who is chief executive of Quillfish Systems, agreed.',
      claims: [{ subject: 'Ada Cole', value: 'chief executive of Quillfish Systems' }],
    },
  ],
  nonExamples: [
    'Ada Cole is a former chairman of the Senate Fisheries Committee.',
    'Ada Cole is a friend of Quillfish Systems.',
  ],
};

function read({ text, startingAt }: ClaimView, person: EntityMention): ClaimReading[] {
  verb.lastIndex = person.end;
  const match = verb.exec(text);
  const written = match?.groups?.office;
  if (!match || !written) return [];
  const office = joinOffices([written]);
  const body = startingAt(person.end + match[0].length);
  if (!office || !body || isPast(text, person.end, written)) return [];
  if (body.type !== 'organization' && body.type !== 'government') return [];
  const owner = body.type === 'government' ? `the ${body.canonical}` : body.canonical;
  const { start, canonical } = person;
  return [
    { kind: 'role', subject: canonical, value: `${office} of ${owner}`, start, end: body.end },
  ];
}
