/** Words that make a sentence of running text furniture, or are furniture themselves: promotions, tickers, addresses. */
import { furnitureSentences } from './furniture-sentences.ts';
import { WordTable } from './vocabulary.ts';

/** What is furniture around the words: they alone, their sentence, all of the paragraph from there on, or, near the end of the text, all of it. */
export type Reach = 'words' | 'sentence' | 'rest' | 'end';

interface FurnishedWords {
  /** Lower-case tokens at which the pattern is tried; `#` for digits. */
  starts: string;
  /** Sticky. */
  pattern: RegExp;
  reach: Reach;
}

const all: FurnishedWords[] = [
  // Promotions
  {
    starts: 'join',
    pattern:
      /Join (?:over |more than |the )?[\d.,]{1,12}(?: million|k|m)? (?:\w{1,15} )?(?:investors|readers|subscribers|members|others|people|professionals)/uy,
    reach: 'sentence',
  },
  {
    starts: 'get see discover claim grab',
    pattern:
      /[A-Z]\w{2,9} (?:the|our|his|her|these|your) (?:\d{1,3}|top|best|free) (?:\w{1,12} )?(?:stocks|shares|picks|tips|deals|offers)/uy,
    reach: 'sentence',
  },
  { starts: 'subscribe', pattern: /Subscribe (?:to|now|today|here)\b/uy, reach: 'rest' },
  {
    starts: 'sign',
    pattern: /Sign up (?:for|to) (?:our|the) (?:\w{1,15} )?(?:newsletter|e-?mail|alerts)/uy,
    reach: 'sentence',
  },
  {
    starts: 'our',
    pattern: /Our (?:Discord|Telegram|WhatsApp|Slack|YouTube|newsletter|infolettre|podcast)\b/uy,
    reach: 'sentence',
  },
  { starts: 'is', pattern: /is read by (?:over |more than )?\d[\d,.]{0,12} /uy, reach: 'sentence' },
  {
    starts: 'get',
    pattern: /Get (?:up to )?\d{1,2} ?(?:%|percent|per cent) off\b/uy,
    reach: 'sentence',
  },
  {
    starts: 'start',
    pattern: /Start (?:your|a) (?:free )?(?:trial|subscription)/uy,
    reach: 'sentence',
  },
  {
    starts: 'become',
    pattern: /Become a (?:member|subscriber|supporter|patron)/uy,
    reach: 'sentence',
  },
  { starts: 'donate', pattern: /Donate (?:[$£€]|\d|now|today|here)/uy, reach: 'sentence' },
  { starts: 'tickets', pattern: /Tickets (?:from|start|cost) /uy, reach: 'sentence' },
  {
    starts: 'webinar workshop masterclass seminar breakfast conference networking',
    pattern:
      /(?:Webinar|Workshop|Masterclass|Seminar|Breakfast|Conference|Networking)(?: event| briefing| series)?[:,]? [^.!?\n]{0,60}[$£€]\d/uy,
    reach: 'sentence',
  },
  {
    starts: 'most',
    pattern: /(?:MOST READ|Most read|Most popular|Most viewed)\b/uy,
    reach: 'rest',
  },
  {
    starts: 'support',
    pattern: /Support (?:the show|this newsletter|our work|us)\b/uy,
    reach: 'sentence',
  },
  { starts: 'sponsored', pattern: /Sponsored by\b/uy, reach: 'rest' },
  { starts: 'subscribe', pattern: /Subscribe: /uy, reach: 'rest' },
  { starts: 'unsubscribe', pattern: /Unsubscribe\b/uy, reach: 'sentence' },
  { starts: 'paid', pattern: /Paid subscribers (?:get|receive)\b/uy, reach: 'sentence' },
  { starts: 'offer', pattern: /Offer (?:ends|valid|expires)\b/uy, reach: 'sentence' },
  { starts: 'tip', pattern: /Tip jar: /uy, reach: 'sentence' },
  { starts: 'poll', pattern: /Poll: [^.!?\n]{1,120}\?/uy, reach: 'rest' },
  {
    starts: '#',
    pattern:
      /(?<=^|\n|[.,;:|·•!?] )\d[\d,]{0,9} (?:readers|subscribers|followers)(?=\.(?: Unsubscribe| Next| Follow|$|\n)|$|\n)/uy,
    reach: 'words',
  },
  { starts: 'register', pattern: /Register (?:now|today|here|for our)\b/uy, reach: 'sentence' },
  {
    starts: 'follow',
    pattern:
      /Follow (?:us|[A-Z]\w{0,20}(?: \w{1,20}){0,3}) on (?:X|Twitter|WhatsApp|Telegram|Facebook|Instagram|LinkedIn|Bluesky)\b/uy,
    reach: 'sentence',
  },
  { starts: 'tip', pattern: /Tip us\b/uy, reach: 'sentence' },
  { starts: 'are', pattern: /are reading this\b/uy, reach: 'sentence' },
  { starts: 'data', pattern: /Data (?:is |are )?delayed\b/uy, reach: 'sentence' },
  // Credits, and what stands behind them
  {
    starts: 'with',
    pattern: /With (?:files|reporting|additional reporting) from\b/uy,
    reach: 'rest',
  },
  // Counts of readers' reactions
  {
    starts: '#',
    pattern:
      /(?<=^|\n|[.!?)] )\d[\d,]{0,9} (?:comments?|shares?|likes?|views?|replies)(?=\.|,|$|\n)/uy,
    reach: 'rest',
  },
  { starts: 'comments', pattern: /Comments \(\d{1,6}\)/uy, reach: 'words' },
  { starts: 'share', pattern: /Share (?:this )?\d[\d.,]{0,8}[KkM]?(?=$|\n)/uy, reach: 'words' },
  // Tickers: a price with its move
  { starts: '$', pattern: /\$\d[\d,.]{0,12} [▲▼]/uy, reach: 'sentence' },
  // Contacts
  {
    starts: 'press media contact questions enquiries',
    pattern: /(?:Press office|Media contact|Contact|Questions|Enquiries)\s?: ?(?:\+|\d|\(\d|ext)/uy,
    reach: 'rest',
  },
  {
    starts: '#',
    pattern: /(?<![\d,.$€£-])(?:\d{1,3} \()?\d{2,4}\)?[ .-]\d{3,4}[ .-]\d{4}(?![\d-])/uy,
    reach: 'words',
  },
  { starts: 'ext', pattern: /ext\.? \d{1,6}\b/iy, reach: 'words' },
  // Addresses
  { starts: 'http https', pattern: /https?:\/\/[^\s<>"]{1,2000}/iy, reach: 'words' },
  { starts: 'www', pattern: /www\.[^\s<>"]{1,2000}/iy, reach: 'words' },
];

const asSentences = furnitureSentences.map(
  ({ starts, pattern, reach }): FurnishedWords => ({ starts, pattern, reach: reach ?? 'sentence' }),
);

/** The patterns by the token at which each is tried. */
export const furnishedWords: WordTable<readonly FurnishedWords[]> = new WordTable(
  Map.groupBy(
    [...all, ...asSentences].flatMap((words) =>
      words.starts.split(' ').map((start) => ({ ...words, start })),
    ),
    ({ start }) => start,
  ),
);
