/** Articles in an order of their own. */
import type { AnalysedArticle } from '../model.ts';

/** Compares strings by code unit, the same in every locale. */
export function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** By publication, then by id, so that the order of arrival plays no part. */
export function orderArticles(articles: readonly AnalysedArticle[]): AnalysedArticle[] {
  const time = (article: AnalysedArticle) => {
    const at = article.published ? Date.parse(article.published) : Number.NaN;
    return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
  };
  return [...articles].sort((a, b) => {
    const [x, y] = [time(a), time(b)];
    return x < y ? -1 : x > y ? 1 : compareCodes(a.id, b.id);
  });
}
