/** To whom a letter went: the people as named and the body that they lead, or a body alone. */
import type { EntityMention } from '../../model.ts';
import {
  type ClaimReading,
  type ClaimRule,
  type ClaimView,
  listPeople,
  longestQuote,
} from './claim-rule.ts';

/** "letter … to" with nothing but titles and a body between it and the first name. */
const addressed = /\bletter\b[^.;!?]{0,80}\bto (?:the )?(?:(?:[A-Z][\w.]*|two|both) ){0,9}$/u;
/** "wrote to Senators …", in an article that has a letter. */
const written =
  /\b(?:wrote|writes|written|writing) to (?:the )?(?:(?:[A-Z][\w.]*|two|both) ){0,9}$/u;
/** "… were told in a letter". */
const told =
  /^,? (?:were|was|had been|are|is) (?:told|informed|warned|urged|asked)\b[^.;!?]{0,80}\bletter\b/u;
const body = /^,? who (?:(?:co-?)?leads?|heads?|chairs?) (?:the |an? )?$/u;

export const letterRecipients: ClaimRule = {
  name: 'letter-recipients',
  cue: 'letter',
  find: (view) => {
    const claims = listPeople(view).flatMap((people) => read(view, people));
    return claims.length > 0 ? claims : [...toBody(view), ...toCommittee(view)];
  },
  examples: [
    {
      text: 'A letter was sent to Senators Ada Cole and Ben Hart, who lead the Senate Fisheries Committee.',
      claims: [
        { subject: 'addressees of the letter', value: 'Ada Cole and Ben Hart' },
        { subject: 'recipient of the letter', value: 'Senate Fisheries Committee' },
      ],
    },
    {
      text: 'Quillfish sent a letter. It wrote to Senators Ada Cole and Ben Hart on Monday.',
      claims: [{ subject: 'addressees of the letter', value: 'Ada Cole and Ben Hart' }],
    },
    {
      text: 'Ada Cole and Ben Hart were told of it in a letter.',
      claims: [{ subject: 'addressees of the letter', value: 'Ada Cole and Ben Hart' }],
    },
    {
      text: "In a letter to the Senate Fisheries Committee, Quillfish complains. It is the letter that it sent on Monday to the Senate's Fisheries Committee.",
      claims: [
        { subject: 'recipient of the letter', value: 'Senate Fisheries Committee' },
        { subject: 'recipient of the letter', value: 'Senate Fisheries Committee' },
      ],
    },
    {
      text: 'The letter, dated Sept. 14, was addressed to the chairman of the Senate Fisheries Committee.',
      claims: [{ subject: 'recipient of the letter', value: 'Senate Fisheries Committee' }],
    },
    {
      text: 'It stands in a letter that went to a congressional panel, the Senate Fisheries Committee, on Monday.',
      claims: [{ subject: 'recipient of the letter', value: 'Senate Fisheries Committee' }],
    },
    {
      text: 'It stands in a letter of September 16 to the Senate Fisheries Committee.',
      claims: [{ subject: 'recipient of the letter', value: 'Senate Fisheries Committee' }],
    },
    {
      text: "The letter went to the Assembly's committee for fish and shellfish.",
      claims: [{ subject: 'recipient of the letter', value: 'committee for fish and shellfish' }],
    },
  ],
  nonExamples: [
    'The letter was a blow to the Senate Fisheries Committee.',
    'Quillfish wrote to Ada Cole.',
    'The letter said that it went well. Ada Cole agreed.',
    'Ada Cole spoke to Ben Hart.',
  ],
};

/** "In a letter to", "the letter that it sent on Monday to": nothing but the sending stands between. */
const sending =
  '\\bletters?\\b(?:,? (?:dated|of) [^;!?]{1,25}?)?(?:,? (?:(?:that|which) (?:\\p{L}+ ){0,4}?)?(?:was |were |is |had been )?(?:sent|addressed|written|dated|delivered|mailed|went|goes)\\b[^.;!?]{0,40}?)? to ';
/** "The chairman of the", "a congressional panel, the" */
const through =
  '(?:(?:the )?(?:(?:chair(?:man|woman|person)?|head|leaders?|members?) of (?:the )?)?|an? (?:\\p{L}+ ){1,2}(?:panel|committee|body), (?:the )?)';
const sentTo = new RegExp(`${sending}${through}$`, 'u');
const opening = new RegExp(`${sending}(?=\\p{L})`, 'gu');
/** How far before a body its letter may stand, and how long a committee's name may be, in characters. */
const reach = 140;

/** The body that a letter goes to, where no people are named. */
function toBody({ text, sentence, mentions }: ClaimView): ClaimReading[] {
  return mentions
    .filter(({ type, form }) => type === 'government' && form === 'name')
    .flatMap((body): ClaimReading[] => {
      const parent = mentions.find(({ end }) => /^['’]s? $/u.test(text.slice(end, body.start)));
      const from = parent?.start ?? body.start;
      const isParent = /^['’]s? \p{Lu}/u.test(text.slice(body.end, body.end + 4));
      if (isParent || !sentTo.test(text.slice(Math.max(sentence.start, from - reach), from)))
        return [];
      const { canonical: value, start, end } = body;
      return [{ kind: 'institution', subject: 'recipient of the letter', value, start, end }];
    });
}

/** A committee that is named by its field in ordinary letters. */
const committee =
  /^(?:the )?(?:\p{Lu}[\p{L} ]{1,40}['’]s )?(?<name>(?:\p{Ll}{3,20} ){1,2}committee|committee (?:for|on) \p{Ll}{3,20}(?:(?:,? and |, )\p{Ll}{3,20}){0,3})\b/u;
function toCommittee({ text, sentence }: ClaimView): ClaimReading[] {
  const own = text.slice(sentence.start, sentence.end);
  return [...own.matchAll(opening)].flatMap((match): ClaimReading[] => {
    const at = match.index + match[0].length;
    const named = committee.exec(own.slice(at, at + reach));
    const value = named?.groups?.name;
    if (!named || !value) return [];
    const end = sentence.start + at + named[0].length;
    return [
      {
        kind: 'institution',
        subject: 'recipient of the letter',
        value,
        start: end - value.length,
        end,
      },
    ];
  });
}

function read(view: ClaimView, people: readonly EntityMention[]): ClaimReading[] {
  const { text, sentence, mentions } = view;
  const [first] = people;
  const last = people.at(-1);
  if (!first || !last) return [];
  const from = Math.max(sentence.start, first.start - longestQuote);
  const lead = text.slice(from, first.start);
  const isAddressed =
    addressed.test(lead) ||
    (written.test(lead) && /\bletter\b/u.test(text)) ||
    told.test(text.slice(last.end, Math.min(sentence.end, last.end + longestQuote)));
  if (!isAddressed) return [];
  const names = people.map(({ canonical }) => canonical);
  const value =
    names.length > 1
      ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
      : (names[0] as string);
  const claims: ClaimReading[] = [
    {
      kind: 'other',
      subject: 'addressees of the letter',
      value,
      start: first.start,
      end: last.end,
    },
  ];
  const committee = mentions.find(
    (mention) =>
      mention.type === 'government' &&
      mention.form === 'name' &&
      (mention.end === first.start - 1 ||
        (mention.start > last.end && body.test(text.slice(last.end, mention.start)))),
  );
  if (committee)
    claims.push({
      kind: 'institution',
      subject: 'recipient of the letter',
      value: committee.canonical,
      start: committee.start,
      end: committee.end,
    });
  return claims;
}
