/** What stands behind the last sentence of a report: scores, prices, prizes, opening hours. Fragments of other matters, none a sentence. */

type Bounds = [start: number, end: number];

/** Shorter texts are notes, in which a fragment may be the news. */
const shortestText = 500;
/** A fragment is no longer than this, in characters; all of them together than `longestTail`. */
const longestFragment = 90;
const longestTail = 400;

/** Between fragments: a full stop, a bar, a stroke, a line break, the end of credits in brackets. */
const borders = /(?<=[^\s.][.!?…])["”’)]? +| [|/•·] |\n+|(?<=\n\([^()\n]{1,160}\)) +/gu;

const abbreviation =
  /(?:^|[\s("“.])(?:\p{L}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Sen|Rep|Gov|Gen|Col|Lt|St|Mr|Mrs|Ms|Dr|Rs|No|Inc|Corp|Co|Ltd|vs?|approx|ca|Cllr|[Ee]p)\.$/u;
/** Who wrote or supplied the report is told where sources are read. */
const credit =
  /^\(?(?:sources?|suppl(?:y|ied)|via|through|by|from|with|credits?|reporting|additional|editing|edited|writing|written|compiled)\b/i;
const finite =
  /\b(?:is|are|was|were|am|be|been|has|have|had|does|did|will|would|can|could|may(?! \d)|might|must|shall|should|sa(?:id|ys?)|t(?:old|ells)|f(?:ell|alls)|r(?:ose|ises)|lost|loses|won|wins|paid|pays?|costs?|begins?|began|starts?|ends?|opens?|closes?|runs?|goes|went|takes?|took|gets?|got|makes?|made|gives?|gave|meets?|met|means|owns|wants|plans|expects|remains|stands|stood|sits|lives|left|n't)\b|\b(?!sponsored|related|watched|unauthori[sz]ed|rated|combined|limited|united)(?-i:[A-Za-zÀ-ɏ]){2,}ed\b/i;
const opensSentence =
  /^["“‘'(]?(?:the|an?|he|she|it|they|we|i|this|that|these|those|but|and|so|yet|there|when|if|as|in|on|at|for|after|before|not|no|nobody|nothing|who|what|why|how)\b/i;
const asks =
  /^(?:do not|don't|subscribe|leave|rate|call|share|forward|use code|chip in|try (?:it|us)|want\b|got (?:this|a tip)|sign (?:the|our)|give [$£€]|register|download|send us|tell us|follow|visit|read|listen|e-?mail|text|ring|join|book|buy|watch|vote|scan|click|see)\b/i;
/** What a page serves beside its reports. */
const served =
  /\b(?:sponsor(?:s|ed)?|tickets?|early[- ]bird|newsletter|(?:un)?subscribe(?:rs?)?|subscriptions?|tip jar|hotline|helpline|crossword|sudoku|horoscopes?|lottery|powerball|bingo|weather|pollen|feels like|timetable|obituaries|prayer times|most (?:read|watched|viewed|shared|popular)|(?:read|see|watch) (?:also|next|more)|also (?:read|inside)|(?:page|p\.|pp\.|issue|episode|ep\.|podcast|booth|suite) \d|release id|file no|case no|exchange rate|jobs? board|digital access|home delivery|jobs(?:: | \()|webinar|expo|deals from|print edition|rights reserved|reproduction|forward this|credits?: \d|media (?:line|contact)|press line|tags?:|sensex|nifty|nikkei|dax|ftse|nasdaq|hang seng|henry hub|currently:)|\bhighs? (?:today |tonight |tomorrow |of |near |around )?\d|\blows? (?:of |near |around )?\d|\d cfs\b|, from [A-Z]{0,3}[$€£]\d[\d.,]*$|\d (?:comments?|points|readers|followers|subscribers|likes)\b|©/i;
/** What a subscription costs: "€5 a month, or €50 a year". */
const fee =
  /^(?:(?:just|only|from) )?(?:[$£€]\d[\d.,]{0,7}|\d[\d.,]{0,7} (?:cents|dollars|euros|pounds|francs|kroner|kronor|kr|yen|rupees|rand|reais|pesos)) (?:an? (?:week|month|quarter|year|issue)|per (?:week|month|year|issue)|weekly|monthly|yearly|for (?:\d{1,2}|your first|the first|the next|one|two|three|six|twelve) )/i;
/** Of its own letters: what it corrects in them, who gets them, what is shown to whom. */
const ofLetters =
  /^(?:corrections?|errat(?:um|a)) (?:to|for|from|in) (?:last|our|my|the (?:last|previous)|issue|\p{L}{3,6}day['’]s)\b|^(?:thanks|thank you|hat tip|h\/t) to (?:[\p{L}\d-]{1,12} ){0,3}?(?:readers?|subscribers|of you)\b|^you(?: are|['’]re)? (?:get|got|receiv|read)(?:e|ed|ting|ing)? this\b|^(?:paid |paying )?(?:subscribers|members|patrons) (?:get|receive|read)\b|^(?:the )?(?:slides|recordings?|replay|transcripts?|handouts?) (?:from|of) .{1,50}\b(?:paywall|members|subscribers|password|on request)\b|^(?:podcast|(?:new )?episode)(?:,? (?:ep(?:isode)?\.? ?)?\d{1,4})?: /iu;
/** What it offers: a plan, a rate, something to win until Friday. */
const offered =
  /^(?:our |your |an? |the )?(?:readers?|subscribers?|members?|new readers|introductory|summer|winter|spring|autumn|christmas|special|trial|student)['’]?s? (?:offer|rate|deal|discount|price|trip|voyage)\b|^(?:paid|annual|monthly|yearly|premium|basic) (?:plan|tier|subscription|membership)s?\b|\b(?:giveaway|prize draw|ticket draw|sweepstakes?|raffle draw|photo contest|flash sale) (?:ends?|closes?|runs? (?:to|until))\b/i;
/** What is of the page whatever verb it has. */
const ofPage =
  /^(?:(?:earnings|reporting|results) season (?:opens|starts|begins)|an? subscription (?:costs|is)|subscriptions (?:cost|are)|(?:wanted|for sale|to let|lost|in other news|in tomorrow['’]s paper): |flat to let|in tomorrow['’]s paper|ends? ?\/|hosted by \d|(?:we|i)['’](?:re|m) off\b|(?:the )?next (?:issue|edition|episode|letter|newsletter|column|instal?lment)\b|next week(?:: |['’]s issue))|\d of you\b|\bplus VAT\.?$|^(?:the )?tides? (?:at|table)\b|\d FM\b/i;
/** "Chalkface goes to 2,100 staffrooms." */
const circulated =
  /^(?:\p{Lu}[\p{L}'’-]{0,20} ){1,4}goes (?:out )?(?:\p{L}{1,9} ){0,2}to (?:(?:over|about|some) |more than )?\d[\d,.]{2,9}(?: million)? \p{L}{3,15}(?: \p{L}{3,15})?\.?$/u;
const toReader = /\b(?:you|your|us|our)\b/i;
/** "Tropics: …", "Media line: …" */
const labelled = /^\p{Lu}[\p{L} .]{1,32}: /u;
/** A full sentence of more words than this has a verb, if an uncommon one. */
const mostWords = 6;
/** "ZNC closed at 41.20, -0.3%" */
const ticker = /^[A-Z]{2,5} (?:closed|ended)(?: at)? [$€£¥]?\d[\d.,]{0,12},? \(?[-+−▲▼]/u;
/** "50 years ago: …", "From the archives (1974): …" */
const headed = /^(?:\p{Lu}|\d{1,3} )[\p{L}\d .()’']{2,40}: (?!.*\bI\b)/u;
const quoted = /["“”]|''/u;
const contentWord = /\p{L}{4,}/gu;

/** The stretch before `stop` that is furniture, or null where the report ends there; behind `stop` all is furniture already. */
export function findClosingFragments(text: string, stop = text.length): Bounds | null {
  if (stop < shortestText) return null;
  const end = text.slice(0, stop).trimEnd().length;
  const from = Math.max(0, end - longestTail);
  const starts = [...text.slice(from, end).matchAll(borders)]
    .filter(({ index }) => !abbreviation.test(text.slice(from, from + index)))
    .map(({ index, 0: border }) => from + index + border.length);
  let start = end;
  for (let i = starts.length - 1; i >= 0; i--) {
    const at = starts[i] as number;
    if (!isFragment(text, at, start)) break;
    start = at;
  }
  return start < end ? [start, end] : null;
}

function isFragment(text: string, start: number, end: number): boolean {
  const fragment = text.slice(start, end).trim();
  if (fragment.length > longestFragment) return false;
  if (asks.test(fragment) || ticker.test(fragment)) return true;
  if (ofPage.test(fragment) || circulated.test(fragment)) return true;
  if (ofLetters.test(fragment) || offered.test(fragment)) return true;
  if (fee.test(fragment) && !finite.test(fragment)) return true;
  if (credit.test(fragment) || quoted.test(fragment)) return false;
  if (isApart(fragment, text.slice(0, start))) return true;
  const states = finite.test(fragment);
  if (served.test(fragment) && (!states || toReader.test(fragment))) return true;
  if (states || opensSentence.test(fragment)) return false;
  if (isLongSentence(fragment)) return false;
  const words = fragment.match(contentWord) ?? [];
  const before = text.slice(0, start);
  const known = words.filter((word) => isSpokenOf(before, word)).length;
  return known * 2 <= words.length;
}

/** "Traffic: M4 closed.", "Your support pays for 14 reporters.": a heading, or words to the reader, of what the report has not spoken of. */
function isApart(fragment: string, before: string): boolean {
  const heading = headed.exec(fragment)?.[0] ?? '';
  const isHeaded = heading !== '' && !finite.test(heading);
  if (!isHeaded && !(toReader.test(fragment) && /\d/u.test(fragment))) return false;
  const words = fragment.match(contentWord) ?? [];
  return words.length > 1 && !words.some((word) => isSpokenOf(before, word));
}

function isLongSentence(fragment: string): boolean {
  if (!/[.!?]$/u.test(fragment) || labelled.test(fragment)) return false;
  return fragment.split(/\s+/u).length > mostWords;
}

/** Whether the report has spoken of it, at a sentence's start or within. */
function isSpokenOf(text: string, word: string): boolean {
  const small = word.toLowerCase();
  const capital = `${small.charAt(0).toUpperCase()}${small.slice(1)}`;
  return hasWord(text, small) || hasWord(text, capital) || hasWord(text, word);
}

/** Whether a word of the text begins so. */
function hasWord(text: string, start: string): boolean {
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1))
    if (!/\p{L}/u.test(text.charAt(at - 1))) return true;
  return false;
}
