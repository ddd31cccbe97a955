/** Finds answers that an outlet took from another question: their value puts them there, their words ask this one. */
import type { FramedReading } from '../frames/frame.ts';
import type { Background } from './background.ts';
import { absorb, type Cluster, clusterOf } from './cluster.ts';
import { compareFrames } from './compare-frames.ts';
import { givesItElsewhere } from './is-explained.ts';
import { portraitOf } from './portrait.ts';
import { scoreContradiction } from './score-contradiction.ts';

/** How much must speak for the other question, and how much more alike its words must be than those around the value. */
const least = 0.55;
const lead = 0.1;
/** From here on it matters no more how many answer the other question. */
const beyondDoubt = 0.85;
/** How much more alike its words must be, and how much more so where little speaks for the other question otherwise. */
const clearLead = 0.3;
const leastTogether = 0.85;
/** The same for a count of what the others of its number do not count. */
const leastForHead = 0.6;
/** How alike its words must be where it gives for the part what others give for the whole. */
const leastForAll = 0.3;
/** From here on words are at home where the value is. */
const atHome = 0.5;
/** Which part of the other articles must answer the question: what nearly all say, this one is likely to say too. */
const mostOfThem = 2 / 3;

interface Move {
  reading: FramedReading;
  from: Cluster;
  to: Cluster;
  score: number;
}

/**
 * The clusters with the surest moves made, one a cluster. "900 boats" is joined to the others' 900 seats by its number;
 * where nearly all others count boats otherwise, and it does not, it counts boats wrongly.
 */
export function moveMixedUp(
  clusters: readonly Cluster[],
  backgrounds: Map<string, Background>,
): Cluster[] {
  const found = [...new Set(clusters)];
  const byArticle = Map.groupBy(
    found.flatMap(({ members }) => members),
    ({ reading }) => reading.article,
  );
  const questions = found.filter(({ articles }) => articles.size > 1);
  const most = mostOfThem * (backgrounds.size - 1);
  const moves = found
    .filter(({ articles }) => articles.size > 1)
    .flatMap((from) => from.members.map((reading) => ({ from, reading })))
    .flatMap(({ from, reading }) => {
      const own = likenessTo(reading, from, backgrounds);
      if (reading.reading.value.type === 'claim') return [];
      return questions.flatMap((to): Move[] => {
        if (to === from || to.articles.has(reading.reading.article)) return [];
        const mayBeAll = givesTheWhole(reading, from, to);
        if (own >= atHome && !mayBeAll) return [];
        const likeness = likenessTo(reading, to, backgrounds);
        const ahead = likeness - own;
        const isAll = mayBeAll && likeness >= leastForAll;
        if (!isAll && (own >= atHome || ahead < lead)) return [];
        const alone = clusterOf(reading);
        const known = new Map([alone, to].map((one) => [one, portraitOf(one, backgrounds)]));
        const score = scoreContradiction(alone, to, known);
        const speaks = isAll
          ? score >= least
          : to.articles.size < most
            ? score >= beyondDoubt
            : score >= least ||
              (ahead >= clearLead &&
                score > 0 &&
                score + ahead >= (isOfOtherHead(reading, from, to) ? leastForHead : leastTogether));
        return speaks && !givesItElsewhere(alone, to, byArticle, backgrounds)
          ? [{ reading, from, to, score }]
          : [];
      });
    })
    .sort((a, b) => b.score - a.score);
  const changed = new Map<Cluster, Cluster>();
  for (const { reading, from, to } of moves) {
    if (changed.has(from) || changed.has(to)) continue;
    const left = from.members.filter((member) => member !== reading);
    changed.set(from, join(left));
    const joined = join([...to.members, reading]);
    joined.contradicting = true;
    joined.mixedUp = reading;
    changed.set(to, joined);
  }
  return found.map((cluster) => changed.get(cluster) ?? cluster);
}

/** "Nine boats sank", where others have "seven of nine": their nine are the whole, and its nine may be the answer. */
function givesTheWhole(one: FramedReading, from: Cluster, to: Cluster): boolean {
  const { value } = one.reading;
  const number = value.type === 'figure' ? value.figure.low : null;
  return (
    number !== null &&
    !one.frame.isWhole &&
    from.members.some(({ frame }) => frame.isWhole) &&
    to.members.some(({ frame }) => frame.whole === number)
  );
}

/** "900 boats", where the others that give the number count seats, and those that count boats give another. */
function isOfOtherHead(one: FramedReading, from: Cluster, to: Cluster): boolean {
  const { head, dimension } = one.frame;
  const counts = ({ members }: Cluster) =>
    members.some((member) => member !== one && member.frame.head === head);
  return dimension === 'count' && head !== null && counts(to) && !counts(from);
}

function likenessTo(
  one: FramedReading,
  { members }: Cluster,
  backgrounds: Map<string, Background>,
): number {
  const background = ({ reading }: FramedReading) => backgrounds.get(reading.article) as Background;
  return Math.max(
    ...members
      .filter(({ reading }) => reading.article !== one.reading.article)
      .map((other) => compareFrames(one.frame, other.frame, background(one), background(other))),
  );
}

function join(members: readonly FramedReading[]): Cluster {
  const [first, ...others] = members as [FramedReading, ...FramedReading[]];
  const cluster = clusterOf(first);
  for (const other of others) absorb(cluster, clusterOf(other));
  return cluster;
}
