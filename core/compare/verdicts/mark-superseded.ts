/** Corrections: a reading that the same outlet later took back. */
import type { AnalysedArticle, Reading } from '../../model.ts';
import type { Cluster } from '../align/cluster.ts';
import { relateReadings } from '../values/relate-readings.ts';

const correction =
  /\b(?:correct(?:s|ed|ion|ions)|an? (?:earlier|previous) version|previously (?:reported|stated|said)|misstated|has been updated|clarification|erratum)\b/iu;
const takenBack =
  /\b(?:an? (?:earlier|previous) version|previously (?:reported|stated|said)|originally (?:reported|stated|said)|misstated|incorrectly|mistakenly|wrongly|erroneously|instead of|not)\b/iu;

/** Marks, in place, readings that a later text of the same outlet corrects, or that their own sentence takes back. */
export function markSuperseded(
  clusters: readonly Cluster[],
  ordered: readonly AnalysedArticle[],
): void {
  const articles = new Map(ordered.map((article, index) => [article.id, { article, index }]));
  for (const { members } of clusters)
    for (const { reading: old } of members)
      for (const { reading: later } of members) {
        if (relateReadings(old, later).kind !== 'conflict') continue;
        if (isTakenBack(old, later, articles)) old.superseded = true;
      }
}

function isTakenBack(
  old: Reading,
  later: Reading,
  articles: Map<string, { article: AnalysedArticle; index: number }>,
): boolean {
  const [from, to] = [articles.get(old.article), articles.get(later.article)];
  if (!from || !to) return false;
  if (from === to) {
    const { text } = from.article;
    const own = text.slice(old.sentence.start, old.start);
    return correction.test(text.slice(old.sentence.start, old.sentence.end)) && takenBack.test(own);
  }
  if (from.article.outlet !== to.article.outlet || from.index >= to.index) return false;
  return correction.test(to.article.text) || correction.test(to.article.title);
}
