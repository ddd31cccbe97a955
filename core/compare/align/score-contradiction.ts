/** How much speaks for one question behind two clusters whose values contradict each other. */
import { nameListRule } from '../find-name-lists.ts';
import { relateReadings } from '../values/relate-readings.ts';
import { type Cluster, contradict } from './cluster.ts';
import { coverage, likenessOfPlace, likenessOfTerms } from './compare-frames.ts';
import { evidenceOf } from './evidence.ts';
import type { Portrait } from './portrait.ts';
import { supportOfValues } from './value-support.ts';
import { weigh } from './weigh.ts';

/** How much a value that is near may speak for one claim. */
const mostForValues = 0.15;
/** What each further article of a majority adds, up to two, and what it adds that no article makes another such claim. */
const forMajority = 0.05;
const forBeingAlone = 0.06;
/** What it takes away that each value stands in several articles, as slips seldom do. */
const forSeveral = 0.15;
/** How many readings of each side are looked at; more only repeat. */
const mostCompared = 8;

/** Below zero where they cannot be one question. */
export function scoreContradiction(
  a: Cluster,
  b: Cluster,
  portraits: Map<Cluster, Portrait>,
): number {
  if (isNameList(a) || !contradict(a, b)) return -1;
  if (isClaim(a)) return scoreClaims(a, b, portraits);
  const evidence = evidenceOf(a, b, portraits);
  return evidence ? weigh(evidence) : -1;
}

/** What kind of claim it is says by itself whom it is about. */
function scoreClaims(a: Cluster, b: Cluster, portraits: Map<Cluster, Portrait>): number {
  const [x, y] = [portraits.get(a) as Portrait, portraits.get(b) as Portrait];
  const words =
    0.5 * likenessOfTerms(a.terms, b.terms, x, y) + 0.5 * coverage(a.terms, b.terms, x, y);
  let [place, pairs, support, ofConflict] = [0, 0, -Infinity, -Infinity];
  for (const one of a.members.slice(0, mostCompared))
    for (const other of b.members.slice(0, mostCompared)) {
      const own = supportOfValues(one, other);
      place += likenessOfPlace(one.frame, other.frame);
      pairs++;
      support = Math.max(support, own);
      if (own > ofConflict && relateReadings(one.reading, other.reading).kind === 'conflict')
        ofConflict = own;
    }
  const majority = Math.min(3, Math.max(a.articles.size, b.articles.size)) - 1;
  return (
    words +
    place / pairs +
    Math.max(Math.min(support, mostForValues), ofConflict) +
    forMajority * majority +
    (x.isAlone && y.isAlone ? forBeingAlone : 0) -
    (a.articles.size > 1 && b.articles.size > 1 ? forSeveral : 0)
  );
}

function isClaim({ members }: Cluster): boolean {
  return members[0]?.frame.dimension.startsWith('claim') ?? false;
}

/** Lists of names are compared by what they have in common, and never contradict. */
function isNameList({ members }: Cluster): boolean {
  return members[0]?.frame.dimension === nameListRule;
}
