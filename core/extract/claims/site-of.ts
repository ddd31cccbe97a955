/** Where something is built or stands: "will build a plant in Leeds", "the data centre, in Leeds,", "Leeds will host the institute". */
import type { EntityMention } from '../../model.ts';
import type { ClaimReading, ClaimRule, ClaimView } from './claim-rule.ts';
import { nameChain } from './place-chain.ts';

/** Sites by kind; the name of a kind goes into the question. */
const kinds: readonly (readonly [kind: string, nouns: string])[] = [
  ['plant', 'plants?|factory|fab|gigafactory|foundry'],
  ['data center', 'data ?cent(?:er|re)|server (?:farm|hall)|computing cent(?:er|re)'],
  ['campus', 'campus'],
  ['site', 'site|facility|complex'],
  ['headquarters', 'headquarters|head office'],
  [
    'research center',
    'research (?:cent(?:er|re)|hub|institute)|institute|laborator(?:y|ies)|test cent(?:er|re)',
  ],
  ['unit', '(?:analysis|data|crime|cyber|intelligence|research|audit) unit'],
  ['reactor', 'reactor|power station|power plant'],
  ['warehouse', 'warehouse'],
  ['hospital', 'hospital'],
  ['port', 'port|terminal'],
];
const nouns = kinds.map(([, noun]) => noun).join('|');
const kindOf = (noun: string) =>
  kinds.find(([, own]) => new RegExp(`^(?:${own})$`, 'iu').test(noun))?.[0];

const inside =
  '(?:in|at|(?<near>near|outside)|just (?<by>outside)) (?:the )?(?:(?:city|town|port|district|village|suburb|region) of )?$';
const stands =
  '(?:begins?|began|started|starts|under way|built|located|set up|opened|open|based|erected|constructed|situated|sited|go up|rise|put up|established|housed|placed|stand|stands|run)';
/** What a site that is told of as one among others has before it. */
const one =
  "(?<!\\b(?:[Aa]n?|[Aa]nother|other|existing|older|second|third|similar|[Ii]ts|[Tt]heir|his|her|two|three|four|several|former|all|any|each|every|[\\p{L}]+[’']s?) (?:[\\p{L}\\d-]{1,20} ){0,3})";
/** "The plant in Leeds", "the plant that makes chips in Leeds", "The plant, in Leeds," */
const direct = new RegExp(
  `${one}\\b(?<site>${nouns})(?:,? (?:which|that) (?:is|was|will be) (?:to be )?${stands})?,?(?: (?:is|are|will be|lies|stands))? ${inside}`,
  'u',
);
/** "The plant (is) to be built in Leeds" */
const standing = new RegExp(
  `\\b(?<site>${nouns})\\b[^.;:!?"“”()]{0,40} ${stands}(?: on \\p{Lu}\\p{L}+)?(?: (?:on|at) (?:the|an?) [^.;:!?"“”()]{3,40}?)?(?: [\\p{L}]{2,12}){0,2} ${inside}`,
  'u',
);
const builds =
  '(?:build|builds|built|building|open|opens|opening|erect|erects|set up|sets up|setting up|establish|establishes|locate|place|put|construct|constructs|constructing|construction of|move|moved|moves|relocate|relocated|plans?|planned|announced?|announces|develop|develops|developing|unveiled|for)';
