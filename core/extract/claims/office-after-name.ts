/** The office that follows a name: "Ada Cole, chief executive of Quillfish", "Ada Cole, the Technology Secretary,". */
import type { EntityMention } from '../../model.ts';
import { bodyName } from './body-name.ts';
import { type ClaimReading, type ClaimRule, type ClaimView, namedPeople } from './claim-rule.ts';
import { isPast, joinOffices, nameFormer, nameTitle, officePattern } from './offices.ts';

const posts = `(?<first>${officePattern})(?:,? (?:and|&) (?<second>${officePattern}))?`;
/** ", (the) chief executive (and co-founder)" */
const apposition = new RegExp(
  `, (?:the (?:[a-z-]{2,20} ){0,2}[a-z-]{2,20}['’]s |the (?:\\p{Lu}\\p{Ll}{2,12}(?:ish|an|ese|ch|ian|i) )?|an? |its |our |their |his |her )?${posts}`,
  'uy',
);
/** ", Quillfish's chief executive (and co-founder)" */
const ofOwner = new RegExp(`['’]s? ${posts}`, 'uy');
const title =
  /, the ((?:\p{Lu}[\p{Ll}]{2,15}(?:,? and |, | )){1,6}(?:Secretary|Minister|Commissioner))(?=[,.;])/uy;
