/** What a story's articles say, compared. */
import type { AnalysedArticle, Comparison } from '../model.ts';

/** Lines up what the articles of one story say, judges it, and finds where it comes from and when it happened. */
export function compareStory(_articles: readonly AnalysedArticle[]): Comparison {
  return { facts: [], origins: [], nearDuplicates: [], events: [], sums: [] };
}
