/** Joins what is told in few words by its value: a telling number that one question of the story alone has for an answer. */
import type { FramedReading } from '../frames/frame.ts';
import { relateReadings } from '../values/relate-readings.ts';
import type { Background } from './background.ts';
import { absorb, type Cluster, fitThroughout, shareArticle } from './cluster.ts';
import { compareFrames } from './compare-frames.ts';
import { supportOfValues } from './value-support.ts';

/** How much a value must tell, how alike the words must be at least, value left aside, and by how much more than elsewhere. */
const telling = 0.17;
const tellingRounded = 0.24;
const least = -0.2;
const lead = 0.15;
/** How many articles must give the value for the one question. */
const fewest = 2;

/**
 * Joins in place. Lists and newsletters name a figure without saying much of it ("Jobs: 650."); where the same value
 * answers one question of the story and no other that is nearly as alike, it is that one.
 */
export function joinUnique(clusterOf: Cluster[], backgrounds: Map<string, Background>): void {
  for (const lone of new Set(clusterOf)) {
    if (lone.articles.size > 1 || lone.members[0]?.reading.value.type === 'claim') continue;
    const holders = [...new Set(clusterOf)]
      .filter((other) => other !== lone)
      .map((cluster) => ({ cluster, score: likenessOf(cluster, lone, backgrounds) }))
      .filter(({ score }) => score > Number.NEGATIVE_INFINITY)
      .sort((a, b) => b.score - a.score);
    const [best, next] = holders;
    if (!best || best.score < least || best.score - (next?.score ?? -1) < lead) continue;
    if (best.cluster.articles.size < fewest || shareArticle(best.cluster, lone)) continue;
    if (!fitThroughout(best.cluster, lone)) continue;
    absorb(best.cluster, lone);
    for (let i = 0; i < clusterOf.length; i++)
      if (clusterOf[i] === lone) clusterOf[i] = best.cluster;
  }
}

function isSameValue(a: FramedReading, b: FramedReading): boolean {
  const { kind, sure } = relateReadings(a.reading, b.reading);
  if (!sure) return false;
  if (kind === 'agree') return supportOfValues(a, b) >= telling;
  return kind === 'rounding' && supportOfValues(a, b) >= tellingRounded;
}

/** How alike the words are where both have the same value; minus infinity where none is the same. */
function likenessOf(a: Cluster, b: Cluster, backgrounds: Map<string, Background>): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const x of a.members)
    for (const y of b.members)
      if (isSameValue(x, y))
        most = Math.max(
          most,
          compareFrames(
            x.frame,
            y.frame,
            backgrounds.get(x.reading.article) as Background,
            backgrounds.get(y.reading.article) as Background,
          ),
        );
  return most;
}
