/** The parts of a text that are page furniture and no reporting: menus, related links, share counts, copyright lines. */
import type { Span } from '../model.ts';
import { findClosingFragments } from './closing-fragments.ts';
import {
  endsLikeSentence,
  isClosing,
  isFurnishedLine,
  isRelatedHeading,
} from './furniture-lines.ts';
import { furnishedWords, type Reach } from './furniture-words.ts';
import { isStampLine } from './stamp-line.ts';
import { type Tokens, tokenize } from './tokens.ts';

/** A line of this length that ends like a sentence is prose, which ends a block of links. */
const proseLength = 160;
/** Longer lines are paragraphs, in which only whole sentences can be furniture. */
const shortLine = 220;

/** A date alone is when the page was written among this many lines; farther down it may head what follows. */
const openingLines = 6;

type Bounds = [start: number, end: number];

/** Lines that are furniture as a whole, and blocks of them under a heading such as "Related stories". */
function findLines(text: string): Bounds[] {
  const found: Bounds[] = [];
  let related = false;
  let closed = false;
  let seenProse = false;
  const isPage = text.trim().includes('\n');
  let lines = 0;
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(start, end).trim();
    start = end + 1;
    if (line === '') continue;
    lines++;
    const prose = line.length >= proseLength && endsLikeSentence(line);
    if (prose) related = false;
    else if (isClosing(line)) closed = true;
    else if (isRelatedHeading(line)) related = true;
    const isStamp = isPage && isStampLine(line, seenProse || lines > openingLines);
    if (closed || related || isStamp || (line.length < shortLine && isFurnishedLine(line))) {
      const from = text.lastIndexOf(line, end);
      found.push([from, from + line.length]);
    } else if (prose) seenProse = true;
  }
  return found;
}

/** How far a sentence may reach to either side of the words that give it away. */
const sentenceReach = 400;

/** A sheet that says at its end how many read it has nothing more to report; what it says there is no longer. */
const longestColophon = 300;

/** Bounds of the sentence around `from`..`to`; line breaks bound it too. */
function sentenceAround(text: string, from: number, to: number): Bounds {
  let start = from;
  for (const least = Math.max(0, from - sentenceReach); start > least; start--) {
    const before = text.charAt(start - 1);
    if (before === '\n' || (before === ' ' && '.!?'.includes(text.charAt(start - 2)))) break;
  }
  let end = to;
  for (const most = Math.min(text.length, to + sentenceReach); end < most; end++) {
    const char = text.charAt(end);
    if (char === '\n') break;
    const after = text.charAt(end + 1);
    if ('.!?'.includes(char) && (after === '' || after === ' ' || after === '\n')) {
      end++;
      break;
    }
  }
  return [start, end];
}

function reachOf(text: string, reach: Reach, from: number, to: number): Bounds {
  if (reach === 'words') return [from, to];
  if (reach === 'sentence') return sentenceAround(text, from, to);
  const [start, end] = sentenceAround(text, from, to);
  if (reach === 'end') return [start, text.length - start > longestColophon ? end : text.length];
  const lineEnd = text.indexOf('\n', to);
  return [start, lineEnd < 0 ? text.length : lineEnd];
}

/** Sentences and words within paragraphs: promotions, contacts, addresses. */
function findWords(text: string, tokens: Tokens): Bounds[] {
  const found: Bounds[] = [];
  const { words, starts } = tokens;
  let free = 0;
  for (let i = 0; i < words.length; i++) {
    const patterns = furnishedWords.at(words[i] as number);
    if (!patterns) continue;
    const start = starts[i] as number;
    if (start < free) continue;
    for (const { pattern, reach } of patterns) {
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (!match) continue;
      const bounds = reachOf(text, reach, start, start + match[0].length);
      found.push(bounds);
      free = bounds[1];
      break;
    }
  }
  return found;
}

/** Where the furniture at the end of a text begins, as far as it is known: the length of the text where none ends it. */
function endOfReport(text: string, found: readonly Bounds[]): number {
  let end = text.length;
  for (const [start, to] of [...found].sort((a, b) => b[1] - a[1])) {
    if (to < end && text.slice(to, end).trim() !== '') break;
    if (start < end) end = start;
  }
  return end;
}

/** Spans of furniture in order, none overlapping another. */
export function findFurniture(text: string, tokens: Tokens = tokenize(text)): Span[] {
  const found = [...findLines(text), ...findWords(text, tokens)];
  const closing = findClosingFragments(text, endOfReport(text, found));
  const bounds = [...found, ...(closing ? [closing] : [])].sort((a, b) => a[0] - b[0]);
  const spans: Span[] = [];
  for (const [start, end] of bounds) {
    const last = spans.at(-1);
    if (last && start < last.end) {
      if (end > last.end) last.end = end;
    } else spans.push({ start, end, quote: '' });
  }
  for (const span of spans) span.quote = text.slice(span.start, span.end);
  return spans;
}
