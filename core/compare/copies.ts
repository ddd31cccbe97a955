/** Articles in an order of their own, and those that are the same text under another name. */
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

/** Takes out articles that say word for word, and day for day, what an earlier one says: a copy confirms nothing. */
export function withoutCopies(ordered: readonly AnalysedArticle[]): {
  originals: AnalysedArticle[];
  /** Ids of the copies of an original. */
  copiesOf: Map<string, string[]>;
} {
  const first = new Map<string, AnalysedArticle>();
  const copiesOf = new Map<string, string[]>();
  for (const article of ordered) {
    const key = `${article.mentions.dates.map((date) => `${date.from}/${date.to}`).join(' ')}\n${article.text}`;
    const original = first.get(key);
    if (!original) first.set(key, article);
    else copiesOf.set(original.id, [...(copiesOf.get(original.id) ?? []), article.id]);
  }
  return { originals: [...first.values()], copiesOf };
}
