/** The columns of the figure sheet: one an outlet, those of one origin side by side, then by time. */
import type { Fact, Origin, Reading } from '../../core/model.ts';
import { plainestReading } from '../../core/plainest-reading.ts';
import type { OpenStory } from '../story-context.tsx';

export interface Column {
  outlet: string;
  articles: string[];
  origin: Origin | undefined;
  /** First report, ISO 8601; null where unknown. */
  published: string | null;
  /** In how many facts this outlet stands apart. */
  odd: number;
  /** True where the origin differs from that of the column before. */
  edge: boolean;
}

// With more columns than this, those that stand apart most come first, so that they are in view.
const mostInView = 6;

export function findColumns(story: OpenStory): Column[] {
  const { articles } = story.view;
  const origins = orderOrigins(story);
  const rank = (id: string) => {
    const at = origins.findIndex((origin) => origin.articles.includes(id));
    return at < 0 ? origins.length : at;
  };
  const ordered = articles.toSorted((a, b) => rank(a.id) - rank(b.id));
  const byOutlet = Map.groupBy(ordered, (article) => story.outlet(article.id));
  let before: Origin | undefined;
  return [...byOutlet].map(([outlet, members], index) => {
    const ids = members.map((article) => article.id);
    const origin = story.origin(ids[0] ?? '');
    const edge = index > 0 && origin !== before;
    before = origin;
    return {
      outlet,
      articles: ids,
      origin,
      published: members.find((article) => article.published)?.published ?? null,
      odd: story.facts.filter(
        (fact) => !story.isDismissed(fact) && fact.odd.some((id) => ids.includes(id)),
      ).length,
      edge,
    };
  });
}

function orderOrigins(story: OpenStory): readonly Origin[] {
  const { origins, articles } = story.view;
  if (articles.length <= mostInView) return origins;
  const odd = (origin: Origin) =>
    story.conflicts.filter((fact) => fact.odd.some((id) => origin.articles.includes(id))).length;
  return origins.toSorted((a, b) => odd(b) - odd(a));
}

export interface Cell {
  /** The one that stands for the outlet. */
  reading: Reading;
  /** How often the outlet says the same, and in how many other words or values. */
  times: number;
  forms: number;
  /** What the outlet said before it corrected itself. */
  former: Reading | null;
  /** True for a value to point at. */
  odd: boolean;
}

/** What an outlet says on a fact, `striking` being the articles to point at; null where it says nothing. */
export function readCell(
  fact: Fact,
  column: Column,
  striking: readonly string[] = fact.odd,
): Cell | null {
  const readings = fact.readings.filter((reading) => column.articles.includes(reading.article));
  const standing = readings.filter((reading) => !reading.superseded);
  const reading = plainestReading(readings);
  if (!reading) return null;
  return {
    reading,
    times: standing.length,
    forms: new Set(standing.map((each) => each.quote)).size,
    former: standing.length > 0 ? (readings.find((each) => each.superseded) ?? null) : null,
    odd: striking.includes(reading.article),
  };
}

/** Neighbouring columns of the same origin, for the bracket above them. */
export function groupByOrigin(
  columns: readonly Column[],
): { origin: Origin | undefined; count: number; edge: boolean }[] {
  const groups: { origin: Origin | undefined; count: number; edge: boolean }[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last && last.origin === column.origin) last.count += 1;
    else groups.push({ origin: column.origin, count: 1, edge: column.edge });
  }
  return groups;
}
