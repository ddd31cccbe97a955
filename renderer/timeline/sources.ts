/** The lanes of the timeline: the outlets by origin, each shared origin with a lane of its own above them. */
import type { Origin } from '../../core/model.ts';
import type { Report } from '../../core/timeline/lay-out-reports.ts';
import { findColumns, groupByOrigin } from '../figures/columns.ts';
import type { OpenStory } from '../story-context.tsx';

export interface Source {
  name: string;
  reports: Report[];
  /** Set for the lane of an origin: how many outlets have it from there. */
  branches: number;
  /** The origin that an outlet hangs from. */
  origin: Origin | null;
}

export function findSources(story: OpenStory): Source[] {
  const columns = findColumns(story);
  let next = 0;
  return groupByOrigin(columns).flatMap(({ origin, count }) => {
    const members = columns.slice(next, next + count);
    next += count;
    const lanes: Source[] = members.map((column) => ({
      name: column.outlet,
      reports: column.articles.map((article) => reportOf(story, article)),
      branches: 0,
      origin: count > 1 ? (origin ?? null) : null,
    }));
    if (!origin || count < 2 || members.some((column) => column.outlet === origin.name))
      return lanes;
    return [{ name: origin.name, reports: [], branches: count, origin }, ...lanes];
  });
}

function reportOf(story: OpenStory, id: string): Report {
  const article = story.article(id);
  return {
    article: id,
    published: article?.published ?? null,
    changed: article && article.revisions > 1 ? article.changed : null,
  };
}
