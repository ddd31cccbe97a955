/** A page tells of other things than its report: how long it takes to read, what else to read, weather, quiz, tickers. */
import { atOpening, audience, type FurnitureSentence, opens } from './furniture-sentence.ts';

export const notices: readonly FurnitureSentence[] = [
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
    pattern: atOpening(
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
    pattern: atOpening(
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
    pattern: atOpening('(?:Photo|Slide|Image|Picture) \\d{1,3} (?:of|/) \\d{1,3}\\b'),
    reach: 'words',
    examples: ['Photo 3 of 18.'],
    nonExamples: ['Photos of 18 people were taken.'],
  },
  {
    starts: '#',
    pattern:
      /(?<=(?:^|[\n.;,|(] ?)(?:[A-Z]{2,5}|S&P 500|Nasdaq|Dow Jones|FTSE 100|CAC 40|Nikkei|Sensex|Nifty|Hang Seng|Bitcoin|Ether|Gold|Brent)(?: at|:)? ?[$€£]?)\d[\d,]{0,9}(?:\.\d{1,4})? (?:\([+−–-]\d{1,3}(?:\.\d{1,2})? ?%\)|[+−▲▼-] ?\d{1,3}(?:\.\d{1,2})? ?%)/uy,
    reach: 'words',
    examples: [
      'ACME 12.40 (+1.3%), BOLT 88.10 (-0.4%).',
      'Bitcoin $91,204 (+2%).',
      'Nasdaq 19,003 -0.1%; DAX 23,010 +0.3%.',
    ],
    nonExamples: ['Revenue: $4.2 billion (+12%).', 'The shares closed at 12.40 (+1.3%).'],
  },
  {
    starts: 'also',
    pattern: atOpening(
      'Also (?:in|inside|on) (?:the |this |today’s )?\\p{Lu}\\p{L}{2,20}(?: \\p{L}{2,20})?: ',
    ),
    examples: ['Also in the Bell: run for the hospice raises €8,150.'],
    nonExamples: ['Also in the bill: 40 inspectors.'],
  },
  {
    starts: 'cle cpd',
    pattern: atOpening('(?:CLE|CPD)(?: credits?| points?| hours?)?: \\d'),
    examples: ['CLE credit: 0.5 hours.', 'CPD: 1.5 points.'],
    nonExamples: ['CLE courses: 12 firms offer them.'],
  },
  {
    starts: 'welcome',
    pattern: new RegExp(`[Ww]elcome to (?:our |the )?\\d[\\d,]{0,8} new ${audience}\\b`, 'uy'),
    reach: 'words',
    examples: ['Jambo, and welcome to 412 new subscribers.'],
    nonExamples: ['They are welcome to 412 new seats.'],
  },
  {
    starts:
      'watch traffic roads tide tides pollen air cricket tennis football rugby racing league jackpot winning births deaths situations motors church mailbag trending popular recommended previously from word views time estimated cookies next question tv frequencies bestseller ad today',
    pattern: atOpening(
      "(?:Watch|Traffic|Roads|Tides?|Pollen count|Air quality|Cricket|Tennis|Football|Rugby|Racing|League table|Jackpot|Winning numbers|Births|Deaths|Situations vacant|Motors|Church notices|Mailbag|Trending|Popular|Recommended|Previously|From (?:our shop|the archives?)(?: \\(\\d{4}\\))?|Word of the day|Views|(?:Time|Estimated time) to read|Estimated reading time|Cookies|Next in (?:this|the) series|Question of the week|TV tonight|Frequencies|Bestseller|Ad|Today['’]s (?:puzzle|quiz|paper)): ",
    ),
    examples: [
      'Traffic: M4 closed, 40-minute delays.',
      'Tennis: 6-4, 3-6, 7-5.',
      'From the archives (1974): 3,000 march for bread.',
    ],
    nonExamples: ['Traffic of 40 lorries passes.', 'Our poll: 64% of 900 voters were against.'],
  },
];
