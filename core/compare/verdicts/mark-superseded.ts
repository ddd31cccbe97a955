/** Readings that the same outlet later took back. */
import type { AnalysedArticle, Reading } from '../../model.ts';
import type { Cluster } from '../align/cluster.ts';
import { relateReadings } from '../values/relate-readings.ts';
import { isCorrection } from './corrections.ts';

/** Marks, in place, readings that a later text of the same outlet corrects. */
export function markSuperseded(
  clusters: readonly Cluster[],
  ordered: readonly AnalysedArticle[],
): void {
  const corrected = ordered.filter(({ text, title }) => isCorrection(text) || isCorrection(title));
  if (corrected.length === 0) return;
  const place = new Map(ordered.map((article, index) => [article.id, index]));
  for (const article of corrected)
    for (const { members } of clusters) {
      const later = members.filter(({ reading }) => reading.article === article.id);
      for (const { reading: right } of later)
        for (const { reading: old } of members)
          if (
            relateReadings(old, right).kind === 'conflict' &&
            isEarlierReport(old, article, ordered, place)
          )
            old.superseded = true;
    }
}

/** True for an earlier report of the outlet that now corrects. */
function isEarlierReport(
  old: Reading,
  correcting: AnalysedArticle,
  ordered: readonly AnalysedArticle[],
  place: Map<string, number>,
): boolean {
  const [before, after] = [place.get(old.article) ?? 0, place.get(correcting.id) ?? 0];
  return before < after && ordered[before]?.outlet === correcting.outlet;
}
