/** Puts together the readings that answer one question. */
import type { Reading } from '../../model.ts';
import type { FramedReading } from '../frames/frame.ts';
import type { Background } from './background.ts';
import {
  absorb,
  backgroundOf,
  type Cluster,
  clusterOf,
  fitThroughout,
  shareArticle,
} from './cluster.ts';
import { compareFrames, coverage, likenessOfPlace, likenessOfTerms } from './compare-frames.ts';
import { fits } from './fits.ts';
import { isUncommon, supportOfValues } from './value-support.ts';

/** How alike frames must be where the values speak for one question, and where they contradict each other. */
const withValues = 0.25;
const againstValues = 0.4;
/** How alike the frames of months and years must be at least: too much happens in them. */
const leastForPeriods = 0.04;

/**
 * Groups readings by question. First those whose values fit, best pair first; then groups that contradict each other
 * but are asked the same by their words. An article that answers in both of two groups shows that they are two questions.
 */
export function alignReadings(
  readings: readonly FramedReading[],
  backgrounds: Map<string, Background>,
): Cluster[] {
  return [...Map.groupBy(readings, (one) => one.frame.dimension).values()].flatMap((bucket) =>
    joinContradictions(joinFitting(bucket, backgrounds), backgrounds),
  );
}

function isWide({ value }: Reading): boolean {
  return value.type === 'date' && value.date.from.slice(0, 7) !== value.date.to.slice(0, 7)
    ? value.date.precision !== 'range'
    : value.type === 'date' && value.date.precision !== 'day' && value.date.precision !== 'range';
}

interface Link {
  a: number;
  b: number;
  score: number;
}

function joinFitting(
  readings: readonly FramedReading[],
  backgrounds: Map<string, Background>,
): Cluster[] {
  const links: Link[] = [];
  for (let a = 0; a < readings.length; a++)
    for (let b = a + 1; b < readings.length; b++) {
      const score = scoreFitting(
        readings[a] as FramedReading,
        readings[b] as FramedReading,
        backgrounds,
      );
      if (score >= withValues) links.push({ a, b, score });
    }
  links.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const clusters = readings.map(clusterOf);
  for (const { a, b } of links) {
    const [into, from] = [clusters[a] as Cluster, clusters[b] as Cluster];
    if (into === from || !fitThroughout(into, from)) continue;
    absorb(into, from);
    for (let i = 0; i < clusters.length; i++) if (clusters[i] === from) clusters[i] = into;
  }
  return [...new Set(clusters)];
}

function scoreFitting(
  a: FramedReading,
  b: FramedReading,
  backgrounds: Map<string, Background>,
): number {
  if (!fits(a.reading, b.reading)) return -1;
  const score = compareFrames(
    a.frame,
    b.frame,
    backgrounds.get(a.reading.article) as Background,
    backgrounds.get(b.reading.article) as Background,
  );
  if (score < leastForPeriods && isWide(a.reading)) return -1;
  // Outlets name what they count in many ways; an uncommon number makes up for a noun that is not the same.
  const renamed = a.frame.head !== b.frame.head && a.frame.head && b.frame.head && isUncommon(a, b);
  return score + supportOfValues(a, b) + (renamed ? 0.2 : 0);
}

function joinContradictions(
  clusters: readonly Cluster[],
  backgrounds: Map<string, Background>,
): Cluster[] {
  const merged = [...clusters];
  for (;;) {
    let best: { a: Cluster; b: Cluster; score: number } | null = null;
    for (let i = 0; i < merged.length; i++)
      for (let j = i + 1; j < merged.length; j++) {
        const [a, b] = [merged[i] as Cluster, merged[j] as Cluster];
        if (shareArticle(a, b)) continue;
        const score = scoreContradicting(a, b, backgrounds);
        if (score >= againstValues && score > (best?.score ?? 0)) best = { a, b, score };
      }
    if (!best) return merged;
    absorb(best.a, best.b);
    merged.splice(merged.indexOf(best.b), 1);
  }
}

export function scoreContradicting(
  a: Cluster,
  b: Cluster,
  backgrounds: Map<string, Background>,
): number {
  const [backA, backB] = [backgroundOf(a, backgrounds), backgroundOf(b, backgrounds)];
  const words =
    0.5 * likenessOfTerms(a.terms, b.terms, backA, backB) +
    0.5 * coverage(a.terms, b.terms, backA, backB);
  let [place, support] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const x of a.members)
    for (const y of b.members) {
      place = Math.max(place, likenessOfPlace(x.frame, y.frame));
      support = Math.max(support, supportOfValues(x, y));
    }
  const consensus = 0.05 * (Math.min(3, Math.max(a.articles.size, b.articles.size)) - 1);
  return words + place + Math.min(support, 0.15) + consensus;
}
