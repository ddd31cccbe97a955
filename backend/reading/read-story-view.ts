/** A story, whole: its articles, its comparison and what the user decided. */
import { readStoryCards } from '../../db/articles.ts';
import { readComparison } from '../../db/comparisons.ts';
import type { ReadableLibrary } from '../../db/connection.ts';
import { readFactDecisions } from '../../db/decisions.ts';
import { readStory } from '../../db/stories.ts';
import type { StoryView } from '../contract/views.ts';
import { matchDecisions } from '../deciding/match-decisions.ts';
import { NotFoundError } from '../failures.ts';
import { toCard, toSummary } from './to-views.ts';

/** @throws NotFoundError */
export function readStoryView(library: ReadableLibrary, id: string): StoryView {
  const story = readStory(library, id);
  if (story === null) throw new NotFoundError('This story is not in the library (any more).');
  const comparison = readComparison(library, id);
  const { happenedFrom: from, happenedTo: to } = story;
  return {
    summary: toSummary(story),
    articles: readStoryCards(library, id).map(toCard),
    happened: from === null || to === null ? null : { from, to },
    decisions: matchDecisions(comparison.facts, readFactDecisions(library, id)),
    ...comparison,
  };
}
