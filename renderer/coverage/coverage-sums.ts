/** What the coverage counts of each article, counted once for the story. */
import { findStriking } from '../figures/answers.ts';
import type { OpenStory } from '../story-context.tsx';
import { sayOffset } from '../ui/say.ts';

export interface Tally {
  /** Facts that the article answers, and those of them that nobody else does. */
  facts: number;
  own: number;
  /** Conflicts in which it is to be pointed at. */
  conflicts: number;
}

export interface CoverageSums {
  tally: (article: string) => Tally;
  /** True where times are of several zones, and would seem out of order without them. */
  zones: boolean;
}

export function sumCoverage(story: OpenStory): CoverageSums {
  const tallies = new Map<string, Tally>();
  const tally = (article: string): Tally => {
    const known = tallies.get(article) ?? { facts: 0, own: 0, conflicts: 0 };
    tallies.set(article, known);
    return known;
  };
  for (const fact of story.facts)
    for (const article of new Set(fact.readings.map((reading) => reading.article))) {
      tally(article).facts += 1;
      if (fact.verdict === 'single') tally(article).own += 1;
    }
  for (const fact of story.conflicts)
    for (const article of new Set(findStriking(fact))) tally(article).conflicts += 1;
  const offsets = story.view.articles.map(({ published }) => published && sayOffset(published));
  return { tally, zones: new Set(offsets).size > 1 };
}
