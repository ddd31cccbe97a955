/** "according to Reuters", "as per Axios", "citing a report in the Harbor Times". */
import { letters } from '../../../text/letters.ts';
import { appositive } from '../appositive.ts';
import type { AttributionCue } from '../cue.ts';

export const accordingTo: AttributionCue = {
  name: 'according-to',
  before: new RegExp(
    `\\b(?:according to|as per|per|citing|cites|cited|attributed to|based on|via|quoting|in (?:line|accordance|keeping|step|response) (?:with|to)|in (?:the )?possession of|in the hands of|as (?:stated|indicated|claimed) by) (?:(?:people|sources|documents|officials|emails) (?:who|that|which)? ?(?:spoke to|told|asked|seen by|cited by|obtained by) )?(?:(?:a|an|the) )?(?:(?:(?-i:[${letters}-]){1,20} ){0,2}(?:report|story|article|investigation|reporting|research|analysis|account|survey|poll|data|information|interview|scoop|calculation|figure|document)s? (?:published )?(?:by|in|from|on|of) )?${appositive}$`,
    'i',
  ),
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

/** "a report by Reuters", "an investigation in the Harbor Times". */
export const reportIn: AttributionCue = {
  name: 'report-in',
  before: new RegExp(
    `\\b(?:(?:we|you|one|as|I) (?:can |could )?(?:read|reads|learn|learned|learnt|hear|heard|saw) (?:it )?(?:in|from|on) |in (?:mon|tues|wednes|thurs|fri|satur|sun)day['’]s |(?:figures?|numbers?|details?|quotes?|facts|counts?|estimates?|story|account|news|scoop) (?:is|are|come|comes|came|was|were) (?:all |mostly |mainly )?(?:from|via) |(?:translated|adapted|reprinted|republished) from |(?:report|reporting|story|article|piece|investigation)s? (?:by|of) (?-i:\\p{Lu}[\\p{L}.’'-]{1,20} )(?-i:\\p{Lu}[\\p{L}.’'-]{1,20} )(?:in|for|of|at) |(?:my|our) (?:friends|colleagues) (?:over )?at |(?:uses?|includes?|contains?) (?:material|reporting|information|content) from |(?:report|reports|story|article|investigation|reporting|analysis|scoop|dispatch|account|review|poll|survey|tally|count|records request|(?:poll|survey) of (?-i:[${letters}]){2,20}) (?:published |carried |aired |broadcast )?(?:by|in|from|on) (?:(?:yesterday|today|last week|this week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)['’]s )?)${appositive}$`,
    'iu',
  ),
  trust: 1,
  examples: [
    {
      text: 'The numbers come from Reuters.',
      found: 'numbers come from Reuters',
      name: 'Reuters',
    },
    {
      text: 'According to the reporting of Ada Cole in the Harbor Times, it was sold.',
      found: 'reporting of Ada Cole in the Harbor Times',
      name: 'Harbor Times',
    },
    {
      text: 'A report by Reuters put the number at 12.',
      found: 'report by Reuters',
      name: 'Reuters',
    },
    {
      text: 'The fee stood in a report from news agency Lusa.',
      found: 'report from news agency Lusa',
      name: 'Lusa',
    },
  ],
  nonExamples: ['A report by the Commerce Department put the number at 12.'],
};
