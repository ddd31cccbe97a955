/** Readings taken to answer one question, with what they say of it together. */
import type { Reading } from '../../model.ts';
import type { FramedReading } from '../frames/frame.ts';
import { relateReadings } from '../values/relate-readings.ts';
import { valueKey } from '../values/value-key.ts';
import type { Background } from './background.ts';
import { fits } from './fits.ts';

export interface Cluster {
  members: FramedReading[];
  articles: Set<string>;
  /** One member for each value that is said. */
  values: Map<string, FramedReading>;
  /** How often each notion stands in the frames, and its greatest weight there. */
  notions: Map<string, { frames: number; most: number }>;
  /** The notions of all frames; what few of them hold weighs less. */
  terms: Map<string, number>;
  /** True where contradicting answers were put together. */
  contradicting: boolean;
  /** True where contradicting answers were put together on words that leave doubt. */
  doubtful: boolean;
  /** The reading whose value answers another question of the story, and whose words ask this one; null where there is none. */
  mixedUp: FramedReading | null;
  /** True where the user decided which readings are in it. */
  decided: boolean;
}

export function clusterOf(member: FramedReading): Cluster {
  return {
    members: [member],
    articles: new Set([member.reading.article]),
    values: new Map([[valueKey(member.reading), member]]),
    notions: new Map(
      [...member.frame.terms].map(([concept, weight]) => [concept, { frames: 1, most: weight }]),
    ),
    terms: new Map(member.frame.terms),
    contradicting: false,
    doubtful: false,
    mixedUp: null,
    decided: false,
  };
}

/** Moves all of `from` into `into`. */
export function absorb(into: Cluster, from: Cluster): void {
  into.members.push(...from.members);
  into.doubtful ||= from.doubtful;
  into.contradicting ||= from.contradicting;
  into.mixedUp ??= from.mixedUp;
  for (const article of from.articles) into.articles.add(article);
  for (const [key, member] of from.values) if (!into.values.has(key)) into.values.set(key, member);
  for (const [concept, { frames, most }] of from.notions) {
    const own = into.notions.get(concept) ?? { frames: 0, most: 0 };
    into.notions.set(concept, { frames: own.frames + frames, most: Math.max(own.most, most) });
  }
  for (const [concept, { frames, most }] of into.notions)
    into.terms.set(concept, most * Math.sqrt(frames / into.members.length));
}

/** True where a value of one cannot be true together with a value of the other. */
export function contradict(a: Cluster, b: Cluster): boolean {
  for (const x of a.values.values())
    for (const y of b.values.values())
      if (relateReadings(x.reading, y.reading).kind === 'conflict') return true;
  return false;
}

/** How many answers of one article are looked at; more only repeat. */
const mostOfOne = 8;

/**
 * True where no two readings of the clusters contradict each other, but for the odd ones out that one of them holds
 * already, and no article would answer twice.
 */
export function fitThroughout(a: Cluster, b: Cluster): boolean {
  if (a.contradicting || b.contradicting) {
    if (!fitsMostOf(a, b) || !fitsMostOf(b, a)) return false;
  } else
    for (const x of a.values.values())
      for (const y of b.values.values()) if (!fits(x, y)) return false;
  const shared = [...a.articles].filter((article) => b.articles.has(article));
  return shared.every((article) => {
    const [own, other] = [a, b].map(({ members }) =>
      members.filter((member) => member.reading.article === article).slice(0, mostOfOne),
    ) as [FramedReading[], FramedReading[]];
    return own.every((x) => other.every((y) => fits(x, y)));
  });
}

/** True where every value of one cluster fits the answers of more than half of the other's articles. */
function fitsMostOf(many: Cluster, one: Cluster): boolean {
  return [...one.values.values()].every((value) => {
    const fitting = many.members.filter((member) => fits(member, value));
    return (
      2 * new Set(fitting.map(({ reading }) => reading.article)).size > many.articles.size ||
      (one.contradicting && fitting.length > 0)
    );
  });
}

/** True where an article answers in both: then they are two questions. */
export function shareArticle(a: Cluster, b: Cluster): boolean {
  const [few, many] = a.articles.size <= b.articles.size ? [a, b] : [b, a];
  for (const article of few.articles) if (many.articles.has(article)) return true;
  return false;
}

/** True where an article answers in both, and not first in weeks and then, in another sentence, in days. */
export function answerTwice(a: Cluster, b: Cluster): boolean {
  return a.members.some(({ reading: one }) =>
    b.members.some(
      ({ reading: other }) =>
        one.article === other.article && !isMadeOut(one, other) && !isMadeOut(other, one),
    ),
  );
}

/** "This week" and then "On Friday" are one answer. */
function isMadeOut(
  { value: long, sentence }: Reading,
  { value: short, sentence: other }: Reading,
): boolean {
  return (
    sentence.start < other.start &&
    long.type === 'date' &&
    short.type === 'date' &&
    long.date.precision === 'week' &&
    long.date.from <= short.date.from &&
    short.date.to <= long.date.to
  );
}

/** The background of the articles that a cluster stands in. */
export function backgroundOf(cluster: Cluster, backgrounds: Map<string, Background>): Background {
  const spread = new Map<string, number>();
  let sentences = 0;
  for (const article of cluster.articles) {
    const one = backgrounds.get(article) as Background;
    sentences += one.sentences;
    for (const concept of cluster.terms.keys())
      spread.set(concept, (spread.get(concept) ?? 0) + (one.spread.get(concept) ?? 0));
  }
  return { spread, sentences };
}
