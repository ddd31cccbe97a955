/** The answers that one article gives, each with what places it in the world. */
import type { AnalysedArticle, FactKind, Figure, Reading, Sentence, Span } from '../model.ts';
import type { Background } from './align/background.ts';
import { findNameLists } from './find-name-lists.ts';
import { withWholes } from './frames/amount.ts';
import { type ArticleWords, readWords } from './frames/article-words.ts';
import { noteCompany } from './frames/company.ts';
import type { Frame, FramedReading } from './frames/frame.ts';
import { frameReading } from './frames/frame-reading.ts';
import { isMoney, isTime } from './values/convert-unit.ts';
import { relateReadings } from './values/relate-readings.ts';
import { isTakenBack } from './verdicts/corrections.ts';

/** A report has some dozens of readings; what has more is a table, and tables are not lined up. */
const mostReadings = 600;

/** How much of what precedes a sentence may call it a correction, in characters. */
const leadLength = 30;

/** All readings of an article in order (its figures, dates and categorical statements), and what is common in it. */
export function findReadings(article: AnalysedArticle): {
  readings: FramedReading[];
  /** What the article says that it gave wrongly before; no answer of it. */
  takenBack: FramedReading[];
  background: Background;
  words: ArticleWords;
} {
  const { mentions } = article;
  const words = readWords(article);
  const values: Pick<Reading, 'start' | 'end' | 'quote' | 'kind' | 'value'>[] = [
    ...withWholes(mentions.figures, article.text).map((figure) => ({
      ...spanOf(figure),
      kind: kindOfFigure(figure),
      value: { type: 'figure' as const, figure },
    })),
    ...mentions.dates
      .filter((date) => !isDateline(date, article.text))
      .map((date) => ({
        ...spanOf(date),
        kind: date.precision === 'range' ? ('period' as const) : ('date' as const),
        value: { type: 'date' as const, date },
      })),
    ...[...mentions.claims, ...findNameLists(article)].map((claim) => ({
      ...spanOf(claim),
      kind: claim.kind,
      value: { type: 'claim' as const, claim },
    })),
  ]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .slice(0, mostReadings);

  let sentence = 0;
  const framed = values.map((value) => {
    while (
      sentence + 1 < mentions.sentences.length &&
      (mentions.sentences[sentence + 1]?.start as number) <= value.start
    )
      sentence++;
    const span: Sentence = mentions.sentences[sentence] ?? { start: value.start, end: value.end };
    const reading: Reading = { ...value, article: article.id, sentence: { ...span }, frame: [] };
    const frame = frameReading(reading, sentence, article, words);
    reading.frame = describe(frame, words.spread);
    return { reading, frame };
  });
  const [takenBack, readings] = partition(framed, ({ reading: { sentence }, frame }) =>
    isTakenBack(
      article.text.slice(Math.max(0, sentence.start - leadLength), sentence.start),
      frame.before,
      frame.after,
    ),
  );
  for (const { reading } of takenBack) reading.superseded = true;
  markAlone(readings);
  forgetRepeated(readings);
  noteCompany(readings);
  return {
    readings,
    takenBack,
    background: { spread: words.spread, sentences: mentions.sentences.length },
    words,
  };
}

/** "WASHINGTON, June 25 —" and "Updated June 26" say when a report was filed and not when something happened. */
function isDateline({ start, end }: Span, text: string): boolean {
  const before = text.slice(Math.max(0, start - 50), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (/^\s*(?:correction|clarification|updated?|published|posted)\b/iu.test(line)) return true;
  return (
    /^\s*\p{Lu}{2}[\p{L}. ,-]{1,40},?\s*\(?$/u.test(line) &&
    /^\.?\s*(?:\([^)\n]{1,30}\)\s*)?\)?\s*[\u2014\u2013-]/u.test(text.slice(end, end + 45))
  );
}

/** Marks, in place, the readings whose dimension and head have one value only in this article. */
function markAlone(readings: readonly FramedReading[]): void {
  const alike = Map.groupBy(
    readings,
    ({ frame }) => `${frame.dimension} ${frame.head ?? ''} ${frame.limits ?? ''}`,
  );
  for (const group of alike.values()) {
    const [first] = group as [FramedReading, ...FramedReading[]];
    const alone = group.every(
      ({ reading }) => relateReadings(first.reading, reading).kind === 'agree',
    );
    for (const { frame } of group) frame.alone = alone;
  }
}

/**
 * Forgets, in place, what happens at dates where the article has several dates of the kind and it is open which is
 * meant. What the words set apart is not meant; what is still to come goes before what is past.
 */
function forgetRepeated(readings: readonly FramedReading[]): void {
  const dated = readings.filter(({ frame }) => frame.happening !== null);
  for (const group of Map.groupBy(dated, ({ frame }) => frame.happening?.kind).values()) {
    const meant = [
      group,
      group.filter(({ frame }) => !frame.scope.elsewhere),
      group.filter(
        ({ reading: { value }, frame }) =>
          !frame.scope.elsewhere && value.type === 'date' && value.date.scheduled,
      ),
    ].find(isOneDate);
    for (const one of group) if (!meant?.includes(one)) one.frame.happening = null;
  }
}

function isOneDate(group: readonly FramedReading[]): boolean {
  const [first] = group;
  return (
    first !== undefined &&
    group.every(({ reading }) => relateReadings(first.reading, reading).kind !== 'conflict')
  );
}

function partition<Item>(items: readonly Item[], holds: (item: Item) => boolean) {
  const groups = Map.groupBy(items, holds);
  return [groups.get(true) ?? [], groups.get(false) ?? []] as const;
}

function spanOf({ start, end, quote }: { start: number; end: number; quote: string }) {
  return { start, end, quote };
}

function kindOfFigure(figure: Figure): FactKind {
  if (figure.against !== undefined) return 'vote';
  if (figure.unit === 'count') return 'count';
  if (figure.unit === '%' || figure.unit === 'pp') return 'percent';
  if (figure.unit === 'x') return 'ratio';
  if (isTime(figure.unit)) return 'duration';
  if (isMoney(figure.unit)) return 'money';
  return 'measure';
}

/** The notions that weigh most, for readers who ask why. */
function describe({ terms, said }: Frame, spread: Map<string, number>): string[] {
  return [...terms]
    .map(([concept, weight]) => ({
      concept,
      weight: weight / (1 + Math.log(spread.get(concept) ?? 1)),
    }))
    .sort((a, b) => b.weight - a.weight || (a.concept < b.concept ? -1 : 1))
    .slice(0, 6)
    .map(({ concept }) => said.get(concept) ?? concept.replace(/^=/, ''));
}
