/** The figures of which sums are made. */
import type { AnalysedArticle, Figure, Reading } from '../../model.ts';
import { scaleOf } from '../values/convert-unit.ts';
import { intervalOf } from '../values/interval.ts';

/** Parts of a total, in order of place, what they add up to in the base unit, and whether that is the total. */
export interface Parts {
  parts: Reading[];
  sum: number;
  consistent: boolean;
}

export function figureOf(reading: Reading): Figure {
  if (reading.value.type !== 'figure') throw new TypeError(`“${reading.quote}” is no figure`);
  return reading.value.figure;
}

/** "£12 each" is no part of £3 million. */
export function unitOf(reading: Reading): string {
  const figure = figureOf(reading);
  return `${intervalOf(figure).unit}${figure.per === 'each' ? ' each' : ''}`;
}

/** The number said, in the base unit. */
export function anchorOf(reading: Reading): number {
  return intervalOf(figureOf(reading)).anchor;
}

/** How many base units the figure's own unit is. */
export function factorOf(reading: Reading): number {
  return scaleOf(figureOf(reading).unit).factor;
}

export const isPercent = (reading: Reading): boolean => figureOf(reading).unit === '%';

/** Words behind a number that counts something said before it: "17 million for ships", "16 from the north". */
const behindBare =
  /^(?:[.,;:)\]–—]|\s*$|\s*\n|\s(?:[–—-]\s|(?:for|from|of|to|in|into|on|by|with|at|as|and|goes|go|went|is|are|was|were|would|will|comes?|came|under|through|between|after|over|per|each|via|because|being|together)\b))/u;

/** Whether a number has no unit and no noun of its own, so that it has those of the figures around it. */
export function isBare(reading: Reading, { text }: AnalysedArticle): boolean {
  const { unit, noun } = figureOf(reading);
  return (
    unit === 'count' &&
    (noun === null || behindBare.test(text.slice(reading.end, reading.end + 16)))
  );
}

/** Whether a count has no noun of its own behind it, but that of the figures around it: "three have been sold". */
export function isNameless(reading: Reading, article: AnalysedArticle): boolean {
  const { unit, noun } = figureOf(reading);
  if (unit !== 'count' || noun === null || noun === 'one' || isBare(reading, article)) return true;
  const behind = /^[^.,;:()]{0,48}/u.exec(article.text.slice(reading.end, reading.end + 48))?.[0];
  return !behind?.toLowerCase().includes(noun.slice(0, 4));
}

const differs =
  /^(?: \p{L}{1,20}){0,2} (?:less|more|fewer|lower|higher|below|above|cheaper|dearer)\b|^(?: (?:points?|seats?|votes?|percent|per cent|days?|weeks?|years?))? (?:short|apart|ahead|behind)\b/u;

/** What one thing is more than another is no part of either: "$6 less", "five more than the 33". */
export function isDifference(reading: Reading, { text }: AnalysedArticle): boolean {
  return differs.test(text.slice(reading.end, reading.end + 60));
}

/** Whether a number can be a part: neither a bound nor a difference nor nothing. */
export function mayBePart(reading: Reading, article: AnalysedArticle): boolean {
  const { qualifier } = figureOf(reading);
  return (
    qualifier !== 'at_least' &&
    qualifier !== 'at_most' &&
    qualifier !== 'range' &&
    anchorOf(reading) > 0 &&
    !isDifference(reading, article)
  );
}

/** The index of the first of a list in order of place that begins at a position or behind it. */
export function firstFrom<T>(
  list: readonly T[],
  position: number,
  startOf: (one: T) => number,
): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(list[middle] as T) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many sentences begin behind one position, up to another. */
export function begunBetween({ mentions }: AnalysedArticle, from: number, to: number): number {
  const at = (position: number) =>
    firstFrom(mentions.sentences, position + 1, ({ start }) => start);
  return Math.max(0, at(to) - at(from));
}
