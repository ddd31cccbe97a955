/** An office said by a verb: "Cole is chair of the Fisheries Committee", "Ada Cole serves as chief executive of Quillfish". */
import type { EntityMention } from '../../model.ts';
import { bodyName } from './body-name.ts';
import { type ClaimReading, type ClaimRule, type ClaimView, namedPeople } from './claim-rule.ts';
import { isPast, joinOffices, officePattern } from './offices.ts';

const verb = new RegExp(
  `(?:,? who)? (?:is|is also|serves as|now serves as|remains|(?:was|has been|had been|will be) (?:re-?)?(?:named|appointed|elected|made|sworn in)(?: as| to be)?|was confirmed as|takes over as|took over as|will take over as|will serve as|became|will become) (?:the |an? )?(?<office>${officePattern}) (?:of|at|for) (?:the )?`,
  'uy',
);

export const isOffice: ClaimRule = {
  name: 'is-office',
  cue: 'office',
  find: (view) => namedPeople(view).flatMap((person) => read(view, person)),
  examples: [
    {
      text: 'Ada Cole and Ben Hart met. Mr. Cole is chairman of the Senate Fisheries Committee.',
      claims: [{ subject: 'Ada Cole', value: 'chairman of the Senate Fisheries Committee' }],
    },
    {
      text: 'The king named Ada Cole chair of the Fisheries Authority.',
      claims: [{ subject: 'Ada Cole', value: 'chair of the Fisheries Authority' }],
    },
    {
      text: 'Ada Cole was appointed director of the Fisheries Agency.',
      claims: [{ subject: 'Ada Cole', value: 'director of the Fisheries Agency' }],
    },
    {
      text: 'Ada Cole serves as chief executive of Quillfish Systems.',
      claims: [{ subject: 'Ada Cole', value: 'chief executive of Quillfish Systems' }],
    },
    {
      text: 'Ada Cole, who is chief executive of Quillfish Systems, agreed.',
      claims: [{ subject: 'Ada Cole', value: 'chief executive of Quillfish Systems' }],
    },
    {
      text: 'It met the Fisheries Authority. Ada Cole, who is deputy chair of the authority, agreed.',
      claims: [{ subject: 'Ada Cole', value: 'deputy chair of the Fisheries Authority' }],
    },
  ],
  nonExamples: [
    'Ada Cole is a former chairman of the Senate Fisheries Committee.',
    'Ada Cole is a friend of Quillfish Systems.',
  ],
};

/** "… named Ada Cole chair of" */
const named =
  /\b(?:named|names|appointed|appoints|nominated|confirmed|elected|picked|chose|made|installed) (?:(?:Mr|Ms|Mrs|Dr)\.? )?$/u;
const asOffice = new RegExp(
  ` (?:as |to be |to serve as )?(?:its |the |an? )?(?<office>${officePattern}) (?:of|at|for) (?:the )?`,
  'uy',
);

function read({ text, sentence, startingAt }: ClaimView, person: EntityMention): ClaimReading[] {
  const before = text.slice(Math.max(sentence.start, person.start - 30), person.start);
  const pattern = named.test(before) ? asOffice : verb;
  pattern.lastIndex = person.end;
  const match = pattern.exec(text);
  const written = match?.groups?.office;
  if (!match || !written) return [];
  const office = joinOffices([written]);
  const at = person.end + match[0].length;
  // "the commission", after the one that was named
  const body =
    startingAt(at) ?? (match[0].endsWith(' the ') ? startingAt(at - 'the '.length) : null);
  if (!office || !body || isPast(text, person.end, written)) return [];
  if (body.type !== 'organization' && body.type !== 'government') return [];
  const { start, canonical } = person;
  return [
    {
      kind: 'role',
      subject: canonical,
      value: `${office} of ${bodyName(body, text)}`,
      start,
      end: body.end,
    },
  ];
}
