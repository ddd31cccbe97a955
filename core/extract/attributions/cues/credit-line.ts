/** Lines that give credit: "(Reuters) -", "— AP", "With files from The Canadian Press", "Source: AFP". */
import { letters } from '../../../text/letters.ts';
import type { AttributionCue } from '../cue.ts';

export const wireTag: AttributionCue = {
  name: 'wire-tag',
  before:
    /(?:^|\n)[ \t]*(?:[\p{Lu}][\p{L} .,'’/[\]-]{1,60}?(?:, (?:\p{L}{3,9}\.? \d{1,2}(?:, \d{4})?|\d{1,2} \p{L}{3,9}\.?(?: \d{4})?))? ?)?(?<from>\()$/u,
  after: /^\)(?=\.? ?[-–—:]|\. )/u,
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

/** "NEW DELHI, May 4 (PTI) The government …": a dateline with an agency and no dash. */
export const dateline: AttributionCue = {
  name: 'dateline',
  before:
    /(?:^|\n)[ \t]*[\p{Lu}][\p{L} .,'’/[\]-]{1,60}?(?:, (?:\p{L}{3,9}\.? \d{1,2}(?:, \d{4})?|\d{1,2} \p{L}{3,9}\.?(?: \d{4})?))? ?(?<from>\()$/u,
  after: /^\)(?= ["“‘]?\p{Lu})/u,
  trust: 0,
  examples: [
    {
      text: 'NEW DELHI, May 4 (PTI) Talks opened on Sunday.',
      found: '(PTI)',
      name: 'PTI',
    },
  ],
  nonExamples: ['Some agencies (AFP, Reuters) are old.', 'GENEVA (Harbor Gazette) Rain.'],
};

/** "(AFP)", "(With inputs from PTI)": an agency alone in brackets at the end of a paragraph or before its first word. */
export const bracketedAgency: AttributionCue = {
  name: 'bracketed-agency',
  before: /(?:^|[\n.!?”"’] ?|\n\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){0,3} )(?<from>[([])$/u,
  after: /^(?:(?:,|\/| and) ?[\p{L}\d ]{1,24})?[)\]](?=\s|$)/u,
  trust: 0,
  examples: [{ text: 'The vote is on Friday. (AFP)', found: '(AFP)', name: 'AFP' }],
  nonExamples: ['The agency (AFP) was founded in Paris.'],
};

export const signOff: AttributionCue = {
  name: 'sign-off',
  before: new RegExp(
    `(?:\\b(?:with|additional) (?:files|inputs?|reporting|reports?|material|information|contributions?|agency inputs?|wire reports?) (?:from|by) (?:(?-i:[${letters} '’-]){2,40}(?: (?:of|for|at)|,| and) )?(?:the )?|(?:^|\\n|[(.] ?)(?:news )?(?:source|sources|supply|agency|agencies|text|story|numbers|figures|facts|(?:original )?reporting|via|through|credit|ht|h\\/t|hat tip) ?: ?(?:the )?)$`,
    'i',
  ),
  trust: 2,
  examples: [
    {
      text: 'The vote is on Friday.\n\nWith files from The Canadian Press',
      found: 'With files from The Canadian Press',
      name: 'Canadian Press',
    },
    {
      text: 'It is over.\n\nWith files from Jane Roe, The Canadian Press',
      found: 'With files from Jane Roe, The Canadian Press',
      name: 'Canadian Press',
    },
    { text: 'The vote is on Friday.\n\nSource: AFP', found: 'Source: AFP', name: 'AFP' },
  ],
  nonExamples: ['Photo: Reuters', 'Image credit: AFP'],
};

/** "— AP" behind a text; a dateline has its dash before the first sentence. */
export const dashedCredit: AttributionCue = {
  name: 'dashed-credit',
  before: /(?:^|[.!?"”’)] ?|\n)(?<from>[–—-]{1,2}) ?(?:the )?$/iu,
  after: /^(?=\s*(?:[.,;|(]|\n|$))/u,
  trust: 2,
  examples: [{ text: 'The vote is on Friday. — AP', found: '— AP', name: 'Associated Press' }],
  nonExamples: ['LUND, Sept 29 (Harbor Gazette) - Governor Ada Cole on Monday signed it.'],
};

/** "Through the Harbor Gazette:", "h/t Axios": a credit without a verb that stands alone or opens a line. */
export const aloneCredit: AttributionCue = {
  name: 'alone-credit',
  before:
    /(?:^|[\n([|·•] ?|[.!?”"] )(?<from>(?:through|h\/t|hat tip(?: to)?|(?:all )?(?:credit|kudos|props) (?:goes )?to|more (?:at|in|from)) )(?:the )?$/i,
  after: /^(?=\s*(?:[).:|\]·•,]|\n|$)| for (?:the|this|breaking|digging)\b)/u,
  trust: 1,
  examples: [
    {
      text: 'It is over. Credit to Reuters for the scoop.',
      found: 'Credit to Reuters',
      name: 'Reuters',
    },
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

/** "RIGA – AFP – The deal is off", "Riga/AFP: The deal is off". */
export const namedDateline: AttributionCue = {
  name: 'named-dateline',
  before: /(?:^|\n)(?<from>\p{Lu}[\p{L} ,.]{1,30}(?: [–—-]{1,2} |\/))$/u,
  after: /^(?: [–—-]{1,2} |: )(?=["“‘]?\p{Lu})/u,
  trust: 0,
  examples: [
    {
      text: 'RIGA – AFP – The deal is off.',
      found: 'RIGA – AFP –',
      name: 'AFP',
    },
    { text: 'Riga/AFP: The deal is off.', found: 'Riga/AFP:', name: 'AFP' },
  ],
  nonExamples: ['Riga/Harbor Gazette: The deal is off.', 'The agencies/AFP said so.'],
};

/** "(with PTI inputs)". */
export const withInputs: AttributionCue = {
  name: 'with-inputs',
  before: /(?:^|[\n(.!?”"’] ?)(?<from>with )$/iu,
  after: /^ (?:inputs?|files|reports?)(?=[).\s]|$)/u,
  trust: 1,
  examples: [{ text: 'It is over. (with PTI inputs)', found: 'with PTI inputs', name: 'PTI' }],
  nonExamples: ['He came with Reuters files under his arm.'],
};

/** "By Jane Roe, Associated Press", "By Reuters": an agency in the line that names the author. */
export const byline: AttributionCue = {
  name: 'byline',
  before:
    /(?:^|\n)(?<from>By )(?:[\p{Lu}][\p{L}.’'-]{0,20}(?: [\p{Lu}][\p{L}.’'-]{0,20}){1,3}(?:, | \| |\n| for | of )(?:[Tt]he )?)?$/u,
  after: /^(?= ?(?:\n|$))/u,
  trust: 0,
  examples: [
    { text: 'By Reuters\n\nIt is over.', found: 'By Reuters', name: 'Reuters' },
    {
      text: 'By Jane Roe, Associated Press\n\nIt is over.',
      found: 'By Jane Roe, Associated Press',
      name: 'Associated Press',
    },
  ],
  nonExamples: ['By Jane Roe, Harbor Gazette\n\nIt is over.', 'By AFP’s count it is over.'],
};

/** "AAP" as the last line: an agency and nothing else. */
export const lastLine: AttributionCue = {
  name: 'last-line',
  before: /(?:\n(?:[-–—] ?)?(?:[Ww]ith )?|[.!?”"] ?[-–—] ?[Ww]ith )$/u,
  after:
    /^(?:(?:,|\/| and) ?[\p{L} ]{0,20}(?:staff|staff reports|own reporting)| ?\/ ?\p{Lu}[\p{L} ]{1,30})?(?=\s{0,9}$)/u,
  trust: 0,
  examples: [{ text: 'It is over.\n\nAAP', found: 'AAP', name: 'AAP' }],
  nonExamples: ['AAP\n\nIt is over.', 'It is over, said AAP'],
};

export const contributed: AttributionCue = {
  name: 'contributed',
  after:
    /^(?:['’]s?(?: [\p{Lu}][\p{L}.’'-]{0,20}){1,3}| (?:staff )?(?:writers?|reporters?|correspondents?|journalists?|editors?)\b[^.\n]{0,70}|,)? (?:(?:also )?contributed (?:to|reporting)|was used in|(?:could not|was (?:not able|unable) to) (?:immediately |independently )?(?:verify|confirm|reach))\b/u,
  trust: 2,
  examples: [
    {
      text: 'The Associated Press contributed to this report.',
      found: 'Associated Press contributed to',
      name: 'Associated Press',
    },
    {
      text: 'Reuters correspondent Jane Roe in Geneva contributed to this report.',
      found: 'Reuters correspondent Jane Roe in Geneva contributed to',
      name: 'Reuters',
    },
  ],
  nonExamples: ['Reuters contributed $2 million.'],
};
