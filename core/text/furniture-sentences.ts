/** Sentences in which a page speaks of itself: how many read it, what its shop sells, what its quiz asks. Each with an example, and with what looks like it and is reporting. */

/** A sentence that is furniture, tried at its first word or at the word that gives it away. */
export interface FurnitureSentence {
  /** Lower-case tokens at which the pattern is tried; `#` for digits. */
  starts: string;
  /** Sticky. */
  pattern: RegExp;
  /** What is furniture where it fits: its sentence where left out, the words alone, or what ends the text with it. */
  reach?: 'words' | 'end';
  examples: readonly string[];
  nonExamples: readonly string[];
}

/** Where a sentence begins. */
const opens = '(?<=^|\\n|[.!?…)|”"’] )';
const amount =
  '(?:(?:more than|over|about|some|nearly) )?\\d[\\d.,]{0,11}(?: ?million| ?thousand|k|m|\\+)?';
const price = '(?:[$£€] ?\\d|\\d[\\d.,]{0,9} (?:euros|pounds|dollars|kr|kroner|kronor|francs)\\b)';
const ends = '(?=[.!]?(?:$|\\n)|[.!] )';
const sheet = '(?:newsletter|bulletin|briefing|digest|podcast|e-?mail|letter|dispatch)';
const audience = '(?:readers|subscribers|inboxes|followers|members|listeners|patrons)';

const at = (pattern: string) => new RegExp(`${opens}(?:${pattern})`, 'uy');

const audiences: readonly FurnitureSentence[] = [
  {
    starts: 'goes',
    pattern: new RegExp(
      `(?<=(?:^|\\n|[.!?…)] )(?:\\p{Lu}[\\p{L}’'-]{0,20} ){1,4})goes out (?:every \\p{L}{3,9} |each \\p{L}{3,9} |weekly |daily )?to ${amount} (?:\\p{L}{1,15} ){0,2}${audience}${ends}`,
      'uy',
    ),
    reach: 'end',
    examples: [
      'The Brief goes out every Tuesday to 8,200 inboxes.',
      'Loopback goes out to 31,400 readers.',
    ],
    nonExamples: ['The warning goes out to 31,400 homes of the county.'],
  },
  {
    starts: 'this our',
    pattern: at(
      `(?:This|Our) (?:\\p{L}{1,15} )?(?:${sheet} (?:is (?:sent|mailed|read|delivered)|goes(?: out)?|reaches) [^.!?\\n]{0,40}\\d|(?:newsletter|bulletin|podcast|briefing|digest) has \\d|(?:post|story|article|episode|page|video) (?:has been|was|is) (?:shared|read|liked|viewed|seen|watched) (?:by )?${amount}\\b|(?:conference|summit|webinar|event|workshop|masterclass)(?: in \\p{Lu}\\p{L}{1,20})?[:,] [^.!?\\n]{0,60}\\d)`,
    ),
    examples: [
      'This letter is sent to 1,940 subscribers.',
      'This bulletin has 12 pages.',
      'This post has been shared 86 times.',
      'Our conference in Lisbon: 40 speakers, 2 days, €690.',
    ],
    nonExamples: ['This letter was signed by 1,940 people.', 'This year 12 pages were struck.'],
  },
  {
    starts: 'you',
    pattern: at(
      `You(?:['’]re| are) one of (?:our )?${amount}|You(?:['’]ve| have) (?:read )?\\d{1,2} (?:of|out of|free)\\b[^.!?\\n]{0,24}\\b(?:free|left|remaining)\\b`,
    ),
    reach: 'end',
    examples: ['You are one of 4,300 subscribers.', 'You have read 4 of 5 free articles.'],
    nonExamples: ['You have 2 weeks to reply.'],
  },
  {
    starts: 'trusted loved read liked followed enjoyed used',
    pattern: at(
      `(?:Trusted|Loved|Read|Liked|Followed|Enjoyed|Used) by ${amount}(?: \\p{L}{2,15}){1,4}${ends}`,
    ),
    reach: 'end',
    examples: [
      'Trusted by 1.6 million readers.',
      'Trusted by more than 40,000 lawyers.',
      'Liked by 310 people.',
    ],
    nonExamples: [
      'Used by 310 courts, the tool was never tested.',
      'It is trusted by 40,000 savers.',
    ],
  },
  {
    starts: 'shared liked updated viewed watched downloaded',
    pattern: new RegExp(
      `(?<=^|\\n|[.!?…)|] |(?:No\\.|Issue|Edition|Episode) ?\\d{1,5}[,.] )(?:[Ss]hared|[Ll]iked|[Uu]pdated|[Vv]iewed|[Ww]atched|[Dd]ownloaded) ${amount} times${ends}`,
      'uy',
    ),
    examples: ['No. 47, shared 212 times.', 'Updated 3 times.'],
    nonExamples: [
      'The fake was shared 212 times.',
      'Shared 212 times in an hour, the fake was removed.',
    ],
  },
  {
    starts: 'issue edition no vol volume episode',
    pattern: at(
      `(?:Issue|Edition|No\\.|Vol\\.|Volume|Episode) (?:No\\. )?#?\\d{1,5}(?:[,.:;]| [|–—·-]) ${amount} ${audience}\\b`,
    ),
    reach: 'end',
    examples: [
      'Issue 88, 6,310 readers.',
      'Issue No. 31 | 4,020 subscribers',
      'Issue 204. 9,870 readers.',
    ],
    nonExamples: ['Issue 88, which 6,310 readers saw, was pulped.'],
  },
  {
    starts: '#',
    pattern: at(
      `${amount} (?:${audience}|restacks|reposts|downloads)(?=\\.?(?:$|\\n)|\\. |, \\d|,? and counting)|\\d[\\d,]{0,6} (?:words\\.?(?=$|\\n| )(?! \\p{Ll})|comments so far)|\\d[\\d,]{0,9}\\+? \\p{L}{3,15} read us\\b|100% reader-|\\d{1,3} (?:days|weeks|months) free(?=[,.:!])`,
    ),
    reach: 'end',
    examples: [
      '9,870 readers.',
      '212 restacks, 96 comments.',
      '640 words.',
      '30 days free, then £7.99 a month.',
    ],
    nonExamples: ['9,870 readers signed it.', '640 words were struck.', 'It has 9,870 readers.'],
  },
  {
    starts: 'no',
    pattern: at('No\\. ?1 (?:for|in) (?:\\d|\\p{L}{3,6} weeks)'),
    examples: ['No. 1 for 14 weeks: see charts.'],
    nonExamples: ['The song was No. 1 for 14 weeks.'],
  },
  {
    starts: 'free',
    pattern:
      /free (?:downloads?|articles?|stories|reads?|issues?|guides?|reports?|previews?) (?:left|remaining)\b/uy,
    reach: 'end',
    examples: ['Clients of the Letter have 3 free downloads left.'],
    nonExamples: ['Schools have 3 free lessons left.'],
  },
  {
    starts: 'quotes prices market share stock',
    pattern: at(
      '(?:Quotes|Prices|Market data|Share prices|Stock prices)(?: are| is| may be| shown are)? delayed (?:by )?(?:at least |up to |about )?\\d',
    ),
    reach: 'end',
    examples: ['Quotes delayed 20 minutes.', 'Prices are delayed by at least 15 minutes.'],
    nonExamples: ['Payments were delayed by 20 minutes.'],
  },
];

