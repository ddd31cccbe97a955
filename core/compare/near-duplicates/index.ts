/** Articles that are the same text, but for a few words. */
import type { AnalysedArticle, NearDuplicate } from '../../model.ts';
import { shinglesOf } from './shingles.ts';

/** Share of the shorter article's shingles above which two articles are nearly verbatim the same. */
const verbatimShare = 0.6;
/** A short passage taken over word for word makes no duplicate of a long article. */
const smallestRatio = 0.4;
/** Shingles compared exactly in one story; a larger story is compared by a sample. */
const exactLimit = 200_000;
const fewestShingles = 10;

/**
 * The pairs of nearly verbatim articles, most similar first. Five-word shingles (Broder 1997); where a story is very
 * large, only those whose hash falls below a bound are compared (FracMinHash), so that the cost stays linear.
 */
export function findNearDuplicates(articles: readonly AnalysedArticle[]): NearDuplicate[] {
  const all = articles.map((article) => shinglesOf(article));
  const total = all.reduce((sum, shingles) => sum + shingles.size, 0);
  const bound = 2 ** 32 * Math.min(1, exactLimit / total);
  const sketches = all.map((shingles) => [...shingles].filter((hash) => hash < bound));
  const pairs: NearDuplicate[] = [];
  for (const [key, shared] of countShared(sketches)) {
    const [i, j] = [Math.floor(key / articles.length), key % articles.length];
    const [a, b] = [sketches[i]?.length ?? 0, sketches[j]?.length ?? 0];
    const [shorter, longer] = a < b ? [a, b] : [b, a];
    const similarity = shared / shorter;
    if (shorter < fewestShingles || shorter / longer < smallestRatio) continue;
    if (similarity < verbatimShare) continue;
    pairs.push({
      articles: inOrder(articles[i] as AnalysedArticle, articles[j] as AnalysedArticle),
      similarity,
    });
  }
  return pairs.sort((a, b) => b.similarity - a.similarity);
}

/** How many shingles two articles share, by `i * articles + j` with i < j. */
function countShared(sketches: readonly number[][]): Map<number, number> {
  const holders = new Map<number, number[]>();
  const shared = new Map<number, number>();
  sketches.forEach((sketch, j) => {
    for (const hash of sketch) {
      const list = holders.get(hash);
      if (list === undefined) {
        holders.set(hash, [j]);
        continue;
      }
      for (const i of list) {
        const key = i * sketches.length + j;
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
      list.push(j);
    }
  });
  return shared;
}

function inOrder(a: AnalysedArticle, b: AnalysedArticle): [string, string] {
  return timeOf(b) < timeOf(a) ? [b.id, a.id] : [a.id, b.id];
}

function timeOf({ published }: AnalysedArticle): number {
  const time = published === null ? Number.NaN : Date.parse(published);
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
}
