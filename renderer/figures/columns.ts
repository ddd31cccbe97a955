/** The columns of the figure sheet: one an outlet, those of one origin side by side, and those that never differ folded. */
import type { Fact, Origin, Reading } from '../../core/model.ts';
import { plainestReading } from '../../core/plainest-reading.ts';
import type { OpenStory } from '../story-context.tsx';
import { findStriking } from './answers.ts';

export interface Column {
  /** Of the first one where several are folded. */
  outlet: string;
  /** Outlets that are folded into this column, the first one included; empty where it is one outlet's. */
  folded: string[];
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

/** One an outlet, nothing folded. */
export function findColumns(story: OpenStory): Column[] {
  const { articles } = story.view;
  const originRank = new Map(orderOrigins(story).map((origin, rank) => [origin, rank]));
  const rank = (origin: Origin | undefined) =>
    (origin && originRank.get(origin)) ?? Number.POSITIVE_INFINITY;
  const oddOf = countOdd(story);
  const crowded = articles.length > mostInView;
  const byOutlet = Map.groupBy(articles, (article) => story.outlet(article.id));
  const columns = [...byOutlet].map(([outlet, members]): Column => {
    const ids = members.map((article) => article.id);
    return {
      outlet,
      folded: [],
      articles: ids,
      origin: story.origin(ids[0] ?? ''),
      published: members.find((article) => article.published)?.published ?? null,
      odd: new Set(ids.flatMap((id) => oddOf.get(id) ?? [])).size,
      edge: false,
    };
  });
  return markEdges(
    columns.toSorted((a, b) => {
      const [first, second] = [rank(a.origin), rank(b.origin)];
      if (first !== second) return first < second ? -1 : 1;
      return crowded ? b.odd - a.odd : 0;
    }),
  );
}

/** The facts in which each article stands apart, by article. */
function countOdd(story: OpenStory): Map<string, string[]> {
  const facts = new Map<string, string[]>();
  for (const fact of story.facts) {
    if (story.isDismissed(fact)) continue;
    for (const id of findStriking(fact)) facts.set(id, [...(facts.get(id) ?? []), fact.id]);
  }
  return facts;
}

/**
 * Folds, where there are more columns than `most`, those of one origin that never stand apart into one, unless the origin
 * is among those that the reader unfolded, by name.
 */
export function foldColumns(
  columns: readonly Column[],
  unfolded: ReadonlySet<string>,
  most = mostInView,
): Column[] {
  if (columns.length <= most) return [...columns];
  const groups = Map.groupBy(columns, (column) => column.origin);
  return markEdges(
    [...groups].flatMap(([origin, members]): Column[] => {
      const quiet = members.filter(({ odd }) => odd === 0);
      const [first] = quiet;
      if (!origin || !first || quiet.length < 3 || unfolded.has(origin.name)) return members;
      // What most say stands first, so that those who say otherwise are seen beside it.
      const fold = {
        ...first,
        folded: quiet.map(({ outlet }) => outlet),
        articles: quiet.flatMap(({ articles }) => articles),
      };
      return [fold, ...members.filter(({ odd }) => odd > 0)];
    }),
  );
}

function markEdges(columns: readonly Column[]): Column[] {
  return columns.map((column, index) => ({
    ...column,
    edge: index > 0 && column.origin !== columns[index - 1]?.origin,
  }));
}

function orderOrigins(story: OpenStory): readonly Origin[] {
  const { origins, articles } = story.view;
  if (articles.length <= mostInView) return origins;
  const odd = new Map<string, number>();
  for (const fact of story.conflicts)
    for (const id of findStriking(fact)) odd.set(id, (odd.get(id) ?? 0) + 1);
  const weight = (origin: Origin) => Math.max(0, ...origin.articles.map((id) => odd.get(id) ?? 0));
  return origins.toSorted((a, b) => weight(b) - weight(a) || b.articles.length - a.articles.length);
}

export interface Cell {
  /** The one that stands for the outlet. */
  reading: Reading;
  /** How often the outlet says the same, and in how many other words or values. */
  times: number;
  forms: number;
  /** How many articles say it. */
  articles: number;
  /** What the outlet said before it corrected itself. */
  former: Reading | null;
  /** True for a value to point at. */
  odd: boolean;
}

/** What an outlet says on a fact; null where it says nothing. The same cell each time, so that it need not be drawn anew. */
export function readCell(fact: Fact, column: Column): Cell | null {
  let known = cellsOf.get(column);
  if (!known) {
    known = new WeakMap();
    cellsOf.set(column, known);
  }
  let cell = known.get(fact);
  if (cell === undefined) {
    cell = findCell(fact, column);
    known.set(fact, cell);
  }
  return cell;
}

const cellsOf = new WeakMap<Column, WeakMap<Fact, Cell | null>>();

function findCell(fact: Fact, column: Column): Cell | null {
  const readings = readingsIn(fact, column);
  const standing = readings.filter((reading) => !reading.superseded);
  const reading = plainestReading(readings);
  if (!reading) return null;
  return {
    reading,
    times: standing.length,
    forms: new Set(standing.map((each) => each.quote)).size,
    articles: new Set(standing.map(({ article }) => article)).size,
    former: standing.length > 0 ? (readings.find((each) => each.superseded) ?? null) : null,
    odd: findStriking(fact).includes(reading.article),
  };
}

const byArticle = new WeakMap<Fact, Map<string, Reading[]>>();

/** The readings of a fact in the articles of a column. */
function readingsIn(fact: Fact, column: Column): Reading[] {
  let known = byArticle.get(fact);
  if (!known) {
    known = Map.groupBy(fact.readings, ({ article }) => article);
    byArticle.set(fact, known);
  }
  const found = known;
  return column.articles.flatMap((id) => found.get(id) ?? []);
}

/** Neighbouring columns of the same origin, for the bracket above them. */
export function groupByOrigin(columns: readonly Column[]): {
  origin: Origin | undefined;
  /** The first under the bracket. */
  outlet: string;
  /** Columns under the bracket, and outlets in them. */
  count: number;
  outlets: number;
  edge: boolean;
}[] {
  const groups: ReturnType<typeof groupByOrigin> = [];
  for (const { origin, outlet, folded, edge } of columns) {
    const outlets = Math.max(folded.length, 1);
    const last = groups.at(-1);
    if (last && last.origin === origin) {
      last.count += 1;
      last.outlets += outlets;
    } else groups.push({ origin, outlet, count: 1, outlets, edge });
  }
  return groups;
}