/** "Will build a plant for chips in Leeds", "moved its headquarters to Leeds" */
const built = new RegExp(
  `\\b${builds} (?:an?|the|its|their) (?:[\\p{L}\\d€$£.,-]{1,20} ){0,5}?(?<site>${nouns})\\b[^.;:!?"“”()]{0,60} (?:${inside}|to $)`,
  'u',
);
/** "Chose Leeds for the plant" */
const chosen =
  /\b(?:chosen?|chose|picked|selected|settled on|opted for|named)(?: the city of| (?:an?|the) [^.;:!?"“”()]{3,40} in)? $/iu;
const forSite = new RegExp(
  `^[^.;:!?"“”()]{0,30} (?:as the (?:site|location|home|place) (?:of|for)|for|to host|to house) (?:an?|the|its|their) (?:[\\p{L}\\d-]{1,20} ){0,4}?(?<site>${nouns})\\b`,
  'u',
);
/** "On a field near Leeds, Quillfish will build its plant" */
const fronting =
  /(?:^|[\s“"])(?:In|At|Near|Outside|On (?:the|an?) [^.;:!?"“”]{1,40} (?:in|near|of))(?: the)? $/u;
const fronted = new RegExp(
  `^[^.;:!?"“”]{0,90} (?:will|is to|wants to|plans to|is set to) (?:build|open|put up|construct) (?:an?|the|its|their) (?:[\\p{L}\\d-]{1,20} ){0,4}?(?<site>${nouns})\\b`,
  'u',
);
/** "Leeds will host the plant" */
const hosting = new RegExp(
  `^,? (?:(?:which|that) )?(?:will|is to|was chosen to|was picked to|would) (?:host|house|get|be home to|be the (?:site|home) of|receive) (?:an?|the|its|their) (?:[\\p{L}\\d-]{1,20} ){0,4}?(?<site>${nouns})\\b`,
  'u',
);
/** "The Leeds plant" */
const named = new RegExp(
  `^ (?:[a-z-]{1,20} )?(?<site>${nouns})\\b(?! (?:workers?|owners?)\\b)`,
  'u',
);
const definite = /(?:^|[\s“"(])(?:[Tt]he|[Tt]hat|[Tt]his)(?: (?:planned|proposed|new))? $/u;

/** Only of what is planned or begun there is one; plants that run may be many. */
const planned =
  /\b(?:will|would|shall|to be|buil[dt]s?|building|construct\p{L}*|planned|plans?|new|open(?:s|ed|ing)?|ground|work|works)\b/iu;
/** What stood somewhere at another time, or is only asked for, is no answer. */
const past =
  /\b(?:previous(?:ly)?|earlier|last year|(?:19|20)[01]\d|separate|another|similar|unrelated|instead of|rather than|follows|(?:one|another) in \p{Lu}\p{Ll}+|like|unlike|considered|could|might|not|rejected|rivals?|competitors?)\b/iu;
/** How far to each side of a place its site may stand, in characters. */
const reach = 130;

export const siteOf: ClaimRule = {
  name: 'site-of',
  cue: 'site',
  find: (view) => {
    const { text, sentence, mentions } = view;
    const places = mentions.filter(({ type, form }) => type === 'place' && form === 'name');
    const claims = places.flatMap((place, i) =>
      read(view, place, places[i - 1]?.end ?? sentence.start),
    );
    return claims.length > 0 && past.test(text.slice(sentence.start, sentence.end)) ? [] : claims;
  },
  examples: [
    {
      text: 'Quillfish Systems will build a €2 billion plant for chips in Leeds.',
      claims: [{ subject: 'place of the plant', value: 'Leeds' }],
    },
    {
      text: 'The data centre, to be built in Leeds, Alabama, will have 40 halls.',
      claims: [{ subject: 'place of the data center', value: 'Leeds, Alabama' }],
    },
    {
      text: 'The factory, in Leeds, will open in May.',
      claims: [{ subject: 'place of the plant', value: 'Leeds' }],
    },
    {
      text: 'Leeds will host the new research centre.',
      claims: [{ subject: 'place of the research center', value: 'Leeds' }],
    },
    {
      text: 'Quillfish Systems has chosen Leeds as the site of its second campus.',
      claims: [{ subject: 'place of the campus', value: 'Leeds' }],
    },
    {
      text: 'Quillfish Systems moved its headquarters to Leeds.',
      claims: [{ subject: 'place of the headquarters', value: 'Leeds' }],
    },
    {
      text: 'In Leeds, where land is cheap, Quillfish Systems will build its factory.',
      claims: [{ subject: 'place of the plant', value: 'Leeds' }],
    },
    {
      text: 'Quillfish Systems announced a campus near Leeds.',
      claims: [{ subject: 'place of the campus', value: 'near Leeds' }],
    },
    {
      text: 'Work at the Leeds data centre stopped.',
      claims: [{ subject: 'place of the data center', value: 'Leeds' }],
    },
  ],
  nonExamples: [
    'Its plant in Leeds makes wafers.',
    'The plant will sell chips in Japan.',
    'Quillfish Systems, which has another plant in Leeds, agreed.',
    'In 2014 it built a plant in Leeds.',
    'The plant could be built in Leeds.',
    'Workers at the plant in Leeds are on strike.',
  ],
};

function read(view: ClaimView, place: EntityMention, from: number): ClaimReading[] {
  const { text, sentence } = view;
  const before = text.slice(Math.max(from, place.start - reach), place.start);
  const after = text.slice(place.end, Math.min(sentence.end, place.end + reach));
  const isPlanned = planned.test(text.slice(sentence.start, sentence.end));
  const match =
    (isPlanned ? direct.exec(before) : null) ??
    standing.exec(before) ??
    built.exec(before) ??
    (chosen.test(before) ? forSite.exec(after) : null) ??
    hosting.exec(after) ??
    (fronting.test(before) ? fronted.exec(after) : null) ??
    (isPlanned && definite.test(before) ? named.exec(after) : null);
  const kind = match?.groups?.site && kindOf(match.groups.site);
  if (!kind) return [];
  const near = match?.groups?.near ?? match?.groups?.by;
  return [
    {
      kind: 'place',
      subject: `place of the ${kind}`,
      value: near ? `near ${place.canonical}` : nameChain(view, place),
      start: place.start,
      end: place.end,
    },
  ];
}
