/** The wall at which a text ends, found and taken off: what follows it is for those who pay. */
import { cleanLine } from './clean-text.ts';
import { wallWords } from './wall-words.ts';

export interface WithoutWall {
  /** The text without the words of the wall: they are furniture. */
  text: string;
  /** True where a wall or an invitation to read on stood at the end, so that the text is a part. */
  isPart: boolean;
}

/** So many paragraphs from the end a wall is looked for. */
const reach = 8;

/** Paragraphs of a wall are short, and so are its sentences; in characters. */
const longestParagraph = 400;
const longestSentence = 220;

/** Lines shorter than this, below a wall, belong to it: buttons, prices, names of plans. */
const button = 60;

const anchored = (pick: 'wall' | 'beside', end = '') =>
  new RegExp(`^(?:${wallWords.map((words) => words[pick].source).join('|')})${end}`, 'iu');
const wall = anchored('wall');
const beside = anchored('beside');
const readOn = wallWords.map((words) => words.readOn.source).join('|');
const readOnLine = new RegExp(`^(?:${readOn})$`, 'iu');
const readOnTail = new RegExp(
  String.raw`(?<=[.!?…\])"”»])\s{0,3}[\[(]?(?:${readOn})[\])]?[\s.:…→»›>]{0,6}$`,
  'iu',
);

/** Takes the wall off a text of paragraphs. Texts that merely speak of subscriptions stay as they are. */
export function takeOffWall(text: string): WithoutWall {
  const paragraphs = text.split('\n\n');
  const from = Math.max(0, paragraphs.length - reach);
  let first: number | null = null;
  for (let at = paragraphs.length - 1; at >= from; at--) {
    const paragraph = paragraphs[at] ?? '';
    const isLast = at === paragraphs.length - 1;
    if (isWall(paragraph) || (isLast && leadsOn(paragraph))) first = at;
    else if (paragraph.length >= button && !isBeside(paragraph)) break;
  }
  if (first === null) return withoutTail(text);
  const line = cleanLine(paragraphs[first] ?? '');
  const opening = line.slice(0, Math.max(0, wallAt(line)));
  let end = first;
  if (opening === '') while (end > 0 && isBeside(paragraphs[end - 1] ?? '')) end -= 1;
  const kept = [...paragraphs.slice(0, end), opening.trimEnd()].filter((part) => part !== '');
  return { text: kept.join('\n\n'), isPart: true };
}

/** True where a few words, as an element of a page holds them, are those of a wall. */
export function isWall(paragraph: string): boolean {
  return paragraph.length <= longestParagraph && wallAt(cleanLine(paragraph)) >= 0;
}

/** Where the first sentence begins that only a wall says; -1 where there is none. */
function wallAt(line: string): number {
  let at = 0;
  let isOpening = true;
  for (const sentence of line.split(/(?<=[.!?…]["”»]?\s)/u)) {
    if (saysWall(sentence)) return isOpening ? 0 : at;
    isOpening &&= isBeside(sentence);
    at += sentence.length;
  }
  return -1;
}

/** What is quoted or reported is told, and not said to the reader. */
function saysWall(sentence: string): boolean {
  if (sentence.length > longestSentence || /["“”„«»]/u.test(sentence)) return false;
  return wall.test(bare(sentence)) && !/\b(?:said|told|says|wrote|according to)\b/iu.test(sentence);
}

function leadsOn(paragraph: string): boolean {
  return paragraph.length <= longestSentence && readOnLine.test(bare(cleanLine(paragraph)));
}

function isBeside(paragraph: string): boolean {
  return paragraph.length <= longestSentence && beside.test(bare(cleanLine(paragraph)));
}

/** Without the signs, arrows and locks around the words. */
function bare(line: string): string {
  return line.replace(/^[^\p{L}\p{N}$£€¿"“„«]{1,20}|[^\p{L}\p{N}%+"”»]{1,20}$/gu, '');
}

/** "…officials said. Read more →": the invitation stands in the last paragraph itself. */
function withoutTail(text: string): WithoutWall {
  const end = text.slice(-200);
  const kept = end.replace(readOnTail, '');
  if (kept === end) return { text, isPart: false };
  return { text: (text.slice(0, -200) + kept).trimEnd(), isPart: true };
}
