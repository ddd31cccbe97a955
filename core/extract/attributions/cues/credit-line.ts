/** Lines that give credit: "(Reuters) -", "— AP", "With files from The Canadian Press", "Source: AFP". */
import type { AttributionCue } from '../cue.ts';

export const wireTag: AttributionCue = {
  name: 'wire-tag',
  before:
    /(?:^|\n)[ \t]*(?:[\p{Lu}][\p{L} .,'’/-]{1,60}?(?:, \p{L}{3,9}\.? \d{1,2})? ?)?(?<from>\()$/u,
  after: /^\)(?= ?[-–—:])/u,
  trust: 3,
  examples: [
    {
      text: 'GENEVA, May 4 (Reuters) - Talks opened on Sunday.',
      found: '(Reuters)',
      name: 'Reuters',
    },
    {
      text: 'LISBON (Tagus Newswire) — Talks opened on Sunday.',
      found: '(Tagus Newswire)',
      name: 'Tagus Newswire',
    },
  ],
  nonExamples: ['GENEVA (Switzerland) was quiet.', 'Acme Corp. (NYSE: ACM) rose.'],
};

/** "(AFP)", "(With inputs from PTI)": an agency alone in brackets at the end of a paragraph or before its first word. */
export const bracketedAgency: AttributionCue = {
  name: 'bracketed-agency',
  before: /(?:^|[\n.!?”"’] ?)(?<from>\()$/u,
  after: /^\)(?=\s|$)/u,
  trust: 0,
  examples: [{ text: 'The vote is on Friday. (AFP)', found: '(AFP)', name: 'AFP' }],
  nonExamples: ['The agency (AFP) was founded in Paris.'],
};

export const signOff: AttributionCue = {
  name: 'sign-off',
  before:
    /(?:\b(?:with|additional) (?:(?:files|inputs?|reporting|reports?|material|information|contributions?|agency inputs?|wire reports?) )(?:from|by) (?:[Tt]he )?|(?:^|\n|[(.] ?)(?:news )?(?:source|sources|supply|agency|agencies|via|through|credit|ht|h\/t|hat tip) ?: ?(?:[Tt]he )?|(?:^|[.!?"”’)] ?|\n)(?<from>[–—-]{1,2}) ?(?:[Tt]he )?)$/i,
  trust: 2,
  examples: [
    {
      text: 'The vote is on Friday.\n\nWith files from The Canadian Press',
      found: 'With files from The Canadian Press',
      name: 'Canadian Press',
    },
    { text: 'The vote is on Friday. — AP', found: '— AP', name: 'Associated Press' },
    { text: 'The vote is on Friday.\n\nSource: AFP', found: 'Source: AFP', name: 'AFP' },
  ],
  nonExamples: ['Photo: Reuters', 'Image credit: AFP'],
};

/** "Through the Harbor Gazette:", "h/t Axios": a credit without a verb that stands alone or opens a line. */
export const aloneCredit: AttributionCue = {
  name: 'alone-credit',
  before:
    /(?:^|[\n([|·•] ?|[.!?”"] )(?<from>(?:through|h\/t|hat tip(?: to)?|more (?:at|in|from)) )(?:the )?$/i,
  after: /^(?=\s*(?:[).:|\]·•,]|\n|$))/u,
  trust: 1,
  examples: [
    { text: 'The port is closed. h/t Reuters', found: 'h/t Reuters', name: 'Reuters' },
    {
      text: 'Through the Harbor Gazette: the port is closed.',
      found: 'Through the Harbor Gazette',
      name: 'Harbor Gazette',
    },
  ],
  nonExamples: [
    'It sells bonds through Bloomberg terminals.',
    'Photo via Reuters.',
    'Through the Commerce Department, it asked for more.',
  ],
};

/** "The port is closed (Reuters).", "It is closed [Harbor Gazette]": an outlet alone in brackets behind what it reported. */
export const bracketedCredit: AttributionCue = {
  name: 'bracketed-credit',
  before: /(?:^|\n|(?:^| )[\p{Ll}\d$€£%][^\s([]{0,20} )(?<from>[([])$/u,
  after: /^[)\]](?=[.!?;]|\s{0,3}(?:\n|$))/u,
  trust: 1,
  examples: [
    { text: 'The port is closed (Reuters).', found: '(Reuters)', name: 'Reuters' },
    {
      text: 'The port is closed [Harbor Gazette].',
      found: '[Harbor Gazette]',
      name: 'Harbor Gazette',
    },
  ],
  nonExamples: [
    'The paper is the Harbor Gazette (Gazette).',
    'The agency (AFP) was founded in Paris.',
  ],
};

export const contributed: AttributionCue = {
  name: 'contributed',
  after:
    /^ (?:(?:also )?contributed (?:to|reporting)|was used in|(?:could not|was (?:not able|unable) to) (?:immediately |independently )?(?:verify|confirm|reach))\b/u,
  trust: 2,
  examples: [
    {
      text: 'The Associated Press contributed to this report.',
      found: 'Associated Press contributed to',
      name: 'Associated Press',
    },
  ],
  nonExamples: ['Reuters contributed $2 million.'],
};
