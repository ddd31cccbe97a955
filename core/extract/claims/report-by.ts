/** Which public body wrote the report: "the report by the Fisheries Office", "the Fisheries Office said in its report". */
import { findBeside } from './beside-name.ts';
import type { ClaimRule } from './claim-rule.ts';

const report = '(?:report|audit|inquiry report|audit report)';
const beside = {
  after: new RegExp(
    `^(?:['’]s (?:(?:new|final|latest|\\d+-page) ){0,2}${report}\\b| (?:has |have )?(?:(?:said|says|found|finds|concluded|concludes|warned|warns|wrote|writes) in (?:the|its|an?) (?:(?:new|final|scathing|critical|damning|\\d+-page) ){0,2}${report}\\b|(?:published|publishes|released|releases|issued|issues) (?:the|its) (?:(?:final|new) )?${report}\\b))`,
    'u',
  ),
  before: new RegExp(
    `\\b(?:(?:[Tt]he(?: (?:\\p{L}+\\.? \\d+|new|final|critical|scathing|damning|\\d+-page))?|[Aa](?: (?:new|scathing|damning|bombshell|critical|\\d+-page))?) ${report}(?: (?:published|released|issued|out|presented)(?: (?:on|this|last) \\p{L}+| today| yesterday)?)?,? (?:by|from|of)|[Ii]n (?:the|its|an?) (?:(?:interim|final|new|\\d+-page) )?${report}(?: published [^.;:!?"“”,]{1,25})?,?|[Tt]he ${report} (?:that|which)) (?:the )?(?:state )?$`,
    'u',
  ),
  unless:
    /\b(?:previous(?:ly)?|earlier|last year|(?:19|20)\d\d|separate(?:ly)?|another|similar|unrelated|draft|annual|quarterly)\b/iu,
};

export const reportBy: ClaimRule = {
  name: 'report-by',
  cue: 'report',
  find: (view) =>
    findBeside(view, { ...beside, types: ['government'] }).map(
      ({ mention: { canonical, start, end } }) => ({
        kind: 'institution',
        subject: 'author of the report',
        value: canonical,
        start,
        end,
      }),
    ),
  examples: [
    {
      text: 'The report by the Fisheries Commission names forty rivers.',
      claims: [{ subject: 'author of the report', value: 'Fisheries Commission' }],
    },
    {
      text: 'The Fisheries Commission said in its report that forty rivers are at risk.',
      claims: [{ subject: 'author of the report', value: 'Fisheries Commission' }],
    },
    {
      text: 'It stands in a report published on Monday by the Fisheries Commission.',
      claims: [{ subject: 'author of the report', value: 'Fisheries Commission' }],
    },
  ],
  nonExamples: [
    'A 2021 report by the Fisheries Commission named forty rivers.',
    'The Fisheries Commission read the report.',
    'The annual report of the Fisheries Commission is out.',
  ],
};
