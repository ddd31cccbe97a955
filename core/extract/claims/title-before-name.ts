/** The office that stands before a name: "Commerce Secretary Ada Cole", "Nvidia CEO Ada Cole", "Harwell's chief executive, Ada Cole". */
import type { EntityMention } from '../../model.ts';
import { bodyName } from './body-name.ts';
import { type ClaimReading, type ClaimRule, type ClaimView, listPeople } from './claim-rule.ts';
import {
  isPast,
  joinOffices,
  nameFormer,
  nameOffice,
  nameTitle,
  officePattern,
} from './offices.ts';

const before = new RegExp(
  `(?:^|[\\s"“'’(])(?:(?<earlier>${officePattern})(?:,? and |, | & ))?(?<office>${officePattern})(?<comma>,?) $`,
  'u',
);
/** The longest office that is looked for before a name. */
const reach = 90;

export const titleBeforeName: ClaimRule = {
  name: 'title-before-name',
  names: ['person'],
  find: (view) =>
    listPeople(view).flatMap((people) =>
      people.flatMap((person) => [
        ...inMention(view, person),
        ...inFront(view, person),
        ...ofBody(view, person),
        ...asMinister(view, person),
        ...asChief(view, person),
        ...seniorMember(view, people, person),
      ]),
    ),
  examples: [
    {
      text: 'Deputy Chief Constable Ada Cole agreed.',
      claims: [{ subject: 'Ada Cole', value: 'deputy chief constable' }],
    },
    {
      text: 'Sorry, said Police Chief Ada Cole.',
      claims: [{ subject: 'Ada Cole', value: 'police chief' }],
    },
    {
      text: 'It met Commerce Secretary Ada Cole on Monday.',
      claims: [{ subject: 'Ada Cole', value: 'Secretary of Commerce' }],
    },
    {
      text: 'It was sent to U.S. Senate Fisheries Committee Chairman Ada Cole and senior Democrat Ben Hart.',
      claims: [
        { subject: 'Ada Cole', value: 'chairman of the Senate Fisheries Committee' },
        { subject: 'Ben Hart', value: 'senior Democrat on the Senate Fisheries Committee' },
      ],
    },
    {
      text: "Quillfish Systems's chief executive, Ada Cole, agreed.",
      claims: [{ subject: 'Ada Cole', value: 'chief executive of Quillfish Systems' }],
    },
    {
      text: 'The head of its legal department, Ada Cole, agreed.',
      claims: [{ subject: 'Ada Cole', value: 'head of legal department' }],
    },
    {
      text: 'The director of the Fisheries Agency, Ada Cole, agreed.',
      claims: [{ subject: 'Ada Cole', value: 'director of the Fisheries Agency' }],
    },
    {
      text: 'Its president, Ada Cole, agreed.',
      claims: [{ subject: 'Ada Cole', value: 'president' }],
    },
    {
      text: 'Deputy Minister Ada Cole met State Secretary Ben Hart.',
      claims: [
        { subject: 'Ada Cole', value: 'deputy Minister' },
        { subject: 'Ben Hart', value: 'State Secretary' },
      ],
    },
    {
      text: 'Ofcom chief Ada Cole agreed.',
      claims: [{ subject: 'Ada Cole', value: 'leader of Ofcom' }],
    },
    {
      text: 'It met NASA Administrator Ada Cole on Monday.',
      claims: [{ subject: 'Ada Cole', value: 'administrator of NASA' }],
    },
    {
      text: 'Under Secretary of Commerce Ada Cole met Ontario Premier Ben Hart.',
      claims: [
        { subject: 'Ada Cole', value: 'Under Secretary of Commerce' },
        { subject: 'Ben Hart', value: 'Premier of Ontario' },
      ],
    },
    {
      text: 'Former Nvidia chief executive Ada Cole agreed.',
      claims: [{ subject: 'Ada Cole', value: 'former chief executive of Nvidia' }],
    },
    {
      text: 'Mayor Ada Cole of Leeds agreed.',
      claims: [{ subject: 'Ada Cole', value: 'Mayor of Leeds' }],
    },
    {
      text: 'Nvidia CEO Ada Cole agreed.',
      claims: [{ subject: 'Ada Cole', value: 'chief executive of Nvidia' }],
    },
    {
      text: 'The Irish Minister for Fisheries, Ada Cole, agreed.',
      claims: [{ subject: 'Ada Cole', value: 'Minister for Fisheries' }],
    },
    {
      text: 'It was news to the Minister of State for Trade and Coastal Affairs, Ada Cole, on Monday.',
      claims: [{ subject: 'Ada Cole', value: 'Minister of State for Trade and Coastal Affairs' }],
    },
  ],
  nonExamples: [
    'A letter to the Minister for Fisheries, Ada Cole said, was late.',
    'Mr. Ada Cole agreed.',
    'Sen. Ada Cole agreed.',
    'Former Ofcom chief Ada Cole agreed.',
  ],
};

