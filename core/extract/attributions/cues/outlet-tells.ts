/** "The Harbor Times has the ruling", "Reuters calls it a record", "Bloomberg puts it at $4 million": an outlet's own telling. */
import { letters } from '../../../text/letters.ts';
import type { AttributionCue } from '../cue.ts';

const documents =
  'rulings?|judge?ments?|decisions?|orders?|verdict|opinions?|contracts?|agreements?|reports?|recordings?|audio|video|footage|photos?|pictures|tapes?|chats?|messages|tally|terms|filings?|indictment|complaint|papers|submissions?|results?|speech|backstory|background|chronology|timeline|rest|lot';
const lower = `(?-i:[${letters}]){2,20}`;

export const outletTells: AttributionCue = {
  name: 'outlet-tells',
  after: new RegExp(
    `^ (?:has|have|had|carries|prints|printed) (?:the|all the|more of the|both) (?:${lower} ){0,2}(?:${documents})\\b(?! (?:of (?:its|their)|to|with)\\b)` +
      `|^ (?:calls?|called|describes?|described) (?:it|this|that|him|her|them|the ${lower} (?:${lower} )?(?:as )?an?)\\b` +
      '|^ (?:puts?|has|had) (?:it|them|this|that) (?:at|as)\\b' +
      `|^ (?:puts?|had) the ${lower} (?:${lower} )?at [\\d$€£]` +
      '|^ (?:reckons?|reckoned|recounts?|recounted) (?:that|how|why|the)\\b',
    'i',
  ),
  trust: 1,
  examples: [
    {
      text: 'The Harbor Times has the ruling.',
      found: 'Harbor Times has the ruling',
      name: 'Harbor Times',
    },
    {
      text: 'The Harbor Times has the full court filings.',
      found: 'Harbor Times has the full court filings',
      name: 'Harbor Times',
    },
    {
      text: 'Reuters has all the recordings.',
      found: 'Reuters has all the recordings',
      name: 'Reuters',
    },
    {
      text: 'The Tarn Newswire prints the contract.',
      found: 'Tarn Newswire prints the contract',
      name: 'Tarn Newswire',
    },
    { text: 'Reuters calls it a record.', found: 'Reuters calls it', name: 'Reuters' },
    {
      text: 'The Harbor Gazette described him as tired.',
      found: 'Harbor Gazette described him',
      name: 'Harbor Gazette',
    },
    {
      text: 'Axios calls the new rule a gift.',
      found: 'Axios calls the new rule a',
      name: 'Axios',
    },
    { text: 'Bloomberg puts it at $4 million.', found: 'Bloomberg puts it at', name: 'Bloomberg' },
    {
      text: 'The Tarn Newswire has it as a draw.',
      found: 'Tarn Newswire has it as',
      name: 'Tarn Newswire',
    },
    { text: 'Reuters reckons that it will rain.', found: 'Reuters reckons that', name: 'Reuters' },
    { text: 'AFP recounts how the boat sank.', found: 'AFP recounts how', name: 'AFP' },
  ],
  nonExamples: [
    'The Harbor Gazette has the loyalty of its readers.',
    'The Harbor Gazette has the rest of its staff to pay.',
    'The charity Harbor Ledger pointed out that it rained.',
    'The Commerce Department calls it a record.',
    'The Harbor Gazette calls its readers every week.',
    'The Harbor Gazette puts its paper to bed.',
    'Ada Post calls it a record.',
    'Reuters has the contract to supply its own terminals.',
  ],
};
