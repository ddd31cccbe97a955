/** Where the sentences of a text begin and end. */
import type { Sentence } from '../model.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Words that a full stop shortens and that never end a sentence. */
const openAbbreviation =
  /(?:^|[\s(“"'])(?:mr|mrs|ms|messrs|dr|prof|sen|sens|rep|reps|gov|gen|col|lt|sgt|capt|cmdr|adm|maj|rev|hon|st|mt|ft|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|no|nos|art|sec|fig|vol|pp?|vs|v|cf|e\.g|i\.e|approx|est|ext|tel|rs|pres|supt|dept|bros|al)\.$/i;
/** Words that a full stop shortens and that may end a sentence too. */
const closeAbbreviation =
  /(?:^|[\s(“"'])(?:(?-i:[A-Za-zÀ-ɏ])|(?:(?-i:[A-Za-zÀ-ɏ])\.){1,5}(?-i:[A-Za-zÀ-ɏ])|inc|corp|co|ltd|llc|plc|jr|sr|etc|assn|univ|ave|blvd|a\.m|p\.m)\.$/i;
/** A word that usually begins a sentence, so that "… in the U.S. The" parts and "the U.S. Senate" does not. */
const opener =
  /^[“"'‘(]?(?:the|a|an|in|on|at|by|for|from|but|and|or|it|its|he|she|they|we|i|you|his|her|their|our|this|that|these|those|there|as|after|before|while|when|if|since|however|meanwhile|some|many|most|last|earlier|one|two|what|who|how|why|with|under|both|officials|according|no|not|so|to)\b/i;

const opening = new Set('“"\'‘(');
const lower = /^\p{Ll}/u;
const terminal = /[.!?…:;][”"'’)\]]*$/u;
/** A line shorter than this is a headline or list item and not wrapped running text. */
const wrapWidth = 50;

/** True for a sentence that begins with a small letter, perhaps behind a quotation mark or bracket. */
function startsSmall(sentence: string): boolean {
  const start = opening.has(sentence.charAt(0)) ? 1 : 0;
  const code = sentence.charCodeAt(start);
  return code < 128 ? code >= 97 && code <= 122 : lower.test(sentence.slice(start, start + 2));
}

/** True where the segmenter parted what is one sentence: after "Sen.", "J.", "U.S." before a name, in wrapped lines. */
function belongTogether(before: string, gap: string, after: string): boolean {
  if (gap.includes('\n')) {
    return (
      gap.indexOf('\n') === gap.lastIndexOf('\n') &&
      before.length - before.lastIndexOf('\n') > wrapWidth &&
      startsSmall(after) &&
      !terminal.test(before)
    );
  }
  if (startsSmall(after)) return true;
  if (!before.endsWith('.')) return false;
  const tail = before.slice(-12);
  if (openAbbreviation.test(tail)) return true;
  return closeAbbreviation.test(tail) && !opener.test(after);
}

/** Splits a text into sentences, without the white space around them. Line breaks end sentences, wrapped lines apart. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let last: Sentence | null = null;
  for (const { segment, index } of segmenter.segment(text)) {
    const body = segment.trim();
    if (body === '') continue;
    const start = index + segment.indexOf(body);
    const end = start + body.length;
    if (
      last &&
      belongTogether(
        text.slice(Math.max(last.start, last.end - 200), last.end),
        text.slice(last.end, start),
        body.slice(0, 24),
      )
    ) {
      last.end = end;
      continue;
    }
    last = { start, end };
    sentences.push(last);
  }
  return sentences;
}
