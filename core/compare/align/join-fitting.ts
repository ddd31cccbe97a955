/** Joins clusters along links, as long as nothing in them contradicts. */
import { absorb, type Cluster, fitThroughout } from './cluster.ts';
import type { Link } from './find-links.ts';

/** Joins in place; `clusterOf[i]` is the cluster of reading `i`, before and after. */
export function joinFitting(clusterOf: Cluster[], links: readonly Link[]): void {
  for (const { a, b } of links) {
    const [into, from] = [clusterOf[a] as Cluster, clusterOf[b] as Cluster];
    if (into === from || !fitThroughout(into, from)) continue;
    absorb(into, from);
    for (let i = 0; i < clusterOf.length; i++) if (clusterOf[i] === from) clusterOf[i] = into;
  }
}
