/** Where the reporting of a story comes from, and who relies on whom. */
import type { AnalysedArticle, NearDuplicate, Origin } from '../../model.ts';

/** The independent origins of a story's reporting, those with most articles first, each with its proof. */
export function findOrigins(
  _articles: readonly AnalysedArticle[],
  _nearDuplicates: readonly NearDuplicate[],
): Origin[] {
  return [];
}
