/** Who leads an inquiry, an audit or a study: "Ada Cole, who led the audit", "the judge who led the audit, Ada Cole". */
import { findBeside } from './beside-name.ts';
import type { ClaimReading, ClaimRule } from './claim-rule.ts';

const inquiry = '(?:audit|inquiry|investigation|probe|review|study|negotiations|mediation)';
const led = '(?:led|leads|headed|heads|conducted|chaired|chairs|ran|oversaw|directed|directs)';
const beside = {
  after: new RegExp(
    `^(?: \\([^)]{1,20}\\))?,? who (?:has |had )?${led} (?:the|this|its) ${inquiry}\\b`,
    'u',
  ),
  before: new RegExp(
    `\\b(?:[Tt]he|[Tt]his) ${inquiry}\\b[^.;:!?"“”]{0,40} (?:led|headed|conducted|chaired|run|overseen|directed) by (?:(?:the )?(?:\\p{Ll}+ ){0,2}(?:judge|justice|professor|auditor|magistrate|minister) )?$|\\b[Tt]he (?:\\p{Ll}+ ){1,2}who ${led} (?:the|this) ${inquiry}, $`,
    'u',
  ),
  unless:
    /\b(?:previous(?:ly)?|earlier|last year|(?:19|20)\d\d|separate(?:ly)?|another|similar|first|second)\b/iu,
};
const named = new RegExp(`\\b${inquiry}\\b`, 'u');

export const leadsInquiry: ClaimRule = {
  name: 'leads-inquiry',
  cue: 'inquiry',
  find: (view) =>
    findBeside(view, { ...beside, types: ['person'] }).flatMap(
      ({ mention, match }): ClaimReading[] => {
        const { canonical: value, start, end } = mention;
        const what = named.exec(match[0])?.[0];
        return what ? [{ kind: 'other', subject: `leader of the ${what}`, value, start, end }] : [];
      },
    ),
  examples: [
    {
      text: 'The report was signed by Ada Cole, who conducted the audit.',
      claims: [{ subject: 'leader of the audit', value: 'Ada Cole' }],
    },
    {
      text: 'The judge who led the inquiry, Ada Cole, agreed.',
      claims: [{ subject: 'leader of the inquiry', value: 'Ada Cole' }],
    },
    {
      text: 'The study was led by Professor Ada Cole.',
      claims: [{ subject: 'leader of the study', value: 'Ada Cole' }],
    },
  ],
  nonExamples: [
    'Ada Cole, who welcomed the audit, agreed.',
    'Ada Cole, who led the previous audit, agreed.',
  ],
};
