/** Committees of Congress called by their field alone: "the chair of Senate Commerce", "House Energy and Commerce took it up". */
import type { Rule } from '../../rule.ts';
import type { NameValue } from './name-value.ts';

const fields =
  'Agriculture|Appropriations|Armed Services|Banking|Budget|Commerce|Education and (?:the )?Workforce|Energy and Commerce|Energy and Natural Resources|Environment and Public Works|Finance|Financial Services|Foreign Affairs|Foreign Relations|Homeland Security|Intelligence|Judiciary|Natural Resources|Oversight|Rules|Science|Small Business|Veterans’ Affairs|Ways and Means';

export const chamberPanel: Rule<NameValue> = {
  name: 'chamber-panel',
  starts: ['senate', 'house'],
  pattern: new RegExp(
    `(?:Senate|House) (?:${fields})(?!['’]s? \\p{Lu}|,? (?:and |& )?\\p{Lu}|[ -](?:(?:sub)?committees?|panel|bill|deal)\\b|-|\\p{L})`,
    'uy',
  ),
  read: ([quote]) => ({ type: 'government', canonical: `${quote} Committee` }),
  examples: [
    {
      text: 'She is the chair of Senate Commerce, which meets on Friday.',
      found: 'Senate Commerce',
      value: { type: 'government', canonical: 'Senate Commerce Committee' },
    },
    {
      text: 'House Energy and Commerce took it up.',
      found: 'House Energy and Commerce',
      value: { type: 'government', canonical: 'House Energy and Commerce Committee' },
    },
    {
      text: 'It went to House Ways and Means.',
      found: 'House Ways and Means',
      value: { type: 'government', canonical: 'House Ways and Means Committee' },
    },
  ],
  nonExamples: [
    'Senate Finance Secretary Ada Cole spoke.',
    'The Senate budget was late.',
    'House Rules Chairman Cole objected.',
    'House Oversight Democrats wrote a letter.',
  ],
  knownGaps: [],
};
