/** To whom a letter went: the people as named, and the body that they lead. */
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
  find: (view) => listPeople(view).flatMap((people) => read(view, people)),
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
  ],
  nonExamples: [
    'Quillfish wrote to Ada Cole.',
    'The letter said that it went well. Ada Cole agreed.',
    'Ada Cole spoke to Ben Hart.',
  ],
};

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
