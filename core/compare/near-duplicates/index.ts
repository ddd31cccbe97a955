/** Articles that are the same text, but for a few words. */
import type { AnalysedArticle, NearDuplicate } from '../../model.ts';

/** The pairs of nearly verbatim articles, most similar first. */
export function findNearDuplicates(_articles: readonly AnalysedArticle[]): NearDuplicate[] {
  return [];
}
