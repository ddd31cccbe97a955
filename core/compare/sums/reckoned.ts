/** Totals whose parts are told by their numbers: figures nearby that make the total, or that the words call its parts. */
import type { AnalysedArticle, Reading } from '../../model.ts';
import type { Frame, FramedReading } from '../frames/frame.ts';
import { intervalOf } from '../values/interval.ts';
import { addUp, matchesTotal } from './add-up.ts';
import { isRest } from './rest.ts';
import {
  anchorOf,
  begunBetween,
  figureOf,
  firstFrom,
  isBare,
  type Parts,
  unitOf,
} from './terms.ts';

/** How many sentences apart a total and its parts may stand. */
const farthest = 4;
/** The same in characters. */
const farthestApart = 1500;
/** The longest figure, in characters. */
const longest = 500;
/** Numbers below this add up by chance, unless the words say that they are a whole and its parts. */
const chance = 20;
/** How many figures of a paragraph, and of a whole text, are tried, and among how many these are looked for. */
const mostInList = 12;
const mostFar = 60;
const mostScanned = 400;

const wholeBefore =
  /(?:\b(?:of the|of its|of their|all|total(?:ing|led|s)? (?:of )?|together|altogether|combined|in all|overall|adds? (?:these |them |it all )?up to)\b[^.;]{0,60})$/iu;
const wholeAfter = /^[^.;]{0,80}\b(?:in all|in total|altogether|together|combined|overall)\b/iu;

/** The parts of a total: a run of figures of its unit nearby that makes it, or that the words call its parts. */
export function reckonedParts(
  { reading: total, frame }: FramedReading,
  framed: readonly FramedReading[],
  article: AnalysedArticle,
): Parts | null {
  const near = around(total, framed).filter(
    ({ reading }) =>
      reading !== total &&
      unitOf(reading) === unitOf(total) &&
      anchorOf(reading) < anchorOf(total) &&
      isNear(reading, total, article),
  );
  const called = isCalledWhole(total, article);
  const ofOneKind = near.filter((one) => isSameThing(one.frame, frame));
  const makes = [...runsOf(ofOneKind, frame), ...(called ? runsOf(near, frame) : [])].find(
    (run) =>
      matchesTotal(total, run) &&
      !isTooFar(total, run) &&
      (called ? isOfTotal(total, run, article) : !mayBeChance(total, run)),
  );
  if (makes) return { parts: makes, sum: addUp(makes).middle, consistent: true };
  const exact =
    listsOf(near).find((list) => anchorOf(total) >= chance && isExactly(total, list)) ??
    farParts(total, framed, article);
  if (exact) return { parts: exact, sum: addUp(exact).middle, consistent: true };
  const listed = runsOf(ofOneKind, frame).find(
    (run) => run.length >= 3 && called && isOneList(run, article) && isPlainList(run, article),
  );
  if (!listed) return null;
  const { middle } = addUp(listed);
  const plausible = middle > 0.6 * anchorOf(total) && middle < 1.6 * anchorOf(total);
  return plausible ? { parts: listed, sum: middle, consistent: false } : null;
}

/** The figures that may be near a total, which are in order. */
function around(total: Reading, framed: readonly FramedReading[]): readonly FramedReading[] {
  const at = (position: number) => firstFrom(framed, position, ({ reading }) => reading.start);
  return framed.slice(at(total.start - farthestApart - longest), at(total.end + farthestApart + 1));
}

/** Three figures of one sentence or more, whatever they count: "12 companies, eight banks and five agencies". */
function listsOf(framed: readonly FramedReading[]): Reading[][] {
  const few = framed.slice(0, mostInList).map((one) => one.reading);
  return few
    .flatMap((_, from) =>
      few.slice(from + 2).map((_, length) => few.slice(from, from + length + 3)),
    )
    .filter(isOneSentence)
    .sort((a, b) => b.length - a.length);
}

/** Figures anywhere that make a total too exactly for chance: two of an odd amount, three of an odd count. */
function farParts(
  total: Reading,
  framed: readonly FramedReading[],
  article: AnalysedArticle,
): Reading[] | null {
  const isGreat = figureOf(total).unit === 'count' && anchorOf(total) > 999;
  if (!isExact(total) && !isGreat) return null;
  const fit: Reading[] = [];
  for (const { reading } of framed.slice(0, mostScanned)) {
    if (fit.length === mostFar) break;
    if (reading === total || anchorOf(reading) >= anchorOf(total)) continue;
    if (unitOf(reading) === unitOf(total) || (anchorOf(reading) > 999 && isBare(reading, article)))
      fit.push(reading);
  }
  const anchors = fit.map(anchorOf);
  for (const length of isGreat ? [4, 3] : [4, 3, 2]) {
    for (let from = 0; from + length <= fit.length; from++) {
      const some = anchors.slice(from, from + length);
      const sum = some.reduce((all, one) => all + one, 0);
      if (!isSame(sum, anchorOf(total)) || some.some((one) => one <= 9)) continue;
      const run = fit.slice(from, from + length);
      if (
        unitOf(run[0] as Reading) === unitOf(total) &&
        run.slice(1).every((one, i) => isNear(one, run[i] as Reading, article))
      )
        return run;
    }
  }
  return null;
}

