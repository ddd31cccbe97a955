/** Stories and which articles are in them. */
import {
  type ReadableLibrary,
  readValue,
  readValues,
  statement,
  type WritableLibrary,
} from './connection.ts';

export type StoryFilter = 'all' | 'unread' | 'conflicts' | 'pinned' | 'archived';

/** A row of the library. */
export interface StoredStory {
  id: string;
  title: string;
  articles: number;
  origins: number;
  conflicts: number;
  unread: number;
  pinned: boolean;
  archived: boolean;
  /** True where the comparison lags behind the articles. */
  comparing: boolean;
  reportedFrom: string | null;
  reportedTo: string | null;
  happenedFrom: string | null;
  happenedTo: string | null;
}

const columns = `s.id, s.title, s.articles, s.origins, s.conflicts,
  s.reported_from AS reportedFrom, s.reported_to AS reportedTo,
  s.happened_from AS happenedFrom, s.happened_to AS happenedTo,
  (SELECT count(*) FROM story_articles sa LEFT JOIN article_reads r ON r.article = sa.article
    WHERE sa.story = s.id AND r.article IS NULL) AS unread, s.pinned, s.archived,
  s.rules IS NULL AS comparing`;

/** Conditions on `s`, a story. */
const filters: Record<StoryFilter, string> = {
  all: 's.archived = 0',
  unread: `s.archived = 0 AND EXISTS (SELECT 1 FROM story_articles sa WHERE sa.story = s.id
    AND NOT EXISTS (SELECT 1 FROM article_reads r WHERE r.article = sa.article))`,
  conflicts: 's.archived = 0 AND s.conflicts > 0',
  pinned: 's.archived IN (0, 1) AND s.pinned = 1',
  archived: 's.archived = 1',
};

type Flags = 'pinned' | 'archived' | 'comparing';
type StoryRow = Omit<StoredStory, Flags> & Record<Flags, number>;

const toStory = (row: StoryRow): StoredStory => ({
  ...row,
  pinned: row.pinned === 1,
  archived: row.archived === 1,
  comparing: row.comparing === 1,
});

/** Stories, pinned ones first, then by their latest report. */
export function readStories(
  library: ReadableLibrary,
  filter: StoryFilter,
  window: { offset: number; limit: number },
): { total: number; stories: StoredStory[] } {
  const from = `FROM stories s WHERE ${filters[filter]}`;
  const total = readValue<number>(library, `SELECT count(*) ${from}`) ?? 0;
  const sql = `SELECT s.id ${from}
    ORDER BY s.pinned DESC, unixepoch(s.reported_to) DESC, s.id LIMIT ? OFFSET ?`;
  const ids = readValues<string>(library, sql, window.limit, window.offset);
  return { total, stories: ids.flatMap((id) => readStory(library, id) ?? []) };
}

export function readStory(library: ReadableLibrary, id: string): StoredStory | null {
  const row = statement<StoryRow>(library, `SELECT ${columns} FROM stories s WHERE s.id = ?`).get(
    id,
  );
  return row ? toStory(row) : null;
}

/** The story of an article, by the article's row. */
export function readStoryOf(library: ReadableLibrary, article: number): string | null {
  const sql = 'SELECT story FROM story_articles WHERE article = ?';
  return readValue<string>(library, sql, article) ?? null;
}

/** The stories that articles, by their rows, are in; each once. */
export function readStoriesOf(library: ReadableLibrary, articles: readonly number[]): string[] {
  return [...new Set(articles.flatMap((article) => readStoryOf(library, article) ?? []))];
}

/** Gives stories the marks of their first articles. */
export function saveMarksOf(library: WritableLibrary, stories: Iterable<string>): void {
  const marked = (mark: string) => `EXISTS (SELECT 1 FROM story_marks m WHERE m.mark = '${mark}'
    AND m.article = (SELECT min(article) FROM story_articles WHERE story = stories.id))`;
  const sql = `UPDATE stories SET pinned = ${marked('pinned')}, archived = ${marked('archived')}
    WHERE id = ?`;
  for (const story of stories) statement(library, sql).run(story);
}

/** Forgets a story that no article is in. */
export function removeEmptyStory(library: WritableLibrary, story: string): void {
  const sql = `DELETE FROM stories WHERE id = ?
    AND NOT EXISTS (SELECT 1 FROM story_articles WHERE story = stories.id)`;
  statement(library, sql).run(story);
}

/** Notes that a story's comparison lags behind its articles. */
export function saveStale(library: WritableLibrary, story: string): void {
  statement(library, 'UPDATE stories SET rules = NULL WHERE id = ?').run(story);
}

/** Stories whose comparison lags behind, or was made by other rules. */
export function readStale(library: ReadableLibrary, rules: string): string[] {
  const sql = 'SELECT id FROM stories WHERE rules IS NULL OR rules <> ? ORDER BY id';
  return readValues<string>(library, sql, rules);
}

/** Forgets all stories and what was found in articles. What the user decided stays. */
export function clearDerived(library: WritableLibrary): void {
  for (const table of ['story_articles', 'stories', 'analyses', 'names'])
    statement(library, `DELETE FROM ${table}`).run();
}
