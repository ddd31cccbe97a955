/** Builds the frame of a reading from the words around it. */
import type {
  AnalysedArticle,
  Claim,
  DateMention,
  EntityMention,
  Figure,
  Reading,
  Sentence,
  Span,
} from '../../model.ts';
import { nameListRule } from '../find-name-lists.ts';
import { scaleOf } from '../values/convert-unit.ts';
import { valueWords } from '../values/relate-claims.ts';
import { amountOver } from './amount.ts';
import type { ArticleWords } from './article-words.ts';
import { breaks, clauseAround } from './clause.ts';
import { conceptOf } from './concepts.ts';
import { conversionOf } from './conversion.ts';
import { limitedAct } from './deadline.ts';
import { eventHead } from './event-head.ts';
import type { Frame } from './frame.ts';
import { happeningOf } from './happening.ts';
import { headOf } from './head-of.ts';
import { labelBefore, sentenceBefore } from './label-before.ts';
import { bearingOf, billsAround, chamberOf } from './law-making.ts';
import { agedPerson, ownerOf } from './owner.ts';
import { readScope } from './scope.ts';
import { stageOf } from './stage.ts';
import { turnOf } from './turn.ts';
import { isWholeOf, wholeOf } from './whole-of.ts';

/** How much a word tells less with every word between it and the reading. */
const decay = 0.9;
/** How much less it tells across another figure. */
const acrossFigure = 0.7;
/** How much the sentence before tells about this one. */
const carried = 0.25;
/** How much a label tells about what it stands before: "Term. Fifteen years." */
const labelled = 0.9;
/** Fewer content words than this make no sentence. */
const aHeading = 2;
/** Longest stretch of a sentence, in words to each side, that is looked at. */
const reach = 40;
/** The same in characters. */
const farthest = 600;

export function frameReading(
  reading: Reading,
  sentence: number,
  article: AnalysedArticle,
  words: ArticleWords,
): Frame {
  const { text, mentions } = article;
  const span = windowOf(mentions.sentences[sentence] ?? reading, reading);
  const figure = reading.value.type === 'figure' ? reading.value.figure : null;
  const [clauseStart, clauseEnd] = clauseAround(text, reading, span);
  const terms = new Map<string, number>();
  const said = new Map<string, string>();
  const names = new Set<string>();
  const named = new Set<string>();
  const add = (concept: string, weight: number) => {
    if (weight > (terms.get(concept) ?? 0)) terms.set(concept, weight);
  };

  const first = words.firstOfSentence[sentence] ?? 0;
  let end = words.firstOfSentence[sentence + 1] ?? first;
  const label = labelBefore(sentence, article, words);
  // A date on a line of its own heads what follows.
  for (let below = sentence + 2; !label && end - first < aHeading && below < sentence + 4; below++)
    end = words.firstOfSentence[below] ?? end;
  const others = figuresWithin(mentions.figures, span, reading);
  let nearest = first;
  while (nearest < end && (words.words[nearest]?.end as number) <= reading.start) nearest++;
  for (let i = Math.max(first, nearest - reach); i < Math.min(end, nearest + reach); i++) {
    const word = words.words[i] as ArticleWords['words'][number];
    const within = word.start >= reading.start && word.end <= reading.end;
    // "The end of the year" is a date, and tells of no end.
    if (within && reading.value.type === 'date') continue;
    const distance = within ? 0 : i < nearest ? nearest - i : i - nearest + 1;
    const between = within
      ? ''
      : text.slice(Math.min(word.end, reading.end), Math.max(word.start, reading.start));
    const crossed = within ? 0 : countBetween(others, word, reading);
    add(
      word.concept,
      word.share * decay ** Math.max(0, distance - 1) * breaks(between) * acrossFigure ** crossed,
    );
    if (!said.has(word.concept)) said.set(word.concept, word.said);
    if (word.name) named.add(word.concept);
    if (word.name && word.start >= clauseStart && word.end <= clauseEnd) names.add(word.concept);
  }
  const previous = sentenceBefore(sentence, words);
  if (previous !== null) {
    const from = words.firstOfSentence[previous] as number;
    for (const word of words.words.slice(Math.max(from, first - reach), first))
      add(word.concept, (label ? labelled : carried) * word.share);
  }
  for (const word of figure ? [figure.noun ?? '', ...figure.modifiers] : [])
    for (const one of word.toLowerCase().split(/[\s-]+/))
      if (one.length > 2) terms.set(conceptOf(one), 1.2);

  const last = previous === null ? null : mentions.sentences[previous];
  const beforeSpan = last ? { ...last, start: Math.max(last.start, last.end - farthest) } : null;
  const before = text.slice(span.start, reading.start);
  const after = text.slice(reading.end, span.end);
  const conversion = conversionOf(figure, within(mentions.figures, span), text);
  return {
    dimension: conversion.unnamed ? 'unnamed dollars' : dimensionOf(reading),
    head:
      reading.value.type === 'date'
        ? eventHead(terms)
        : figure?.noun
          ? headOf(figure.noun, text, reading)
          : null,
    limits: reading.kind === 'duration' ? limitedAct(before, after) : null,
    amount:
      reading.kind === 'duration'
        ? amountOver(within(mentions.figures, span), text, reading)
        : null,
    terms,
    said,
    names,
    named,
    actors: actorsAround(mentions.entities, span, beforeSpan, reading),
    before,
    after,
    scope: readScope(
      text.slice(clauseStart, clauseEnd),
      text.slice(span.start, span.end),
      beforeSpan ? text.slice(beforeSpan.start, beforeSpan.end) : '',
      [
        text.slice(Math.max(span.start, reading.start - 30), reading.start),
        text.slice(reading.end, reading.end + 20),
      ],
    ),
    chamber: chamberOf(before, after),
    bills: billsAround(mentions.entities, span, beforeSpan),
    bearing: reading.value.type === 'date' ? bearingOf(before) : null,
    happening: reading.value.type === 'date' ? happeningOf(before, after) : null,
    alone: false,
    company: new Map(),
    per: perOf(figure),
    change: figure?.change ?? null,
    owner: figure
      ? (figure.unit === 'years old' ? agedPerson : ownerOf)(
          within(mentions.entities, span),
          text,
          reading,
        )
      : null,
    whole: reading.kind === 'count' ? wholeOf(within(mentions.figures, span), text, reading) : null,
    isWhole: reading.kind === 'count' && isWholeOf(within(mentions.figures, span), text, reading),
    turn: figure ? turnOf(before) : null,
    stage: stageOf(before, after),
    converted: conversion.converted,
    dates: datesAround(mentions.dates, span, beforeSpan, reading),
  };
}

