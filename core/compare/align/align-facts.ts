/** Puts together the readings that answer one question. */
import type { FramedReading } from '../frames/frame.ts';
import type { Background } from './background.ts';
import { type Cluster, clusterOf } from './cluster.ts';
import { findLinks } from './find-links.ts';
import { joinContradicting } from './join-contradicting.ts';
import { joinFitting } from './join-fitting.ts';
import { joinUnique } from './join-unique.ts';
import { moveMixedUp } from './move-mixed-up.ts';
import { dimensions } from './wrong-currency.ts';

/** From here on a link holds whatever else there may be. */
const strongLink = 0.4;
/** How much must speak for one question where answers contradict: beyond doubt, and at all. */
const strongContradiction = 0.44;
const contradiction = 0.34;

/**
 * Groups readings by question. What is beyond doubt is joined first, whether its values fit or contradict; then the
 * weaker links; then the weaker contradictions, which find their readings already taken by better company.
 */
export function alignFacts(
  readings: readonly FramedReading[],
  backgrounds: Map<string, Background>,
): Cluster[] {
  return [...Map.groupBy(readings, dimensions(readings)).values()].flatMap((bucket) => {
    const clusters = bucket.map(clusterOf);
    const links = findLinks(bucket, backgrounds);
    joinFitting(
      clusters,
      links.filter((link) => link.score >= strongLink),
    );
    joinContradicting(clusters, backgrounds, strongContradiction);
    joinFitting(
      clusters,
      links.filter((link) => link.score < strongLink),
    );
    joinUnique(clusters, backgrounds);
    joinContradicting(clusters, backgrounds, contradiction);
    return moveMixedUp(clusters, backgrounds);
  });
}
