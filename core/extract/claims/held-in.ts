/** Where people meet, sign or are arrested: "the talks resume in Leeds", "signed the treaty in Leeds", "arrested in Leeds". */
import type { EntityMention } from '../../model.ts';
import type { ClaimReading, ClaimRule, ClaimView } from './claim-rule.ts';
import { nameChain } from './place-chain.ts';

const events: readonly (readonly [kind: string, nouns: string])[] = [
  ['talks', '[Tt]alks|[Nn]egotiations|[Mm]ediation'],
  ['summit', 'summit'],
  ['conference', 'conference'],
  ['hearing', 'hearing'],
  ['trial', 'trial'],
];
const nouns = events.map(([, noun]) => noun).join('|');
const kindOf = (noun: string) =>
  events.find(([, own]) => new RegExp(`^(?:${own})$`, 'iu').test(noun))?.[0];

const town = '(?:in|at) (?:the )?(?:(?:city|town) of )?$';
/** "The talks (that resume on Monday) in Leeds" */
const held = new RegExp(
  `(?<!\\b(?:[Tt]heir|[Ii]ts|his|her)(?: own)? |\\b[Aa] (?=trial))\\b(?<event>${nouns})(?: in the case)?,?(?: (?:which|that|where))?(?: (?:is|are|was|were|will|would|to|be|being|been|has|have|had|due|set|scheduled|held|take|took|taking|place|open|opens|opened|begin|begins|began|start|starts|started|resume|resumes|resumed|continue|continues|continued|go|goes|went|on|end|ended|yesterday|today|on \\p{Lu}\\p{Ll}+|next (?:week|month)|this (?:week|month))){0,6},? ${town}`,
  'iu',
);
/** "The talks between Quillfish and the union resume in Leeds" */
const taking = new RegExp(
  `(?<!\\b(?:[Tt]heir|[Ii]ts|his|her)(?: own)? |\\b[Aa] (?=trial))\\b(?<event>${nouns}) (?:between|on|about|of|with|over) [^.;:!?"“”()]{1,60} (?:(?:will|to) )?(?:be held|take place|took place|resumes?|resumed|opens?|opened|begins?|began|starts?|started|continues?)(?: on \\p{Lu}\\p{Ll}+| (?:today|yesterday))? ${town}`,
  'u',
);
/** "Leeds will host the talks" */
const hosted = new RegExp(
  `^,? (?:will host|hosts|hosted|is hosting|is to host|is the venue (?:of|for)) (?:the|next \\p{L}+[’']s) (?:[\\p{L}\\d-]{1,20} ){0,3}?(?<event>${nouns})\\b`,
  'iu',
);
/** "Negotiators will meet in Leeds, where the talks are held" */
const meets =
  /\b(?:negotiators|mediators|both sides|the (?:two )?sides|the parties)\b[^.;:!?"“”]{0,60}\b(?:meet|met|meeting)\b[^.;:!?"“”]{0,30} in $/iu;
const signed =
  /\b(?:(?:signed|initialled|put (?:their|its) (?:names?|signatures?) to) (?:the|an?) (?:[\p{L}-]{1,20} ){0,3}(?:agreement|accord|treaty|deal|contract|memorandum|pact|declaration)|(?:agreement|accord|treaty|deal|contract|memorandum|pact|declaration) (?:was|were) (?:signed|initialled))(?: on \p{Lu}\p{L}+| (?:yesterday|today))? in $/u;
const arrested =
  /\b(?:(?:were|was|been) (?:arrested|detained|picked up)|(?:arrested|detained) (?:the |two |three |four |five |both )(?:\p{Ll}{2,15} ?){1,2}(?<! )|arrests? (?:were|was) made)(?: on \p{Lu}\p{L}+| (?:yesterday|today|early))?(?: (?:at|near) (?:the|an?) (?:\p{Ll}{2,15} ?){1,3})? ?in $/u;

/** "Gathered in Leeds for the conference" */
const gathered =
  /\b(?:gather(?:ed)?|assembled?|convened?|meet|met|are meeting|descended|arrived)(?: (?:on \p{Lu}\p{L}+|today|yesterday))? (?:in|on) $/u;
const forEvent = new RegExp(
  `^[^.;:!?"“”]{0,20} for (?:the|an?) (?:[\\p{L}\\d-]{1,20} ){0,3}?(?<event>${nouns})\\b`,
  'u',
);
/** What was held at another time is another meeting. */
const past =
  /\b(?:previous(?:ly)?|earlier|last (?:year|month|spring|summer|autumn|fall|winter)|next (?:summit|conference|year)|(?:19|20)\d\d|separate|another|similar|unrelated|first (?:summit|conference|round)|second|annual)\b/iu;
/** How far to each side of a place its event may stand, in characters. */
const reach = 130;

export const heldIn: ClaimRule = {
  name: 'held-in',
  cue: 'event',
  find: (view) => {
    const { text, sentence, mentions } = view;
    const claims = mentions
      .filter(({ type, form }) => type === 'place' && form === 'name')
      .flatMap((place) => read(view, place));
    return claims.length > 0 && past.test(text.slice(sentence.start, sentence.end)) ? [] : claims;
  },
  examples: [
    {
      text: 'The talks between Quillfish Systems and the union resume. The talks are held in Leeds.',
      claims: [{ subject: 'place of the talks', value: 'Leeds' }],
    },
    {
      text: 'The talks between Quillfish Systems and the union resume on Monday in Leeds.',
      claims: [{ subject: 'place of the talks', value: 'Leeds' }],
    },
    {
      text: 'Delegates gathered in Leeds for the conference.',
      claims: [{ subject: 'place of the conference', value: 'Leeds' }],
    },
    {
      text: 'Two engineers were arrested in Leeds. French police detained two engineers on Monday in Leeds.',
      claims: [
        { subject: 'place of the arrest', value: 'Leeds' },
        { subject: 'place of the arrest', value: 'Leeds' },
      ],
    },
    {
      text: 'Leeds will host the summit.',
      claims: [{ subject: 'place of the summit', value: 'Leeds' }],
    },
    {
      text: 'Negotiators for both will meet again on Thursday in Leeds.',
      claims: [{ subject: 'place of the talks', value: 'Leeds' }],
    },
    {
      text: 'The agreement was signed on Monday in Leeds.',
      claims: [{ subject: 'place of the signing', value: 'Leeds' }],
    },
    {
      text: 'Two engineers were arrested at the airport in Leeds.',
      claims: [{ subject: 'place of the arrest', value: 'Leeds' }],
    },
  ],
  nonExamples: [
    'The previous talks were held in Leeds.',
    'The talks are about plants in Leeds.',
    'He was arrested for a theft that he denied in Leeds.',
  ],
};

function read(view: ClaimView, place: EntityMention): ClaimReading[] {
  const { text, sentence } = view;
  const before = text.slice(Math.max(sentence.start, place.start - reach), place.start);
  const after = text.slice(place.end, Math.min(sentence.end, place.end + reach));
  const event = (
    held.exec(before) ??
    taking.exec(before) ??
    hosted.exec(after) ??
    (gathered.test(before) ? forEvent.exec(after) : null)
  )?.groups?.event;
  const what =
    (event && kindOf(event)) ??
    (meets.test(before) ? 'talks' : null) ??
    (signed.test(before) ? 'signing' : null) ??
    (arrested.test(before) ? 'arrest' : null);
  if (!what) return [];
  return [
    {
      kind: 'place',
      subject: `place of the ${what}`,
      value: nameChain(view, place),
      start: place.start,
      end: place.end,
    },
  ];
}
