/** "Bloomberg reported that", "the Harbor Times, which first reported the deal", "AFP quoted him as saying". */
import { counted } from '../../../text/counted.ts';
import { letters } from '../../../text/letters.ts';
import type { AttributionCue } from '../cue.ts';

const adverbs = counted(
  `(?:has|have|had|can|could|also|all|both|each|first|earlier|previously|later|recently|separately|exclusively|subsequently|already|was (?:the )?first to|was able to|were able to|could exclusively|were (?:the )?first to|on (?-i:[${letters}]){2,10}day|last week|last month|this week|yesterday|today) `,
  '{0,3}',
);

export const outletReported: AttributionCue = {
  name: 'outlet-reported',
  after: new RegExp(
    `^(?: and others)?(?:['’]s?(?: own)? (?:(?-i:[${letters}])(?-i:[${letters}.’'-]){1,20} ){1,3}|(?:,? (?:citing|quoting) [^.;\\n]{1,80}?,)? ?,? ?(?:which |that |who )?)${adverbs}(?:report(?:s|ed)?|reveal(?:ed|s)?|disclosed|wrote|writes|published|quoted|quotes|cited|cites|obtained|accessed|reviewed|saw|seen|established|(?:been|was|were|is) told|been informed|viewed|examined|analy[sz]ed|interviewed|noticed|(?:spoke|spoken) (?:to|with)|learn(?!s|ing)|learned|learnt|understands|carried the (?:letter|text|statement|speech)|broke the|calculated|uncovered|spotted|flagged|notes|noted|broadcast|aired|experiences(?=[.,;])|informs(?=[.,;])|(?<=(?:that|who|which) )made (?:(?-i:[${letters}’'-]){1,20} ){1,5}public|announced(?=[.;]|,? citing)|posted (?:online|it|them|the (?:full )?(?:text|letter|memo|ruling|draft|audit|document|report|contract))|(?:has|had) it(?=[.,;])|was (?:in (?:the )?(?:court|courtroom|room|chamber)|at the (?:hearing|trial|meeting|scene))|got (?:hold of|a copy|the (?:memo|letter|draft|document|text)))\\b(?! to\\b| its\\b(?![^.;\\n]{0,60} as saying\\b)| for\\b| earnings\\b| revenue\\b| profits?\\b| a (?:loss|profit)\\b)`,
    'i',
  ),
  trust: 2,
  examples: [
    {
      text: 'It was Reuters that made the cameras public.',
      found: 'Reuters that made the cameras public',
      name: 'Reuters',
    },
    {
      text: 'Reuters quoted its mayor as saying that it was over.',
      found: 'Reuters quoted',
      name: 'Reuters',
    },
    {
      text: 'It has opened an inquiry, Bloomberg informs.',
      found: 'Bloomberg informs',
      name: 'Bloomberg',
    },
    {
      text: 'Bloomberg reported that both bidders had withdrawn.',
      found: 'Bloomberg reported',
      name: 'Bloomberg',
    },
    {
      text: 'The Harbor Times first reported the closure.',
      found: 'Harbor Times first reported',
      name: 'Harbor Times',
    },
    {
      text: 'The audit, which the Harbor Times posted online, is long.',
      found: 'Harbor Times posted online',
      name: 'Harbor Times',
    },
    {
      text: 'Reuters, citing two officials, reported a delay.',
      found: 'Reuters, citing two officials, reported',
      name: 'Reuters',
    },
  ],
  nonExamples: [
    'The Harbor Gazette posted a profit.',
    'The Harbor Gazette has it easy.',
    'The Commerce Department reported a deficit.',
    'The New York Times reported revenue of $600 million.',
  ],
};

/** "KelpLine broke the story", "Tarn was first to report": what only an outlet does. */
export const brokeStory: AttributionCue = {
  name: 'broke-story',
  after:
    /^(?:['’]s(?: \p{Lu}[\p{L}.’'-]{0,20}){1,3}|,? which)?(?: first)? (?:broke the (?:story|news)|(?:was|were) (?:the )?first to (?:report|reveal|publish)(?! an?\b)|reported (?:it|the (?:story|news|information)) first)\b/u,
  trust: 3,
  examples: [
    { text: 'KelpLine broke the story.', found: 'KelpLine broke the story', name: 'KelpLine' },
  ],
  nonExamples: [
    'Jane Roe broke the story to him.',
    'Acme was the first to report a loss in March.',
  ],
};

