/** "first reported by Semafor", "as reported by the Harbor Times". */
import { letters } from '../../../text/letters.ts';
import { appositive } from '../appositive.ts';
import type { AttributionCue } from '../cue.ts';

export const firstReportedBy: AttributionCue = {
  name: 'first-reported-by',
  before: new RegExp(
    `\\b(?:first|originally|initially|exclusively) (?:reported|published|disclosed|revealed|broken|uncovered|unearthed|noted|spotted) (?:(?:on|last|this) (?-i:[${letters}])+ )?by ${appositive}$`,
    'i',
  ),
  trust: 3,
  examples: [
    {
      text: 'The talks were first reported by Semafor.',
      found: 'first reported by Semafor',
      name: 'Semafor',
    },
    {
      text: 'The recall, first reported by Inkwell, began on Friday.',
      found: 'first reported by Inkwell',
      name: 'Inkwell',
    },
  ],
  nonExamples: ['The loss was first reported by the company.'],
};

export const reportedBy: AttributionCue = {
  name: 'reported-by',
  before: new RegExp(
    `(?:\\b(?:(?:first|originally) (?:appeared|ran|surfaced|emerged)|appeared first|(?:as|was|were|been|earlier|previously|also) (?:(?:earlier|previously|also|first|originally|initially) )?(?:reported|published|disclosed|revealed|quoted|noted|broken)) (?:(?:on|last|this) (?-i:[${letters}])+ )?(?:by|in) |[,”"’'] reports )${appositive}$`,
    'i',
  ),
  trust: 2,
  examples: [
    {
      text: 'The port is for sale, as reported by the Harbor Gazette.',
      found: 'as reported by the Harbor Gazette',
      name: 'Harbor Gazette',
    },
    { text: 'It is over, reports ANP.', found: ', reports ANP', name: 'ANP' },
    {
      text: 'As first disclosed in the Harbor Herald, the plan was dropped.',
      found: 'As first disclosed in the Harbor Herald',
      name: 'Harbor Herald',
    },
  ],
  nonExamples: ['The loss was reported by Acme.', 'Cases were first reported in Ohio.'],
};

/** "as informs the agency Lusa", "reported the Harbor Times": the verb before the outlet. */
export const asReports: AttributionCue = {
  name: 'as-reports',
  before: new RegExp(
    `(?:\\bas (?:informs|reports|writes|reported|announced|noted|stated|told)|[,”"’'] (?:reported|reports|writes|wrote|said|says)) ${appositive}$`,
    'i',
  ),
  // "Said the Gazette's owner" quotes a person.
  after:
    /^(?!['’]s? \p{L}|,? (?:which|who) (?:owns|sued)| (?:spokes|editor|reporter|publisher|owner|union|chief|in (?:a|its) (?:statement|filing)))/u,
  trust: 1,
  examples: [
    {
      text: 'As informs the agency Lusa, the port is closed.',
      found: 'As informs the agency Lusa',
      name: 'Lusa',
    },
    {
      text: 'The port is closed, reported the Harbor Times.',
      found: ', reported the Harbor Times',
      name: 'Harbor Times',
    },
    {
      text: 'The port is closed, said the Harbor Times.',
      found: ', said the Harbor Times',
      name: 'Harbor Times',
    },
  ],
  nonExamples: [
    'As reported the Commerce Department, exports fell.',
    'It is over, said the Harbor Gazette’s owner.',
  ],
};