const shops: readonly FurnitureSentence[] = [
  {
    starts: 'mugs mug tote hoodies stickers t posters back gift',
    pattern: at(
      `(?:Mugs?|Tote bags|Hoodies|Stickers|T-shirts|Posters|Back issues|Gift (?:cards|subscriptions))\\b[^.!?\\n]{0,32}?${price}`,
    ),
    examples: [
      'Mugs are $28.',
      'Back issues: £4 plus postage.',
      'Tote bags are €15 each in our shop.',
    ],
    nonExamples: ['Each mug cost the ministry $28.', 'Mugs were banned.'],
  },
  {
    starts: 'our see',
    pattern: at(
      '(?:See )?[Oo]ur \\d{1,3} (?:best|top|favou?rite|hottest|must-\\p{L}{3,5}|essential) (?:\\p{L}{1,12} )?(?:stocks|shares|picks|funds|buys|gadgets|tips|deals|books|films|podcasts|reads|recipes|ideas|gifts|laptops|phones|apps|games|shows)',
    ),
    examples: ['Our 10 best stocks do not include it.', 'See our 7 favourite gadgets.'],
    nonExamples: ['Our 10 best analysts left.'],
  },
  {
    starts: 'awards tables tickets doors admission early only',
    pattern: at(
      `Awards (?:night|dinner|evening|lunch|gala)\\b[^.!?\\n]{0,20}\\d|Tables (?:of \\p{L}{3,6} |of \\d{1,2} )?(?:from |at |cost |are )?${price}|Tickets:? (?:are )?${price}|Doors (?:open )?(?:at )?\\d|Admission:? (?:is )?${price}|Early-bird\\b|Only \\d{1,4} (?:seats|tickets|places|spots|copies) (?:left|remaining)\\b`,
    ),
    examples: [
      'Awards night 11 June, tables £1,450.',
      'Tables of ten from £2,300.',
      'Tickets £18, concessions £12.',
      'Doors 7 pm, tickets $20.',
      'Admission 8 euros, children under 6 free.',
      'Only 38 seats left for our summit.',
    ],
    nonExamples: [
      'Tickets for the summit cost 690 euros, and ministers got in free.',
      'Only 38 seats are left in the chamber.',
      'Tables 3 and 4 show it.',
    ],
  },
  {
    starts: 'subscribe subscriptions first save upgrade refer win enter get',
    pattern: at(
      `Subscribe for ${price}|Subscriptions?(?::| from) ${price}|First (?:month|week|year|issue) (?:is )?(?:free\\b|for ${price})|Save (?:up to )?(?:[$£€]\\d|\\d{1,2} ?%)|Upgrade for ${price}|Refer (?:\\d|a|one|two|three)\\b|Win (?:one of|\\d|two|[£$€])|Enter (?:by|before|now|today)\\b[^.!?\\n]{0,40} win\\b|Get (?:\\d{1,2}|two|three|six) (?:months|weeks|issues)\\b`,
    ),
    examples: [
      'Subscribe for $4 a month.',
      'First month for $1.',
      'Save 40% on an annual plan.',
      'Win one of 10 book vouchers.',
      'Get 3 months for the price of 1.',
      'Enter by Friday to win £500.',
    ],
    nonExamples: [
      'First month for the new board, and 3 members left.',
      'Winning 10 seats was not enough.',
    ],
  },
  {
    starts: 'we',
    pattern: at(`We need ${amount} more (?:${audience}|supporters)`),
    examples: ['We need 400 more members by Friday.'],
    nonExamples: ['We need 400 more inspectors.'],
  },
];

