/** What a story's articles say, compared. */
import type { AnalysedArticle, Comparison } from '../model.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';
import type { DecidedFact } from './align/regroup-readings.ts';
import { findFacts } from './find-facts.ts';
import { findNearDuplicates } from './near-duplicates/index.ts';
import { orderArticles } from './order-articles.ts';
import { findOrigins } from './origins/index.ts';
import { findSums } from './sums/find-sums.ts';

export type { DecidedFact, DecidedReading } from './align/regroup-readings.ts';

/**
 * Lines up what the articles of one story say, judges it, and finds where it comes from and when it happened. `decided`
 * are the facts that the user joined or separated, earliest first.
 */
export function compareStory(
  given: readonly AnalysedArticle[],
  decided: readonly DecidedFact[] = [],
): Comparison {
  const articles = orderArticles(given);
  const { facts, aligned, readings } = findFacts(articles, decided);
  const nearDuplicates = findNearDuplicates(articles);
  return {
    facts,
    origins: findOrigins(articles, nearDuplicates),
    nearDuplicates,
    events: buildTimeline(articles, aligned),
    sums: findSums(articles, readings),
  };
}
