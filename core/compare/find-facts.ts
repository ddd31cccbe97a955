/** From articles to facts: readings, questions, verdicts. */
import type { AnalysedArticle, Fact, Reading } from '../model.ts';
import { titleEvent } from '../timeline/title-event.ts';
import { alignFacts } from './align/align-facts.ts';
import type { Background } from './align/background.ts';
import type { Cluster } from './align/cluster.ts';
import { type DecidedFact, regroupReadings } from './align/regroup-readings.ts';
import { nameListRule } from './find-name-lists.ts';
import { findReadings } from './find-readings.ts';
import type { FramedReading } from './frames/frame.ts';
import { nameCurrencies } from './name-currencies.ts';
import { joinOddNames, type World } from './odd-names/index.ts';
import { compareCodes, orderArticles } from './order-articles.ts';
import { addTakenBack } from './verdicts/add-taken-back.ts';
import { judgeFact } from './verdicts/judge-fact.ts';
import { markSuperseded } from './verdicts/mark-superseded.ts';
import { withoutCopies } from './without-copies.ts';
import { withoutReworded } from './without-reworded.ts';
import { isTelling } from './wording/is-telling.ts';
import { tellApart } from './wording/tell-apart.ts';
import { tellSameDifference } from './wording/tell-same-difference.ts';

export interface Findings {
  /** Facts, the gravest first. */
  facts: Fact[];
  /** What was aligned, with the fact made of it. */
  aligned: { cluster: Cluster; fact: Fact }[];
  /** Readings by article, copies left out. */
  readings: Map<string, FramedReading[]>;
}

/**
 * Lines up and judges all that a story's articles say; the order in which they are given plays no part. What the user
 * decided about facts holds, whatever the rules make of it.
 */
export function findFacts(
  articles: readonly AnalysedArticle[],
  decided: readonly DecidedFact[] = [],
): Findings {
  const ordered = orderArticles(articles);
  const { originals, copiesOf } = withoutCopies(ordered);
  const backgrounds = new Map<string, Background>();
  const given = new Map<string, FramedReading[]>();
  const takenBack: FramedReading[] = [];
  const worlds: World[] = [];
  for (const article of originals) {
    const found = findReadings(article);
    takenBack.push(...found.takenBack);
    given.set(article.id, found.readings);
    backgrounds.set(article.id, found.background);
    worlds.push({ article, words: found.words, background: found.background });
  }
  const readings = nameCurrencies(withoutReworded(originals, given));
  const found = alignFacts([...readings.values()].flat(), backgrounds);
  joinOddNames(found, worlds);
  const clusters = regroupReadings(found, decided).filter(
    (cluster) => cluster.decided || isAsked(cluster),
  );
  markSuperseded(clusters, ordered);
  addTakenBack(clusters, takenBack);
  const outlets = new Map(ordered.map((article) => [article.id, article.outlet || article.id]));
  const byId = new Map(ordered.map((article) => [article.id, article]));
  const place = new Map(ordered.map((article, index) => [article.id, index]));
  const inOrder = (a: Reading, b: Reading) =>
    (place.get(a.article) ?? 0) - (place.get(b.article) ?? 0) || a.start - b.start;
  const aligned = clusters.map((cluster) => {
    cluster.members.sort((a, b) => inOrder(a.reading, b.reading));
    const copied = cluster.members.flatMap(({ reading }) =>
      (copiesOf.get(reading.article) ?? []).map((article) => ({ ...reading, article })),
    );
    const own = cluster.members.map((member) => member.reading);
    const event = own[0]?.value.type === 'date' ? titleEvent(own, byId).title : '';
    const outletOf = (article: string) => outlets.get(article) ?? article;
    const fact = judgeFact(cluster, copied, clusters, outletOf, event);
    fact.readings.sort(inOrder);
    return { cluster, fact };
  });
  aligned.sort((a, b) => compareFacts(a.fact, b.fact, inOrder));
  tellApart(aligned);
  tellSameDifference(aligned.map(({ fact }) => fact));
  return { facts: aligned.map((one) => one.fact), aligned, readings };
}

/** A list of names is a question only where two articles answer it; what one says in passing is none. */
function isAsked(cluster: Cluster): boolean {
  const isList = cluster.members[0]?.frame.dimension === nameListRule;
  return isList ? cluster.articles.size > 1 : isTelling(cluster);
}

const gravity = ['conflict', 'coarser', 'rounding', 'agree', 'single'];

function compareFacts(a: Fact, b: Fact, inOrder: (a: Reading, b: Reading) => number): number {
  const outlets = (fact: Fact) => new Set(fact.readings.map((reading) => reading.article)).size;
  return (
    gravity.indexOf(a.verdict) - gravity.indexOf(b.verdict) ||
    Number(b.sure) - Number(a.sure) ||
    outlets(b) - outlets(a) ||
    inOrder(a.readings[0] as Reading, b.readings[0] as Reading) ||
    compareCodes(a.id, b.id)
  );
}