/** How many characters away a name weighs half, and what one of the sentence before weighs. */
const halfway = 40;

function actorsAround(
  entities: readonly EntityMention[],
  span: Sentence,
  beforeSpan: Sentence | null,
  reading: Span,
): Map<string, number> {
  const actors = new Map<string, number>();
  const add = ({ canonical, type }: EntityMention, weight: number) => {
    if (type !== 'place' && weight > (actors.get(canonical) ?? 0)) actors.set(canonical, weight);
  };
  for (const entity of within(entities, span)) {
    const distance = Math.max(0, entity.start - reading.end, reading.start - entity.end);
    add(entity, 1 / (1 + distance / halfway));
  }
  for (const entity of beforeSpan ? within(entities, beforeSpan) : []) add(entity, carried);
  return actors;
}

const spans = new Set(['h', 'd', 'wk', 'mo', 'a', 'whole']);

function perOf(figure: Figure | null): string | null {
  if (!figure?.per || spans.has(figure.per)) return null;
  return figure.per === 'each' ? figure.per : conceptOf(figure.per);
}

/** What can be compared with what. Times are one dimension: 90 days may answer the same question as three months. */
function dimensionOf(reading: Reading): string {
  if (reading.value.type === 'date') return 'date';
  if (reading.value.type === 'claim' && reading.value.claim.rule === nameListRule)
    return nameListRule;
  if (reading.value.type === 'claim') return `claim ${reading.kind} ${keyOf(reading.value.claim)}`;
  if (reading.kind === 'duration') return 'time';
  if (reading.kind === 'vote') return 'vote';
  if (reading.kind === 'count') return 'count';
  return scaleOf(reading.value.figure.unit).base;
}

/** Subjects are the same by their content words; a quotation is by each of its words. */
function keyOf({ subject }: Claim): string {
  return subject.includes('“') ? subject.toLowerCase() : [...valueWords(subject)].sort().join(' ');
}

/** The sentence, or as much of an endless one as a reader would take in. */
function windowOf(sentence: { start: number; end: number }, { start, end }: Reading) {
  return {
    start: Math.max(sentence.start, start - farthest),
    end: Math.min(sentence.end, end + farthest),
  };
}

function figuresWithin(
  figures: readonly Figure[],
  span: { start: number; end: number },
  reading: Reading,
): Figure[] {
  return within(figures, span).filter((figure) => figure.start !== reading.start);
}

/** The spans of an ordered list that stand inside another; found by halving, for texts that are all figures. */
function within<Item extends Span>(items: readonly Item[], span: { start: number; end: number }) {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as Item).start < span.start) low = middle + 1;
    else high = middle;
  }
  const found: Item[] = [];
  for (let i = low; i < items.length; i++) {
    const item = items[i] as Item;
    if (item.start >= span.end) break;
    if (item.end <= span.end) found.push(item);
  }
  return found;
}

function countBetween(figures: readonly Span[], word: { start: number; end: number }, span: Span) {
  const [from, to] = word.start < span.start ? [word.end, span.start] : [span.end, word.start];
  return figures.filter((figure) => figure.start >= from && figure.end <= to).length;
}

function datesAround(
  dates: readonly DateMention[],
  sentence: { start: number; end: number },
  before: { start: number; end: number } | null,
  reading: Reading,
): DateMention[] {
  const inside = (span: { start: number; end: number }) =>
    within(dates, span).filter((date) => date.start !== reading.start);
  const own = inside(sentence);
  return own.length || !before ? own : inside(before);
}
