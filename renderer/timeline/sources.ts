/** The lanes of the timeline: the outlets by origin, each shared origin with a lane of its own above them. */
import type { Origin } from '../../core/model.ts';
import type { Report } from '../../core/timeline/lay-out-reports.ts';
import { findColumns, foldColumns, groupByOrigin } from '../figures/columns.ts';
import type { OpenStory } from '../story-context.tsx';

export interface Source {
  name: string;
  reports: Report[];
  /** Set for the lane of an origin: how many outlets have it from there. */
  branches: number;
  /** The origin that an outlet hangs from. */
  origin: Origin | null;
  /** Outlets in this lane beside the one that it is named after: they repeat the same origin and never stand apart. */
  others: number;
  /** Whether the lanes below it are those of an origin that the reader unfolded. */
  unfolded: boolean;
}

/** More lanes than this are folded by origin, as the columns of the figure sheet are. */
const mostLanes = 12;

/** `unfolded`: the names of the origins whose outlets have a lane each, however many they are. */
export function findSources(story: OpenStory, unfolded: ReadonlySet<string>): Source[] {
  const all = findColumns(story);
  const columns = foldColumns(all, unfolded, mostLanes);
  let next = 0;
  return groupByOrigin(columns).flatMap(({ origin, count, outlets }) => {
    const members = columns.slice(next, next + count);
    next += count;
    const lanes = members.map(
      ({ outlet, articles, folded }): Source => ({
        name: outlet,
        reports: articles.map((article) => reportOf(story, article)),
        branches: 0,
        origin: outlets > 1 ? (origin ?? null) : null,
        others: Math.max(0, folded.length - 1),
        unfolded: false,
      }),
    );
    const isThere = members.some(({ outlet, folded }) =>
      [outlet, ...folded].includes(origin?.name ?? ''),
    );
    const head: Source[] =
      origin && outlets > 1 && !isThere
        ? [
            {
              name: origin.name,
              reports: [],
              branches: outlets,
              origin,
              others: 0,
              unfolded: false,
            },
          ]
        : [];
    const [first, ...rest] = [...head, ...lanes];
    if (!first || !origin || !unfolded.has(origin.name)) return [...head, ...lanes];
    return [{ ...first, unfolded: true }, ...rest];
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
