/** The articles of a story, each under one of its origins, by time, with near-duplicates under the earliest of them. */
import type { ArticleCard } from '../../backend/contract/views.ts';
import type { Origin } from '../../core/model.ts';
import type { OpenStory } from '../story-context.tsx';

export interface CoverageRow {
  article: ArticleCard;
  copies: ArticleCard[];
}

export interface Group {
  name: string;
  /** Null for articles that no origin is known of. */
  origin: Origin | null;
  rows: CoverageRow[];
}

export function findGroups(story: OpenStory): Group[] {
  const { articles, origins } = story.view;
  const byOrigin = Map.groupBy(articles, ({ id }) => story.origin(id));
  const groups: Group[] = origins.map((origin) => ({
    name: origin.name,
    origin,
    rows: foldCopies(story, byOrigin.get(origin) ?? []),
  }));
  const rest = foldCopies(story, byOrigin.get(undefined) ?? []);
  if (rest.length > 0) groups.push({ name: 'No source named', origin: null, rows: rest });
  return groups;
}

function foldCopies(story: OpenStory, articles: readonly ArticleCard[]): CoverageRow[] {
  const original = new Map<string, string>();
  for (const {
    articles: [first, second],
  } of story.view.nearDuplicates)
    original.set(second, original.get(first) ?? first);
  const rows = new Map<string, CoverageRow>();
  for (const article of articles) {
    // Under the first of them here, also where the text that all repeat stands under another origin.
    const text = original.get(article.id) ?? article.id;
    const row = rows.get(text);
    if (row) row.copies.push(article);
    else rows.set(text, { article, copies: [] });
  }
  return [...rows.values()];
}
