/** Committees and departments written with small letters: "the House energy and commerce committee", "the US justice department". */
import { counted } from '../../../text/counted.ts';
import type { Rule } from '../../rule.ts';
import { portfolios } from '../words/titles.ts';
import type { NameValue } from './name-value.ts';

const field = counted([...portfolios].join('|'));
const capitals = counted(
  [...portfolios].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('|'),
);
const fields = `${field}(?:(?:,? and |, | )${field}){0,6}`;

/** U.S. departments by the word that names them. */
const departments: Readonly<Record<string, string>> = {
  state: 'U.S. Department of State',
  justice: 'U.S. Department of Justice',
  commerce: 'U.S. Department of Commerce',
  treasury: 'U.S. Department of the Treasury',
  energy: 'U.S. Department of Energy',
  defense: 'U.S. Department of Defense',
  defence: 'U.S. Department of Defense',
  labor: 'U.S. Department of Labor',
  labour: 'U.S. Department of Labor',
  education: 'U.S. Department of Education',
  interior: 'U.S. Department of the Interior',
  agriculture: 'U.S. Department of Agriculture',
};

/** The Commons' committees go without it, as no two of Parliament are called alike. */
const chamber = /^(?:U\.?S\.?|(?:House of )?(?:Commons|Lords)) /u;

const inCapitals = (words: string) =>
  words.replace(/(?<!\p{L})(?!(?:and|on|of|for|the)\b)\p{L}/gu, (letter) => letter.toUpperCase());

export const smallBody: Rule<NameValue> = {
  name: 'small-body',
  starts: [
    'house',
    'senate',
    'commons',
    'lords',
    'us',
    'u',
    'parliamentary',
    'department',
    'ministry',
    ...portfolios,
  ],
  soon: { words: ['committee', 'subcommittee', 'department', 'ministry'], within: 12 },
  pattern: new RegExp(
    `(?:(?:(?:US|U\\.S\\.) )?(?:House of Commons|House of Lords|House|Senate|Commons|Lords) ${fields} (?:select |standing )?(?:sub)?committee|(?:US|U\\.S\\.) (?<department>\\p{Ll}{5,11}) department|parliamentary (?:standing |joint |select )?committee on (?:the )?${fields}|(?<=\\b[Tt]he )(?:department|ministry) (?:of|for) ${fields}|(?<portfolio>${capitals}) ministry)(?![\\p{L}-])`,
    'uy',
  ),
  read: ({ 0: quote, groups }) => {
    if (groups?.portfolio !== undefined)
      return { type: 'government', canonical: `Ministry of ${groups.portfolio}` };
    const department = groups?.department;
    const canonical =
      department === undefined ? inCapitals(quote.replace(chamber, '')) : departments[department];
    return canonical === undefined ? null : { type: 'government', canonical };
  },
  examples: [
    {
      text: 'The House energy and commerce committee met.',
      found: 'House energy and commerce committee',
      value: { type: 'government', canonical: 'House Energy and Commerce Committee' },
    },
    {
      text: 'The US justice department sued.',
      found: 'US justice department',
      value: { type: 'government', canonical: 'U.S. Department of Justice' },
    },
    {
      text: 'It was brokered by the Interior ministry.',
      found: 'Interior ministry',
      value: { type: 'government', canonical: 'Ministry of Interior' },
    },
    {
      text: 'It was for the department of science and technology to say.',
      found: 'department of science and technology',
      value: { type: 'government', canonical: 'Department of Science and Technology' },
    },
  ],
  nonExamples: [
    'The House formed a small committee.',
    'The Senate sent it to the committee.',
    'The US fire department came.',
    'a department of health in every town',
  ],
  knownGaps: [],
};
