/** Lines that are furniture as a whole: headings of link blocks, bylines with dates, counts, menus, contacts. */

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const monthDate = `(?:${month} \\d{1,2},? \\d{4}|\\d{1,2} ${month} \\d{4}|${month} \\d{1,2})`;

/** A heading is no longer than this. */
const headingLength = 60;

const relatedHeading =
  /^(?:related(?: (?:coverage|articles?|stor(?:y|ies)|posts?|news|content|topics|links|reading))?|more (?:stories|news|articles|from .{1,40}|on this (?:story|topic))|most (?:read|popular|viewed|shared)|trending(?: now)?|recommended(?: for you| stories| reading)?|you (?:may|might) (?:also )?(?:like|be interested in)|(?:read|up) next|what to read next|latest (?:news|stories|headlines)|top (?:stories|headlines)|editor[’']?s picks?|popular (?:now|stories|posts)|discussion|comments?(?: \(\d{1,6}\))?|leave a (?:comment|reply)|share this(?: article| story)?|follow us|newsletters?|sponsored(?: content)?|around the web|from our partners)\s?:?$/i;

const closing =
  /^(?:avatar(?: photo)?|about the authors?|author bio|all rights reserved\.?|exit mobile version)$/i;

const wholeLine = new RegExp(
  `^(?:${[
    // Copyright and site lines
    '©|\\(c\\) ?\\d{4}|copyright (?:©|\\d{4}|\\(c\\)|.{1,60}\\. (?:all rights|unauthori[sz]ed|reproduction|no part))',
    // Links to other stories
    '(?:related|next (?:article|story)|previous (?:article|story)|up next|recommended)\\s?[:|»>–—]',
    '(?:view|show|load|see|read)(?: all)?(?: \\d{1,6})?(?: more)? (?:comments?|replies|stories|articles)$',
    '(?:(?:also|must|you may also|further|related)[ -])?(?:read|watch|listen|see|reading)(?: (?:also|more|next|too|now))?\\s?[:|»>–—]',
    '(?:more|read more) (?:from|on|about|stories)\\b.{0,60}[:|]',
    '(?:click here|read the full|sign up|subscribe|log ?in|sign in|register|download (?:the|our) app|follow us|advertisement|skip to)\\b',
    // Counts of what readers did
    '\\W{0,3}(?:published )?(?:posts?|views?|shares?|likes?|comments?|followers?|reads|downloads)\\s?:? \\d[\\d,.]{0,9}[km]?$',
    '\\W{0,3}\\d[\\d,.]{0,9}[km]? (?:views?|shares?|likes?|comments?|followers?|reads|replies|retweets)$',
    '\\d{1,5}\\s?/\\s?\\d{1,5}$',
    'page \\d{1,4} of \\d{1,4}$',
    '\\d{1,3}[ -]min(?:ute)?s?(?: read)?$',
    '(?:reading time|word count|duration|length|issn|isbn)\\s?:? ?[\\dX]',
    'listen to (?:this|the) (?:article|story)',
    'this (?:article|story) is (?:more than )?\\d{1,3} (?:months?|years?) old',
    '(?:weather|lottery|horoscope)\\s?:',
    // Pictures
    '(?:photo|image|slide|picture) \\d{1,3} of \\d{1,3}$',
    '(?:image|photo|picture|photograph|video|graphic|illustration)s?(?: credit| by| courtesy)?\\s?:',
    // Contacts
    '(?:media |press )?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|questions|office|phone|tel(?:ephone)?|fax|e-?mail|address)\\s?: (?=.{0,60}(?:\\d{3}[ .)-]{1,2}\\d|@|ext\\b))',
  ].join('|')})`,
  'i',
);

const datelineWords =
  /(?:^|[a-z\d|] ?)By [A-Z]|\b(?:[Uu]pdated|[Pp]ublished|[Pp]osted|[Mm]odified|UPDATED|PUBLISHED|POSTED)\b/u;
const containsDate = new RegExp(monthDate, 'i');
/** Longer lines name a date in a sentence and not in a byline. */
const bylineLength = 100;

/** True for a line that ends with a full stop, a question or an exclamation mark, closing quotes apart. */
export function endsLikeSentence(line: string): boolean {
  const last = line.charAt(line.length - 1);
  return '.!?…'.includes('”"’\')]'.includes(last) ? line.charAt(line.length - 2) : last);
}

/** "Related coverage", "Discussion": the lines below are links and forms until prose begins again. */
export const isRelatedHeading = (line: string) =>
  line.length < headingLength && relatedHeading.test(line);

/** "Avatar photo", "About the author": nothing of the report follows. */
export const isClosing = (line: string) => line.length < headingLength && closing.test(line);

/** Short pieces between bars: a menu, a row of tickers. */
function isMenu(line: string): boolean {
  let bars = 0;
  for (const char of line) if (char === '|' || char === '·' || char === '•') bars++;
  return bars >= 2 && line.length / (bars + 1) < 50;
}

const move = /[-+−▲▼] ?\d{1,4}(?:\.\d{1,3})? ?%/gu;

/** Two moves or more, in a line that is no sentence: "AAPL +1.2% MSFT -0.4%". */
const isTickers = (line: string) => line.includes('%') && (line.match(move)?.length ?? 0) >= 2;

/** True for a short line that is furniture as a whole. */
export function isFurnishedLine(line: string): boolean {
  if (wholeLine.test(line)) return true;
  if (!endsLikeSentence(line) && (isMenu(line) || isTickers(line))) return true;
  if (line.length > bylineLength || endsLikeSentence(line) || !containsDate.test(line))
    return false;
  return datelineWords.test(line);
}