/** Offices of places: "Mayor Ada Cole of Leeds". */
const exclusive = /^(?:mayor|governor|premier|president|prime minister|chancellor)$/iu;

const bare = ({ type, form }: EntityMention) =>
  form === 'name' && (type === 'organization' || type === 'government');

/** An office that is part of the mention itself. */
function inMention(view: ClaimView, person: EntityMention): ClaimReading[] {
  const { text, endingAt } = view;
  const [first = '', ...others] = person.canonical.split(' ');
  const found = person.quote.indexOf(first);
  const at = found >= 0 ? found : person.quote.indexOf(others.at(-1) ?? first);
  if (at <= 0) return [];
  const title = person.quote.slice(0, at).trim();
  const body = endingAt(person.start - 1);
  const { start, end } = person;
  if (isPast(text, body?.start ?? start, title)) return [];
  if (body && bare(body) && text[person.start - 1] === ' ') {
    const office = nameOffice(title);
    if (!/^(?:[a-z. ]*judge|senators?|sens?\.?|reps?\.?|mrs?\.?|dr\.?)$/u.test(office))
      return [
        {
          kind: 'role',
          subject: person.canonical,
          value: `${office} of ${bodyName(body, text)}`,
          start: body.start,
          end,
        },
      ];
  }
  const value = nameTitle(title);
  if (!value) return [];
  const home =
    exclusive.test(value) && text.startsWith(' of ', end) ? view.startingAt(end + 4) : null;
  if (home?.type === 'place')
    return [
      {
        kind: 'role',
        subject: person.canonical,
        value: `${value} of ${home.canonical}`,
        start,
        end: home.end,
      },
    ];
  const place = body?.type === 'place' ? body : endingAt(start - 3);
  const owned = place?.type === 'place' && /^(?: |['’]s )$/u.test(text.slice(place.end, start));
  return [
    {
      kind: 'role',
      subject: person.canonical,
      value: owned ? `${value} of ${place.canonical}` : value,
      start: owned ? place.start : start,
      end,
    },
  ];
}

const postOf = new RegExp(`(?:^|[\\s“"])[Tt]he (?<office>${officePattern}) of (?:the )?$`, 'u');

/** "The prime minister of Estonia, Ada Cole," */
function ofBody({ text, sentence, endingAt }: ClaimView, person: EntityMention): ClaimReading[] {
  if (text[person.start - 2] !== ',' || text[person.end] !== ',') return [];
  const body = endingAt(person.start - 2);
  if (body?.form !== 'name' || body.type === 'person') return [];
  const written = postOf.exec(text.slice(Math.max(sentence.start, body.start - reach), body.start))
    ?.groups?.office;
  const value = written && joinOffices([written]);
  if (!value || isPast(text, body.start, value)) return [];
  return [
    {
      kind: 'role',
      subject: person.canonical,
      value: `${value} of ${bodyName(body, text)}`,
      start: body.start,
      end: person.end,
    },
  ];
}

const ministry =
  /(?:^|[\s“"])[Tt]he (?:\p{Lu}\p{Ll}{2,12} )?(?<post>(?:Secretary|Minister|Commissioner)(?: of State)? (?:of|for) (?:the )?\p{Lu}\p{Ll}+(?:(?:,? and |, | )\p{Lu}\p{Ll}+){0,6}), $/u;

/** "The (Irish) Minister for Energy, Ada Cole," */
function asMinister({ text, sentence }: ClaimView, person: EntityMention): ClaimReading[] {
  if (text[person.start - 2] !== ',' || text[person.end] !== ',') return [];
  const from = Math.max(sentence.start, person.start - reach);
  const match = ministry.exec(text.slice(from, person.start));
  const post = match?.groups?.post;
  if (!match || !post || isPast(text, from + match.index, post)) return [];
  const start = from + match.index + match[0].indexOf(post);
  return [{ kind: 'role', subject: person.canonical, value: post, start, end: person.end }];
}

const chief = /^ (?:chief|boss|head|leader) $/u;

/** "Ofcom chief Ada Cole": a post without a name of its own. */
function asChief({ text, mentions }: ClaimView, person: EntityMention): ClaimReading[] {
  const body = mentions[mentions.indexOf(person) - 1];
  if (!body || !bare(body) || !chief.test(text.slice(body.end, person.start))) return [];
  if (isPast(text, body.start, '')) return [];
  const value = `leader of ${bodyName(body, text)}`;
  return [{ kind: 'role', subject: person.canonical, value, start: body.start, end: person.end }];
}

/** An office in ordinary letters before the mention, and whose it is. */
function inFront(view: ClaimView, person: EntityMention): ClaimReading[] {
  const { text, sentence, cues, endingAt } = view;
  if (!cues.has('office')) return [];
  const from = Math.max(sentence.start, person.start - reach);
  const match = before.exec(text.slice(from, person.start));
  if (!match) return [];
  const { earlier, office, comma } = match.groups ?? {};
  const start = from + match.index + (/^[\s"“'’(]/u.test(match[0]) ? 1 : 0);
  const gap = text.slice(start - 3, start);
  const body = /['’]s $/u.test(gap) ? endingAt(start - 3) : endingAt(start - 1);
  if (comma && !body && !isApposed(text, start, person.end, office ?? '')) return [];
  const value = joinOffices([earlier, office?.replace(/ of (?:its|their|his|her) /u, ' of ')]);
  const owner = body && (body.type === 'organization' || body.type === 'government') ? body : null;
  if (!value) return [];
  const isOver = isPast(text, owner?.start ?? start, value);
  const held = isOver ? nameFormer(text, owner?.start ?? start, value, value) : value;
  if (!held) return [];
  return [
    {
      kind: 'role',
      subject: person.canonical,
      value: owner ? `${held} of ${bodyName(owner, text)}` : held,
      start: owner ? owner.start : start,
      end: person.end,
    },
  ];
}

/** "The", "its", "the union's" */
const ownerBefore =
  /(?:^|[\s"“'’(])(?:([Tt]he)|[Ii]ts|[Tt]heir|[Oo]ur|[Tt]he (?:[a-z-]{2,20} )?[a-z-]{2,20}['’]s) $/u;
const longestOwner = 50;

/** "The head of its legal department, Ada Cole, said", "Its president, Ada Cole, said" */
function isApposed(text: string, start: number, end: number, office: string): boolean {
  const match = ownerBefore.exec(text.slice(Math.max(0, start - longestOwner), start));
  if (!match || text[end] !== ',') return false;
  return match[1] === undefined || / of | for |^(?:deputy )?chief |^rapporteur$/u.test(office);
}

const senior = /\b(?:senior|ranking|top|lead) (Democrat|Republican|member) $/u;

/** "Chairman X and senior Democrat Y": the second sits in the first one's body. */
function seniorMember(
  view: ClaimView,
  people: readonly EntityMention[],
  person: EntityMention,
): ClaimReading[] {
  const { text, endingAt } = view;
  const [first] = people;
  if (!first || first === person) return [];
  const body = endingAt(first.start - 1);
  const match = senior.exec(text.slice(person.start - 20, person.start));
  if (!match || !body || !bare(body)) return [];
  return [
    {
      kind: 'role',
      subject: person.canonical,
      value: `senior ${match[1]} on ${bodyName(body, text)}`,
      start: person.start - match[0].length,
      end: person.end,
    },
  ];
}
