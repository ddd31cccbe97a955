/** Bodies by their French names, whose words after the first are in small letters: "Autorité des marchés financiers". */
import type { Rule } from '../../rule.ts';
import type { NameValue } from './name-value.ts';

const organizations =
  /^(?:Société|Université|École|Institut|Fédération|Syndicat|Collectif|Confédération)/u;

/** English words that go on after the name: "the Conseil d'État rejected it". */
const verb =
  '(?:\\p{Ll}{2,16}(?:ed|ing)|said|says|was|has|will|would|that|which|with|from|also|this|after|when|over|must|could|should|held|made|gave|took|sent|told)\\b';

export const frenchBody: Rule<NameValue> = {
  name: 'french-body',
  starts: [
    'société',
    'autorité',
    'agence',
    'ministère',
    'conseil',
    'commission',
    'institut',
    'université',
    'école',
    'fédération',
    'secrétariat',
    'bureau',
    'syndicat',
    'collectif',
    'confédération',
  ],
  pattern: new RegExp(
    `(?:Société|Autorité|Agence|Ministère|Conseil|Commission|Institut|Université|École|Fédération|Secrétariat|Bureau|Syndicat|Collectif|Confédération)(?: (?:nationale?|générale?|supérieure?|fédérale?))?(?: (?:de l['’]|de la |des |du |de (?!facto|jure)|d['’]|pour la |pour l['’])\\p{L}{3,20}(?: (?!${verb})\\p{Ll}{4,20}){0,2}(?: et)?){1,3}`,
    'uy',
  ),
  read: ([quote]) => ({
    type: organizations.test(quote) ? 'organization' : 'government',
    canonical: quote.replace(/’/gu, "'"),
  }),
  examples: [
    {
      text: "L'affaire va devant le Conseil supérieur de la pêche.",
      found: 'Conseil supérieur de la pêche',
      value: { type: 'government' },
    },
    {
      text: 'She spoke for the Syndicat des pêcheurs in May.',
      found: 'Syndicat des pêcheurs',
      value: { type: 'organization' },
    },
    {
      text: 'The Agence de presse rejected it.',
      found: 'Agence de presse',
      value: { type: 'government' },
    },
    {
      text: 'It went to the Autorité des pêches maritimes, which agreed.',
      found: 'Autorité des pêches maritimes',
      value: { type: 'government' },
    },
  ],
  nonExamples: ['The Commission de facto agreed.', 'the Bureau of Fisheries'],
  knownGaps: [],
};
