/** The clause of a sentence in which a date stands, as a title can use it. */

import type { AnalysedArticle, EntityMention, Reading } from '../model.ts';
import { dropTrailing } from './drop-trailing.ts';
import { rephrase } from './rephrase.ts';

export interface Clause {
  start: number;
  end: number;
  /** The words of the clause without the date, on one line. */
  words: string;
  /** How far into the words the date stands, in characters. */
  dateAt: number;
}

/** Seams after which a new clause begins that can stand alone. */
const seamBefore =
  /[;:]\s|\s[\u2014\u2013]\s|,\s(?=(?:but|while|whereas|and (?:he|she|it|they|the|a|an|that))\b)/giu;
/** Seams at which what follows can be left off. */
const seamAfter =
  /[;:]\s|\s[\u2014\u2013]\s|,\s(?=(?:but|while|whereas|which|who|as|so|when|where|after|because|though|although|according|ahead of|with|\p{L}{3,}ing|and (?:he|she|it|they|the|a|an|that))\b)/giu;
/** A relative clause takes the name before it as its subject. */
const relative =
  /,\s(?:who\s|which\s(?=(?:is|was|are|were|has|had|have|will|would|led|took|takes|\p{L}+ed)\b))/giu;

/** Fewest words that a clause must have beside its date. */
const fewest = 4;
/** How far from its date a clause may reach, in characters. */
const farthest = 400;

/** Finds the clause of a date; a date on a line of its own takes the line below it. */
export function findClause(reading: Reading, article: AnalysedArticle): Clause {
  const { text, mentions } = article;
  const { start, end } = windowOf(reading);
  if (wordsIn(text.slice(start, reading.start)) + wordsIn(text.slice(reading.end, end)) === 0) {
    const below = mentions.sentences.find((sentence) => sentence.start >= end);
    if (below) return { ...below, words: oneLine(text.slice(below.start, below.end)), dateAt: 0 };
  }
  const left = text.slice(start, reading.start);
  const rephrased = rephrase(left, text.slice(reading.end, end));
  if (rephrased) return { start, end, words: rephrased, dateAt: 0 };
  const from = findStart(reading, text, mentions.entities);
  const to = findEnd(reading, text, from.at, from.subject !== '');
  const before = `${from.subject}${text.slice(from.at, reading.start)}`;
  const after = text.slice(reading.end, to);
  return {
    start: from.subject ? from.subjectAt : from.at,
    end: to,
    words: takeOut(before, reading.quote, after),
    dateAt: oneLine(before).length,
  };
}

/** The sentence, or as much of an endless one as a clause may have. */
function windowOf({ sentence, start, end }: Reading) {
  return {
    start: Math.max(sentence.start, start - farthest),
    end: Math.min(sentence.end, end + farthest),
  };
}

function findStart(reading: Reading, text: string, entities: readonly EntityMention[]) {
  const { start, end } = windowOf(reading);
  const left = text.slice(start, reading.start);
  const right = text.slice(reading.end, end);
  let found = { at: start, subject: '', subjectAt: start };
  for (const match of left.matchAll(seamBefore)) {
    const at = start + match.index + match[0].length;
    if (wordsIn(text.slice(at, reading.start)) + wordsIn(right) >= fewest)
      found = { at, subject: '', subjectAt: at };
  }
  for (const match of left.matchAll(relative)) {
    const comma = start + match.index;
    const name = entities.find((entity) => entity.end <= comma && comma - entity.end <= 1);
    if (name && comma > found.at)
      found = { at: comma + match[0].length, subject: `${name.quote} `, subjectAt: name.start };
  }
  return found;
}

/** A relative clause ends at the next comma, others at the next seam. */
function findEnd(reading: Reading, text: string, from: number, isRelative: boolean): number {
  const { end } = windowOf(reading);
  const comma = text.indexOf(',', reading.end);
  if (isRelative && comma >= 0 && comma < end) return comma;
  for (const match of text.slice(reading.end, end).matchAll(seamAfter)) {
    const at = reading.end + match.index;
    if (wordsIn(text.slice(from, reading.start)) + wordsIn(text.slice(reading.end, at)) >= fewest)
      return at;
  }
  return end;
}

/** Words that tie a date to its clause and go with it. */
const ties = new Set(
  'on in by at from since until till between during dated of is was for before after'.split(' '),
);

/** The clause without its date, where it reads on without it; else as it stands. */
function takeOut(before: string, date: string, after: string): string {
  const left = oneLine(before);
  const right = oneLine(after);
  const ends = /^(?:[.,;:!?)\]]|$)/u.test(right);
  const begins = left === '';
  const tied =
    /^(?:on|in|by|at|from|since|until|between|during|last|next|this|earlier|later|today|yesterday|tomorrow)\b/iu;
  const loosely = tied.test(date) || /\b(?:on|in|by|from|since|until|dated)$/iu.test(left);
  const joined =
    /^(?:and|or|than|to|through)\b/iu.test(right) || /\b(?:and|or|the|a|an|this|of)$/iu.test(left);
  const aside = right.startsWith(',') && /,(?: [^\s,]+){1,5}$/u.test(left);
  if (joined || aside || !(ends || begins || loosely)) return oneLine(`${before}${date}${after}`);
  const kept = dropTrailing(left, ties);
  const rest = right.replace(/^[\s,)]+/u, '');
  return oneLine(/^[.;:!?]/u.test(rest) ? `${kept}${rest}` : `${kept} ${rest}`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

export function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => /\p{L}{2}/u.test(word)).length;
}
