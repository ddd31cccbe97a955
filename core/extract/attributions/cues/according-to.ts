/** "according to Reuters", "as per Axios", "citing a report in the Harbor Times". */
import type { AttributionCue } from '../cue.ts';

export const accordingTo: AttributionCue = {
  name: 'according-to',
  before:
    /\b(?:according to|as per|per|citing|cites|cited|attributed to|based on|via|quoting|in line with|in accordance with) (?:(?:a|an|the) )?(?:(?:[\p{L}-]+ ){0,2}(?:report|story|article|investigation|reporting|analysis|account|survey|poll|data|interview|scoop)s? (?:published )?(?:by|in|from|on|of) )?(?:(?:the )?(?:news agency|news outlet|newspaper|broadcaster|agency|outlet|daily|website|news site) )?(?:[Tt]he )?$/iu,
  trust: 1,
  examples: [
    {
      text: 'The fine was doubled, according to Reuters.',
      found: 'according to Reuters',
      name: 'Reuters',
    },
    {
      text: 'The plant will close, according to a report in the Harbor Times.',
      found: 'according to a report in the Harbor Times',
      name: 'Harbor Times',
    },
    { text: 'As per Axios, talks resume on Monday.', found: 'As per Axios', name: 'Axios' },
  ],
  nonExamples: [
    'According to the Commerce Department, exports fell.',
    'According to Jane Doe, the vote was close.',
  ],
};