/** ", (the) Minister for Digital Development and Information" */
const ministerFor =
  /, (?:the )?((?:\p{Lu}\p{Ll}{2,15} ){0,2}(?:Secretary|Minister|Commissioner)(?: of State)? (?:of|for) (?:the )?\p{Lu}\p{Ll}+(?:(?:,? and |, | )\p{Lu}\p{Ll}+){0,6})(?=[,.;"”]| (?:said|told|has|had|is|was|who)\b)/uy;
/** ", the ports minister": any field, where the post is one that a field alone tells apart. */
const ofField =
  /, the (?:[\p{L}-]{2,20}['’]s )?((?:(?!former|then|acting|deputy|first|new|next|outgoing|prime|vice|junior|senior|responsible|state|cabinet|government|federal|\p{Lu}?\p{L}+(?:ish|an|ese)\b)[\p{L}-]{2,20} ){1,2})(minister|commissioner|secretary)(?=[,.;])/uy;
/** " of (the health watchdog)" Quillfish */
const link =
  / (?:of|at|for) (?:the |an? |its )?(?:(?:[\p{L}-]{2,15} ){0,2}(?:watchdog|regulator|agency|authority|union|company|firm|group|start-?up|association|charity|nonprofit|think tank|bank|institute|lab|laboratory|developer|maker|publisher|broadcaster|body) )?/uy;
/** " of the central bank": a body by what it is. */
const unnamed = / (?:of|at|for) the \p{Ll}{2,20}(?:[ -]\p{Ll}{2,20}){0,2}(?=[,.;])/uy;

export const officeAfterName: ClaimRule = {
  name: 'office-after-name',
  cue: 'office',
  find: (view) => namedPeople(view).flatMap((person) => read(view, person)),
  examples: [
    {
      text: 'Ada Cole, chief executive of Quillfish Systems, agreed.',
      claims: [{ subject: 'Ada Cole', value: 'chief executive of Quillfish Systems' }],
    },
    {
      text: 'Ada Cole, the chief executive of the fish regulator Quillfish, agreed.',
      claims: [{ subject: 'Ada Cole', value: 'chief executive of Quillfish' }],
    },
    {
      text: 'Ada Cole, the assistant governor in charge of ports, agreed.',
      claims: [{ subject: 'Ada Cole', value: 'assistant governor' }],
    },
    {
      text: 'Ada Cole, the assistant director responsible for ports, agreed.',
      claims: [{ subject: 'Ada Cole', value: 'assistant director' }],
    },
    {
      text: 'Ada Cole, dean of the Boston business school, agreed.',
      claims: [{ subject: 'Ada Cole', value: 'dean of Boston' }],
    },
    {
      text: 'Ada Cole, chief executive of the Oslo company, agreed.',
      claims: [],
    },
    {
      text: 'Ada Cole, chair of the Commerce Committee, agreed.',
      claims: [{ subject: 'Ada Cole', value: 'chair of the Commerce Committee' }],
    },
    {
      text: 'Ada Cole, superintendent of insurance, agreed.',
      claims: [{ subject: 'Ada Cole', value: 'superintendent of insurance' }],
    },
    {
      text: "Ada Cole, Quillfish Systems's co-founder and chief executive, agreed.",
      claims: [
        { subject: 'Ada Cole', value: 'co-founder and chief executive of Quillfish Systems' },
      ],
    },
    {
      text: 'It was news to Ada Cole, our chief safety officer.',
      claims: [{ subject: 'Ada Cole', value: 'chief safety officer' }],
    },
    {
      text: 'Ada Cole, the former chief executive of Quillfish Systems, agreed.',
      claims: [{ subject: 'Ada Cole', value: 'former chief executive of Quillfish Systems' }],
    },
    {
      text: "Ada Cole, Kenya's privacy commissioner, agreed.",
      claims: [{ subject: 'Ada Cole', value: 'privacy commissioner of Kenya' }],
    },
    {
      text: 'Ada Cole, deputy governor of the central bank, agreed.',
      claims: [{ subject: 'Ada Cole', value: 'deputy governor' }],
    },
    {
      text: 'Ada Cole, the Estonian prime minister, agreed.',
      claims: [{ subject: 'Ada Cole', value: 'prime minister' }],
    },
    {
      text: "Ada Cole, the lab's policy director, agreed.",
      claims: [{ subject: 'Ada Cole', value: 'policy director' }],
    },
    {
      text: "Ada Cole, the identity service's director-general, agreed.",
      claims: [{ subject: 'Ada Cole', value: 'director-general' }],
    },
    {
      text: "Ada Cole, the state's harbour commissioner, met Ben Hart, the fisheries minister.",
      claims: [
        { subject: 'Ada Cole', value: 'commissioner for harbour' },
        { subject: 'Ben Hart', value: 'minister for fisheries' },
      ],
    },
    {
      text: 'Ada Cole, the commissioner of Quillfish Systems, agreed.',
      claims: [{ subject: 'Ada Cole', value: 'commissioner of Quillfish Systems' }],
    },
    {
      text: 'Ada Cole, the Fisheries, Food and Farming Secretary, agreed.',
      claims: [{ subject: 'Ada Cole', value: 'Secretary of Fisheries, Food and Farming' }],
    },
    {
      text: 'Ada Cole, the Minister for Fisheries and Coastal Affairs, agreed.',
      claims: [{ subject: 'Ada Cole', value: 'Minister for Fisheries and Coastal Affairs' }],
    },
  ],
  nonExamples: [
    'Ada Cole, the former chief executive of Quillfish Systems, resigned in May.',
    'Ada Cole, 44, agreed.',
    'After meeting Ada Cole, the mayor said that it would go ahead.',
    'According to Ada Cole, the chief executive who left told nobody.',
    'Ada Cole, the former fisheries minister, resigned.',
    'Ada Cole, the Danish minister, agreed.',
    'Ada Cole, a friend of Quillfish Systems, agreed.',
  ],
};

/** Offices that say something with their body only. */
const bare = /^(?:head|minister|secretary|commissioner)$/u;

/** Party and seat: " (R-Mich.)" */
const seat = / \([RDI]-[^)]{1,20}\)/uy;

function read(
  { text, startingAt }: ClaimView,
  { canonical, start, end: nameEnd }: EntityMention,
): ClaimReading[] {
  seat.lastIndex = nameEnd;
  const person = { canonical, start, end: nameEnd + (seat.exec(text)?.[0].length ?? 0) };
  const claim = (value: string, end: number): ClaimReading[] => [
    { kind: 'role', subject: person.canonical, value, start: person.start, end },
  ];
  title.lastIndex = person.end;
  ministerFor.lastIndex = person.end;
  const titled = title.exec(text) ?? ministerFor.exec(text);
  if (titled) {
    const value = nameTitle(titled[1] as string);
    return value ? claim(value, person.end + titled[0].length) : [];
  }
  ofField.lastIndex = person.end;
  const fielded = ofField.exec(text);
  if (fielded)
    return claim(`${fielded[2]} for ${fielded[1]?.trim()}`, person.end + fielded[0].length);
  const owner = startingAt(person.end + 2) ?? startingAt(person.end + 6);
  if (owner && text.startsWith(', ', person.end) && isOwner(owner)) {
    ofOwner.lastIndex = owner.end;
    const match = ofOwner.exec(text);
    const value = match && office(match);
    if (!value) return [];
    const end = owner.end + match[0].length;
    const past = isPast(text, end, match.groups?.first ?? '');
    const held = past ? nameFormer(text, end, match.groups?.first ?? '', value) : value;
    return held ? claim(`${held} of ${bodyName(owner, text)}`, end) : [];
  }
  apposition.lastIndex = person.end;
  const match = apposition.exec(text);
  if (!match) return [];
  const end = person.end + match[0].length;
  const written = match.groups?.first ?? '';
  const named = office(match);
  const value = named && isPast(text, end, written) ? nameFormer(text, end, written, named) : named;
  link.lastIndex = end;
  const joint = link.exec(text);
  const body = joint ? startingAt(end + joint[0].length) : null;
  const held = value ?? (bare.test(written) ? written : null);
  if (held && body && isOwner(body) && !describes(text, body))
    return claim(`${held} of ${bodyName(body, text)}`, body.end);
  if (!value) return [];
  unnamed.lastIndex = end;
  const common = unnamed.exec(text)?.[0].length ?? 0;
  return /^(?:[,.;]| and (?:the|an?|one of) | (?:in charge of|responsible for) )/u.test(
    text.slice(end + common, end + common + 20),
  )
    ? claim(value, end + common)
    : [];
}

const office = ({ groups }: RegExpExecArray) => joinOffices([groups?.first, groups?.second]);

const firmBehind =
  /^(?:-based)? (?:company|firm|start-?up|business|group|lab|laboratory|maker|developer|agency|outfit)(?=[,.;:)]| (?:that|which|who|behind)\b)/u;

/** "Chief executive of the Velmore company": where a body is, and not which. */
const describes = (text: string, { type, end }: EntityMention) =>
  type === 'place' && firmBehind.test(text.slice(end, end + 24));

const isOwner = ({ type }: EntityMention) =>
  type === 'organization' || type === 'government' || type === 'place';
