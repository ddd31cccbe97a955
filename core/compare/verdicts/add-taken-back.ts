/** Puts what a correction takes back beside what it says instead. */
import type { Cluster } from '../align/cluster.ts';
import type { FramedReading } from '../frames/frame.ts';

/** How far from the wrong value the right one stands at most, in characters. */
const farthest = 300;

/** Adds, in place, each value taken back to the question that the right value beside it answers; without one it is left out. */
export function addTakenBack(
  clusters: readonly Cluster[],
  takenBack: readonly FramedReading[],
): void {
  for (const wrong of takenBack) {
    let nearest = { distance: farthest, cluster: null as Cluster | null };
    for (const cluster of clusters)
      for (const { reading, frame } of cluster.members) {
        if (reading.article !== wrong.reading.article) continue;
        if (frame.dimension !== wrong.frame.dimension) continue;
        const distance = Math.abs(reading.start - wrong.reading.start);
        if (distance < nearest.distance) nearest = { distance, cluster };
      }
    nearest.cluster?.members.push(wrong);
  }
}
