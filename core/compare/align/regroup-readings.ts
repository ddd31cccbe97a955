/** Lays over aligned readings what the user decided: which answer one question, and which another. */
import type { FactKind } from '../../model.ts';
import { regroup } from '../../regroup.ts';
import type { FramedReading } from '../frames/frame.ts';
import { relateReadings } from '../values/relate-readings.ts';
import { relations } from '../values/relation.ts';
import { absorb, type Cluster, clusterOf } from './cluster.ts';

/** A reading as a decision names it, so that it is found again when the article was read anew or changed around it. */
export interface DecidedReading {
  article: string;
  quote: string;
  kind: FactKind;
  /** Tells readings with the same words apart: the nearest is meant. */
  start: number;
}

/** Readings that the user takes as all answers to one question; a later list takes readings out of earlier ones. */
export type DecidedFact = readonly DecidedReading[];

/** Aligned readings with all decisions carried out; what nothing was decided about stays as it is. */
export function regroupReadings(
  clusters: readonly Cluster[],
  decided: readonly DecidedFact[],
): Cluster[] {
  if (decided.length === 0) return [...clusters];
  const labels = labelReadings(clusters, decided);
  if (labels.size === 0) return [...clusters];
  return regroup(
    clusters.map(({ members }) => members),
    (member) => labels.get(member),
    leastContradicting,
  ).map(({ members, label, found }) =>
    label === null ? (clusters[found] as Cluster) : joinMembers(members),
  );
}

function labelReadings(
  clusters: readonly Cluster[],
  decided: readonly DecidedFact[],
): Map<FramedReading, number> {
  const present = Map.groupBy(
    clusters.flatMap(({ members }) => members),
    ({ reading }) => keyOf(reading),
  );
  const labels = new Map<FramedReading, number>();
  for (const [label, readings] of decided.entries())
    for (const decision of readings) {
      const nearest = (present.get(keyOf(decision)) ?? []).reduce<FramedReading | null>(
        (best, one) =>
          best === null || distance(one, decision) < distance(best, decision) ? one : best,
        null,
      );
      if (nearest) labels.set(nearest, label);
    }
  return labels;
}

function keyOf({ article, kind, quote }: Omit<DecidedReading, 'start'>): string {
  return `${kind}\n${article}\n${quote}`;
}

function distance({ reading }: FramedReading, { start }: DecidedReading): number {
  return Math.abs(reading.start - start);
}

/** The decided readings whose values the reading contradicts least; of equals the larger group, then the earlier. */
function leastContradicting(
  one: FramedReading,
  choices: ReadonlyMap<number, readonly FramedReading[]>,
): number {
  const ranked = [...choices].map(([label, members]) => ({
    label,
    size: members.length,
    gravity: Math.min(
      ...members.map((member) =>
        relations.indexOf(relateReadings(member.reading, one.reading).kind),
      ),
    ),
  }));
  ranked.sort((a, b) => a.gravity - b.gravity || b.size - a.size || a.label - b.label);
  return (ranked[0] as { label: number }).label;
}

function joinMembers(members: readonly FramedReading[]): Cluster {
  const [first, ...others] = members as [FramedReading, ...FramedReading[]];
  const cluster = clusterOf(first);
  for (const other of others) absorb(cluster, clusterOf(other));
  cluster.decided = true;
  return cluster;
}