const notices: readonly FurnitureSentence[] = [
  {
    starts:
      'reading running run runtime word circulation print listening listen established printed',
    pattern: new RegExp(
      `${opens}(?:(?:Reading time|Run ?time|Word count|Circulation|Print run|Listening time):? \\d|Listen \\(\\d|Established (?:in )?\\d{4}, circulation|Printed on \\d)|(?<=[;,.|] )[Rr]unning time:? \\d`,
      'uy',
    ),
    examples: [
      'Reading time: 6 minutes.',
      'Word count: 640.',
      'Print run 5,500.',
      'Show notes at our site; running time 42 minutes.',
      'Printed on 80% recycled paper.',
    ],
    nonExamples: ['The film has a running time of 42 minutes.', 'A print run of 5,500 was pulped.'],
  },
  {
    starts: 'also read see don more up related sponsored advertisement partner promoted',
    pattern: at(
      "(?:Also read|Read also|See also|Don['’]t miss|More from us|Up next|Related|Sponsored|Advertisement|Partner content|Promoted):? (?<=: )",
    ),
    examples: [
      'Also read: Mussels for 25 kr.',
      'Up next: Why 300 geese stopped traffic.',
      'Sponsored: Save 20% on office chairs.',
    ],
    nonExamples: [
      'Related claims of 20 firms were dropped.',
      'More from the 20 firms is expected.',
    ],
  },
  {
    starts: 'quiz lottery lotto weather chess answers on tomorrow',
    pattern: at(
      `(?:Quiz|Lottery|Lotto|Weather|Chess(?: problem)?(?: [\\d,]{1,6})?|Answers to (?:last|this) week['’]s quiz|On this day(?: in \\d{4})?|Tomorrow): (?!the )`,
    ),
    examples: [
      'Weather: 14 degrees, showers.',
      'Quiz: 8 questions on the week.',
      'On this day in 1954: 312 miners walked out.',
    ],
    nonExamples: ['Weather was fine at 14 degrees.', 'On this day in 1954 the law passed.'],
  },
  {
    starts: 'photo slide image picture',
    pattern: at('(?:Photo|Slide|Image|Picture) \\d{1,3} (?:of|/) \\d{1,3}\\b'),
    reach: 'words',
    examples: ['Photo 3 of 18.'],
    nonExamples: ['Photos of 18 people were taken.'],
  },
  {
    starts: '#',
    pattern:
      /(?<=(?:^|[\n.;,|(] ?)(?:[A-Z]{2,5}|S&P 500|Nasdaq|Dow Jones|FTSE 100|DAX|Bitcoin|Ether|Gold|Brent)(?: at|:)? ?[$€£]?)\d[\d,]{0,9}(?:\.\d{1,4})? (?:\([+−–-]\d{1,3}(?:\.\d{1,2})? ?%\)|[+−▲▼-] ?\d{1,3}(?:\.\d{1,2})? ?%)/uy,
    reach: 'words',
    examples: [
      'ACME 12.40 (+1.3%), BOLT 88.10 (-0.4%).',
      'Bitcoin $91,204 (+2%).',
      'Nasdaq 19,003 -0.1%; DAX 23,010 +0.3%.',
    ],
    nonExamples: ['Revenue: $4.2 billion (+12%).', 'The shares closed at 12.40 (+1.3%).'],
  },
];

/** Tried wherever one of their words stands; none needs the outlet's name. */
export const furnitureSentences: readonly FurnitureSentence[] = [
  ...audiences,
  ...shops,
  ...notices,
];