/** True where a number is said so exactly, or its unit is so seldom, that others do not make it by chance. */
function isExact(total: Reading): boolean {
  const { unit, digits } = intervalOf(figureOf(total));
  if (unit === 'count' || unit === 'd' || unit === 'mo') return false;
  return digits >= (/^[A-Z]{3}$/u.test(unit) ? 3 : 2);
}

/** True where the parts make the total to the last digit. */
function isExactly(total: Reading, parts: readonly Reading[]): boolean {
  return isSame(addUp(parts).middle, anchorOf(total));
}

const isSame = (sum: number, whole: number) => Math.abs(sum - whole) <= 1e-9 * whole;

function isSameThing(a: Frame, b: Frame): boolean {
  return a.head === null || b.head === null || a.head === b.head;
}

function isNear(one: Reading, total: Reading, article: AnalysedArticle): boolean {
  const { text } = article;
  const [from, to] = one.start < total.start ? [one.end, total.start] : [total.end, one.start];
  if (to - from > farthestApart || /\n[^\S\n]*\n/u.test(text.slice(from, to))) return false;
  return begunBetween(article, from, to) <= farthest;
}

/** Every stretch of two figures or more that count one thing, those of one sentence and the longest first. */
function runsOf(framed: readonly FramedReading[], whole: Frame): Reading[][] {
  const few = framed.slice(0, mostInList);
  return few
    .flatMap((_, from) =>
      few.slice(from + 1).map((_, length) => few.slice(from, from + length + 2)),
    )
    .filter((run) => run.every((one) => run.every((other) => isSameThing(one.frame, other.frame))))
    .filter((run) => {
      const isOther = ({ frame }: FramedReading) => !isSameThing(frame, whole);
      return run.every(isOther) || !run.some(isOther);
    })
    .map((run) => run.map((one) => one.reading))
    .sort((a, b) => Number(isOneSentence(b)) - Number(isOneSentence(a)) || b.length - a.length);
}

function isOneSentence(run: readonly Reading[]): boolean {
  return run.every((reading) => reading.sentence.start === run[0]?.sentence.start);
}

function isCalledWhole(total: Reading, { text }: AnalysedArticle): boolean {
  return (
    wholeBefore.test(text.slice(Math.max(total.sentence.start, total.start - 70), total.start)) ||
    wholeAfter.test(text.slice(total.end, Math.min(total.sentence.end, total.end + 100)))
  );
}

/** True where all parts stand in one sentence, or in one and the next. */
function isOneList(run: readonly Reading[], article: AnalysedArticle): boolean {
  const [first, last] = [run[0] as Reading, run.at(-1) as Reading];
  return begunBetween(article, first.sentence.start, last.sentence.start) <= 1;
}

/** "Four of the seven sailors sang. Three went home" are no parts of the seven, "the other three" are. */
function isOfTotal(total: Reading, run: readonly Reading[], { text }: AnalysedArticle): boolean {
  return anchorOf(total) >= chance || isOneSentence(run) || isRest(run.at(-1) as Reading, text);
}

const shareOf = /^ (?:out )?of (?:the |its |their |these |those )?[\d\p{L}]/u;

/** True where no part is told to be part of another figure ("two of the 17"), nor set against the total ("901 to 655"). */
function isPlainList(run: readonly Reading[], { text }: AnalysedArticle): boolean {
  return run.every(
    (one, i) =>
      !/\b(?:to|against|versus|v\.) $/u.test(text.slice(Math.max(0, one.start - 9), one.start)) &&
      !(shareOf.test(text.slice(one.end, one.end + 24)) && run[i + 1] !== undefined),
  );
}

function mayBeChance(total: Reading, run: readonly Reading[]): boolean {
  return anchorOf(total) < chance || (run.length === 2 && intervalOf(figureOf(total)).digits < 2);
}

/** Two numbers make a third only within its own rounding. */
function isTooFar(total: Reading, run: readonly Reading[]): boolean {
  const { slack } = intervalOf(figureOf(total));
  return run.length === 2 && Math.abs(addUp(run).middle - anchorOf(total)) > slack;
}
