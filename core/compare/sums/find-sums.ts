/** Totals with their parts, where one article gives both. */
import type { AnalysedArticle, Reading, Sum } from '../../model.ts';
import type { FramedReading } from '../frames/frame.ts';
import { sayList, sayQuote } from '../wording/say-list.ts';
import { presentedParts } from './presented.ts';
import { reckonedParts } from './reckoned.ts';
import { totalsWithRest } from './rest.ts';
import { factorOf, isPercent, mayBePart, type Parts } from './terms.ts';

/** Finds in every article the figures that are the parts of another, and tells whether they add up to it. */
export function findSums(
  articles: readonly AnalysedArticle[],
  readings: ReadonlyMap<string, readonly FramedReading[]>,
): Sum[] {
  return articles.flatMap((article) =>
    sumsOf(
      article,
      (readings.get(article.id) ?? []).filter(({ reading }) => isCountable(reading)),
    ),
  );
}

function isCountable({ value }: Reading): boolean {
  if (value.type !== 'figure' || value.figure.against !== undefined) return false;
  const { qualifier, unit, change } = value.figure;
  return qualifier !== 'vague' && change === null && !/^(?:pp|x|years old)$/.test(unit);
}

function sumsOf(article: AnalysedArticle, given: readonly FramedReading[]): Sum[] {
  const framed = [...given].sort((a, b) => a.reading.start - b.reading.start);
  const all = framed.map(({ reading }) => reading);
  const added = framed.filter(({ reading }) => !isPercent(reading) && mayBePart(reading, article));
  const candidates = framed.flatMap(({ reading: total, frame }) => {
    const reckoned = isPercent(total)
      ? null
      : reckonedParts({ reading: total, frame }, added, article);
    return [
      { total, rank: 0, found: presentedParts(total, all, article) },
      { total, rank: 2, found: reckoned },
    ];
  });
  for (const one of totalsWithRest(all, article)) candidates.push({ ...one, rank: 1 });
  // What the text presents goes before what only adds up, and what adds up before what does not.
  const order = ({ rank, found }: (typeof candidates)[number]) =>
    rank === 0 && !found?.consistent ? 1.5 : rank + (found?.consistent ? 0 : 0.5);
  candidates.sort((a, b) => order(a) - order(b));
  const sums: Sum[] = [];
  const inParts = new Set<Reading>();
  for (const { total, rank, found } of candidates) {
    if (!found || found.parts.some((part) => inParts.has(part))) continue;
    // A total may be divided in two ways where the text says so.
    if (rank !== 1 && sums.some((sum) => sum.total === total)) continue;
    for (const part of found.parts) inParts.add(part);
    const { parts, consistent } = found;
    const explanation = explain(total, found);
    sums.push({ article: article.id, total, parts, consistent, explanation });
  }
  return sums.sort((a, b) => a.total.start - b.total.start);
}

function explain(total: Reading, { parts, sum, consistent }: Parts): string {
  const said = (sum / factorOf(total)).toLocaleString('en-US', { maximumFractionDigits: 2 });
  const list = sayList(
    parts.map((part) => sayQuote(part.quote)),
    6,
  );
  return consistent
    ? `${list} add up to ${said}, which fits ${sayQuote(total.quote)}.`
    : `${list} add up to ${said}, which does not fit ${sayQuote(total.quote)}.`;
}
