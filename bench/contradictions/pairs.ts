/** Every pair of clusters of a measured story whose values contradict each other, with what a careful reader made of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Background } from '../../core/compare/align/background.ts';
import {
  answerTwice,
  type Cluster,
  clusterOf,
  contradict,
} from '../../core/compare/align/cluster.ts';
import { type Evidence, evidenceOf } from '../../core/compare/align/evidence.ts';
import { findLinks } from '../../core/compare/align/find-links.ts';
import { joinFitting } from '../../core/compare/align/join-fitting.ts';
import { joinUnique } from '../../core/compare/align/join-unique.ts';
import { portraitOf } from '../../core/compare/align/portrait.ts';
import { dimensions } from '../../core/compare/align/wrong-currency.ts';
import { findReadings } from '../../core/compare/find-readings.ts';
import type { FramedReading } from '../../core/compare/frames/frame.ts';
import { nameCurrencies } from '../../core/compare/name-currencies.ts';
import { orderArticles } from '../../core/compare/order-articles.ts';
import { withoutCopies } from '../../core/compare/without-copies.ts';
import { withoutReworded } from '../../core/compare/without-reworded.ts';
import { unifySources } from '../../core/extract/attributions/unify-sources.ts';
import { unifyNames } from '../../core/extract/entities/unify-names.ts';
import { extractMentions } from '../../core/extract/index.ts';
import type { AnalysedArticle, Article } from '../../core/model.ts';

export interface Pair {
  story: string;
  evidence: Evidence;
  /** Whether one side is the odd one out of a conflict and the other is not. */
  isConflict: boolean;
}

/** What is needed of a fact in `gold.json`; `start` counts UTF-16 code units of the article's text. */
interface GoldFact {
  verdict: string;
  odd?: string[];
  readings: { article: string; start: number; quote: string }[];
}

const root = join(import.meta.dirname, '../stories');

export function readPairs(): Pair[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap(pairsOf);
}

function pairsOf(story: string): Pair[] {
  const read = (file: string) => JSON.parse(readFileSync(join(root, story, file), 'utf8'));
  const { facts } = read('gold.json') as { facts: GoldFact[] };
  const articles = (read('articles.json') as Article[]).map((one) => ({
    ...one,
    mentions: extractMentions(one),
  }));
  const { readings, backgrounds } = readAll(unifySources(unifyNames(articles)));
  return [...Map.groupBy(readings, dimensions(readings)).values()].flatMap((bucket) => {
    if (bucket[0]?.reading.value.type === 'claim') return [];
    const clusters = gather(bucket, backgrounds);
    const portraits = new Map(clusters.map((one) => [one, portraitOf(one, backgrounds)]));
    return clusters.flatMap((a, index) =>
      clusters.slice(index + 1).flatMap((b): Pair[] => {
        if (answerTwice(a, b) || !contradict(a, b)) return [];
        const evidence = evidenceOf(a, b, portraits);
        const shared = facts.filter((fact) => speaks(a, fact) && speaks(b, fact));
        const isConflict = shared.some((fact) => areApart(a, b, fact));
        // Two sides of one question that do not contradict each other for a reader teach nothing.
        if (!evidence || (shared.length > 0 && !isConflict)) return [];
        return [{ story, evidence, isConflict }];
      }),
    );
  });
}

function readAll(articles: readonly AnalysedArticle[]): {
  readings: FramedReading[];
  backgrounds: Map<string, Background>;
} {
  const { originals } = withoutCopies(orderArticles(articles));
  const found = originals.map((article) => [article.id, findReadings(article)] as const);
  const given = new Map(found.map(([id, { readings }]) => [id, readings]));
  const named = nameCurrencies(withoutReworded(originals, given));
  return {
    readings: [...named.values()].flat(),
    backgrounds: new Map(found.map(([id, { background }]) => [id, background])),
  };
}

/** The clusters before any that contradict each other are joined. */
function gather(
  readings: readonly FramedReading[],
  backgrounds: Map<string, Background>,
): Cluster[] {
  const clusters = readings.map(clusterOf);
  joinFitting(clusters, findLinks(readings, backgrounds));
  joinUnique(clusters, backgrounds);
  return [...new Set(clusters)];
}

/** The articles whose readings in a cluster answer a fact. */
function articlesOn({ members }: Cluster, { readings }: GoldFact): string[] {
  return members
    .filter(({ reading }) =>
      readings.some(
        ({ article, start, quote }) =>
          article === reading.article &&
          start < reading.end &&
          reading.start < start + quote.length,
      ),
    )
    .map(({ reading }) => reading.article);
}

const speaks = (cluster: Cluster, fact: GoldFact) => articlesOn(cluster, fact).length > 0;

function areApart(a: Cluster, b: Cluster, fact: GoldFact): boolean {
  if (fact.verdict !== 'conflict') return false;
  const [x, y] = [a, b].map((cluster) => articlesOn(cluster, fact)) as [string[], string[]];
  const isOdd = (article: string) => fact.odd?.includes(article) ?? false;
  const differ = (some: string[], others: string[]) =>
    some.some(isOdd) && others.some((article) => !isOdd(article));
  return differ(x, y) || differ(y, x);
}
