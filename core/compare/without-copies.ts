/** Sets apart articles that are the same text under another name. */
import type { AnalysedArticle } from '../model.ts';

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