export const outletSaid: AttributionCue = {
  name: 'outlet-said',
  after: new RegExp(
    `^(?:,? (?:citing|quoting) [^.;\\n]{1,80}?,)? ?,? ?(?:which )?${adverbs}(?:said|says|found|estimated|estimates|claimed|claims|asked|puts? the|(?:got|gets) hold of|has more(?=[.:])|shows|showed|has the (?:best|full|fullest) (?:account|story|report)|carried the (?:news|story|report|interview)|put it|counted|counts|tallied|tracked|attended|spent (?:a|the|two|three|four|five|six|seven) |confirmed|heard|ha[ds] (?:it first|most|much|part|parts|some|details|learned|a copy|seen|(?:the|all the|more of the) (?:(?-i:[${letters}]){2,20}['’]s? |(?:full|whole|complete|original|leaked) )?(?:quotes?|remarks|interview|transcript|split|numbers|figures|list|names|breakdown|minutes|draft|letter|memo|story|details|documents?|e-?mails?|text|file|plan|news|scoop)))\\b(?! in (?:a|its|the|court) (?:statement|filing|complaint|lawsuit|suit|motion|court|brief|memo)| it (?!(?:had|has) (?:seen|obtained|reviewed|confirmed|verified|learned)))`,
    'i',
  ),
  trust: 1,
  examples: [
    { text: 'The deal is dead, Reuters said.', found: 'Reuters said', name: 'Reuters' },
    {
      text: 'Reuters has the split of the fund.',
      found: 'Reuters has the split',
      name: 'Reuters',
    },
    {
      text: 'The Tarn Newswire has the judge’s remarks.',
      found: 'Tarn Newswire has the judge’s remarks',
      name: 'Tarn Newswire',
    },
    {
      text: 'The port is sold (the Tarn Press Service had it first).',
      found: 'Tarn Press Service had it first',
      name: 'Tarn Press Service',
    },
    {
      text: 'Bloomberg had most of the terms last week.',
      found: 'Bloomberg had most',
      name: 'Bloomberg',
    },
  ],
  nonExamples: [
    'The New York Times had it in 1999.',
    'Jane Roe of the Harbor Times said that she had left.',
    'The New York Times said in a filing that its work was copied.',
    'The Harbor Gazette said it would close its print shop.',
  ],
};

export const outletsReport: AttributionCue = {
  name: 'outlets-report',
  after:
    /^(?:['’]s?)? (?:(?:reporter|correspondent|journalist|editor)s?\b[^.;\n]{0,40} (?:saw|counted|watched|visited|heard|witnessed|w(?:as|ere) (?:told|shown|present|there))\b|requests? for (?:comment|information)\b|(?:(?-i:[A-Za-zÀ-ɏ-]){1,20} )?(?:report|story|article|piece|investigation|analysis|reporting|scoop|exclusive|quer(?:y|ies)|questions?|poll|survey|tally|count|calculations?|interview|review(?= of))\b(?! (?:card|to the|on its own)))/i,
  trust: 1,
  examples: [
    {
      text: 'A Reuters investigation found 12 such firms.',
      found: 'Reuters investigation',
      name: 'Reuters',
    },
    {
      text: 'A Harbor Times review of 40 filings found nine errors.',
      found: 'Harbor Times review',
      name: 'Harbor Times',
    },
    {
      text: 'The Harbor Times’ editors were shown the list.',
      found: 'Harbor Times’ editors were shown',
      name: 'Harbor Times',
    },
    {
      text: 'Shares fell after the Harbor Times’ report.',
      found: 'Harbor Times’ report',
      name: 'Harbor Times',
    },
  ],
  nonExamples: [
    'The Commerce Department report was late.',
    'The Harbor Gazette review was kind.',
    'The Harbor Gazette’s editors were paid.',
  ],
};
