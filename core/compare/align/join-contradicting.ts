/** Joins clusters that are asked the same by their words and answered differently: where conflicts come from. */

import type { Figure } from '../../model.ts';
import { nameListRule } from '../find-name-lists.ts';
import { intervalOf } from '../values/interval.ts';
import { relateReadings } from '../values/relate-readings.ts';
import type { Background } from './background.ts';
import { absorb, backgroundOf, type Cluster, shareArticle } from './cluster.ts';
import { coverage, likenessOfPlace, likenessOfTerms } from './compare-frames.ts';
import { isSlip } from './is-slip.ts';
import { supportOfValues } from './value-support.ts';

/** Clusters that score less than this are joined, and the verdict is told as unsure. */
const beyondDoubt = 0.45;
/** Words alike below this are no reason to look closer. */
const promising = 0.1;
/** How much a number that is near, or an evident slip, may speak for one question. */
const mostForValues = 0.15;
/** What each further article of a majority adds, up to two, and what it adds that no article has another such figure. */
const forMajority = 0.05;
const forBeingAlone = 0.06;
/** What it takes away that one date is told as past and the other as to come. */
const forTense = 0.1;
/** What it takes away that both are told of other events than the story's, which need not be the same. */
const forElsewhere = 0.12;
/** How many times greater one of two figures may be. */
const farthest = 100;

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
  const known = new Map(clusters.map((cluster) => [cluster, backgroundOf(cluster, backgrounds)]));
  const pairs: { a: Cluster; b: Cluster; score: number }[] = [];
  for (const [i, a] of clusters.entries())
    for (const b of clusters.slice(i + 1)) {
      if (shareArticle(a, b)) continue;
      const score = scorePair(a, b, known);
      if (score >= least) pairs.push({ a, b, score });
    }
  const joined = new Map<Cluster, Cluster>();
  for (const pair of pairs.sort((x, y) => y.score - x.score)) {
    const [a, b] = [current(pair.a, joined), current(pair.b, joined)];
    if (a === b || shareArticle(a, b)) continue;
    const changed = a !== pair.a || b !== pair.b;
    if (changed && scorePair(a, b, known) < least) continue;
    absorb(a, b);
    if (pair.score < beyondDoubt) a.doubtful = true;
    joined.set(b, a);
    known.set(a, backgroundOf(a, backgrounds));
  }
  for (let i = 0; i < clusterOf.length; i++)
    clusterOf[i] = current(clusterOf[i] as Cluster, joined);
}

function current(cluster: Cluster, joined: Map<Cluster, Cluster>): Cluster {
  let one = cluster;
  for (let next = joined.get(one); next; next = joined.get(one)) one = next;
  return one;
}

/** How much speaks for one question behind two clusters whose values do not fit. */
export function scorePair(a: Cluster, b: Cluster, known: Map<Cluster, Background>): number {
  const [backA, backB] = [known.get(a) as Background, known.get(b) as Background];
  if (!contradict(a, b) || !mayContradict(a, b)) return -1;
  const covered = coverage(a.terms, b.terms, backA, backB);
  if (covered < promising) return -1;
  const words = 0.5 * likenessOfTerms(a.terms, b.terms, backA, backB) + 0.5 * covered;
  let [place, support] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const x of a.values.values())
    for (const y of b.values.values()) {
      place = Math.max(place, likenessOfPlace(x.frame, y.frame));
      support = Math.max(support, supportOfValues(x, y));
    }
  const majority = Math.min(3, Math.max(a.articles.size, b.articles.size)) - 1;
  return (
    words +
    place -
    (isAhead(a) === isAhead(b) ? 0 : forTense) -
    (isElsewhere(a) && isElsewhere(b) ? forElsewhere : 0) +
    Math.min(support, mostForValues) +
    forMajority * majority +
    (isAlone(a) && isAlone(b) ? forBeingAlone : 0)
  );
}

function contradict(a: Cluster, b: Cluster): boolean {
  return [...a.values.values()].some((x) =>
    [...b.values.values()].some((y) => relateReadings(x.reading, y.reading).kind === 'conflict'),
  );
}

/** Counts must count one thing by name, unless one is a slip of the other; else none is a hundred times another. */
function mayContradict(a: Cluster, b: Cluster): boolean {
  const [x, y] = [a.members[0], b.members[0]];
  if (x?.frame.dimension === nameListRule) return false;
  if (x?.reading.value.type !== 'figure' || y?.reading.value.type !== 'figure') return true;
  if (isSlip(x.reading.value.figure, y.reading.value.figure)) return true;
  if (ratioOf(x.reading.value.figure, y.reading.value.figure) > farthest) return false;
  if (x.frame.dimension !== 'count') return true;
  const heads = new Set(a.members.map((member) => member.frame.head));
  heads.delete(null);
  return b.members.some((member) => heads.has(member.frame.head));
}

function ratioOf(a: Figure, b: Figure): number {
  const [x, y] = [intervalOf(a).anchor, intervalOf(b).anchor].map(Math.abs) as [number, number];
  return Math.max(x, y) / Math.max(1e-9, Math.min(x, y));
}

function isElsewhere({ members }: Cluster): boolean {
  return members.every(({ frame }) => frame.scope.elsewhere);
}

function isAhead({ members }: Cluster): boolean {
  return members.some(({ reading: { value } }) => value.type === 'date' && value.date.scheduled);
}

/** True where an article gives no other figure of the same thing: then it can hardly answer another question. */
function isAlone(cluster: Cluster): boolean {
  return cluster.members.some(({ frame }) => frame.alone);
}
