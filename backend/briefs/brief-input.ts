/** A stored story as the exports take it. */
import type { BriefInput } from '../../core/export/index.ts';
import { readStoryArticles, readStoryCards } from '../../db/articles.ts';
import { readComparison } from '../../db/comparisons.ts';
import type { ReadableLibrary } from '../../db/connection.ts';
import { readFactDecisions } from '../../db/decisions.ts';
import { readStory } from '../../db/stories.ts';
import { matchDecisions } from '../deciding/match-decisions.ts';
import { NotFoundError } from '../failures.ts';
import { version } from '../version.ts';

/** @throws NotFoundError */
export function readBriefInput(
  library: ReadableLibrary,
  id: string,
  generated: string,
): BriefInput {
  const story = readStory(library, id);
  if (story === null) throw new NotFoundError('This story is not in the library (any more).');
  const texts = new Map(readStoryArticles(library, id).map(({ article }) => [article.id, article]));
  const articles = readStoryCards(library, id).map((card) => ({
    id: card.id,
    outlet: card.outlet,
    title: card.title,
    url: card.url,
    author: card.author,
    published: card.published,
    accessed: card.changed ?? card.fetched,
    hash: card.hash,
    text: texts.get(card.id)?.text ?? '',
  }));
  const comparison = readComparison(library, id);
  const decisions = matchDecisions(comparison.facts, readFactDecisions(library, id));
  return {
    id,
    title: story.title,
    articles,
    comparison,
    decisions,
    generated,
    appVersion: version,
  };
}
