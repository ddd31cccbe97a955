/** Joins clusters that are asked the same by their words and answered differently: where conflicts come from. */
import { areSlips } from './are-slips.ts';
import type { Background } from './background.ts';
import { absorb, answerTwice, type Cluster } from './cluster.ts';
import { explainersAmong, givesItElsewhere, isExplained } from './is-explained.ts';
import { portraitOf } from './portrait.ts';
import { scoreContradiction } from './score-contradiction.ts';

/** Clusters that score less than this are joined, and the verdict is told as unsure. */
const beyondDoubt = 0.45;
/** By how much an evident slip goes before others. */
const forSlip = 0.25;

/**
 * Joins in place, best pair first. An article that answers in both of two clusters shows that they are two questions,
 * and keeps them apart.
 */
export function joinContradicting(
  clusterOf: Cluster[],
  backgrounds: Map<string, Background>,
  least: number,
): void {
  const clusters = [...new Set(clusterOf)];
  const byArticle = Map.groupBy(
    clusters.flatMap(({ members }) => members),
    ({ reading }) => reading.article,
  );
  const known = new Map(clusters.map((cluster) => [cluster, portraitOf(cluster, backgrounds)]));
  const explainersOf = explainersAmong(clusters.filter(({ articles }) => articles.size > 1));
  const pairs: { a: Cluster; b: Cluster; score: number; rank: number }[] = [];
  for (let i = 0; i < clusters.length; i++)
    for (let j = i + 1; j < clusters.length; j++) {
      const [a, b] = [clusters[i] as Cluster, clusters[j] as Cluster];
      if (answerTwice(a, b)) continue;
      const score = scoreContradiction(a, b, known);
      if (
        score >= least &&
        !isExplained(a, b, explainersOf, known) &&
        !givesItElsewhere(a, b, byArticle, backgrounds) &&
        !givesItElsewhere(b, a, byArticle, backgrounds)
      )
        pairs.push({ a, b, score, rank: score + (areSlips(a, b) ? forSlip : 0) });
    }
  const joined = new Map<Cluster, Cluster>();
  for (const pair of pairs.sort((x, y) => y.rank - x.rank)) {
    const [a, b] = [current(pair.a, joined), current(pair.b, joined)];
    if (a === b || answerTwice(a, b)) continue;
    const changed = a !== pair.a || b !== pair.b;
    if (changed && scoreContradiction(a, b, known) < least) continue;
    absorb(a, b);
    a.contradicting = true;
    if (pair.score < beyondDoubt) a.doubtful = true;
    joined.set(b, a);
    known.set(a, portraitOf(a, backgrounds));
  }
  for (let i = 0; i < clusterOf.length; i++)
    clusterOf[i] = current(clusterOf[i] as Cluster, joined);
}

function current(cluster: Cluster, joined: Map<Cluster, Cluster>): Cluster {
  let one = cluster;
  for (let next = joined.get(one); next; next = joined.get(one)) one = next;
  return one;
}
