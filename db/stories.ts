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
  reportedFrom: string | null;
  reportedTo: string | null;
  happenedFrom: string | null;
  happenedTo: string | null;
}

/** Where an article was placed. */
export interface StoredPlacement {
  /** Row of the article. */
  article: number;
  story: string;
  /** Title of the article, which is the story's own until it is compared. */
  title: string;
  why: string;
  /** What the story index keeps of the article, as JSON. */
  features: string;
}

const marks = `SELECT 1 FROM story_marks m
  WHERE m.article = (SELECT min(article) FROM story_articles WHERE story = s.id)`;
const columns = `s.id, s.title, s.articles, s.origins, s.conflicts,
  s.reported_from AS reportedFrom, s.reported_to AS reportedTo,
  s.happened_from AS happenedFrom, s.happened_to AS happenedTo,
  (SELECT count(*) FROM story_articles sa LEFT JOIN article_reads r ON r.article = sa.article
    WHERE sa.story = s.id AND r.article IS NULL) AS unread,
  EXISTS (${marks} AND m.mark = 'pinned') AS pinned,
  EXISTS (${marks} AND m.mark = 'archived') AS archived`;

const filters: Record<StoryFilter, string> = {
  all: 'NOT archived',
  unread: 'unread > 0 AND NOT archived',
  conflicts: 'conflicts > 0 AND NOT archived',
  pinned: 'pinned',
  archived: 'archived',
};

type StoryRow = Omit<StoredStory, 'pinned' | 'archived'> & { pinned: number; archived: number };

const toStory = (row: StoryRow): StoredStory => ({
  ...row,
  pinned: row.pinned === 1,
  archived: row.archived === 1,
});

/** Stories, pinned ones first, then by their latest report. */
export function readStories(
  library: ReadableLibrary,
  filter: StoryFilter,
  window: { offset: number; limit: number },
): { total: number; stories: StoredStory[] } {
  const from = `FROM (SELECT ${columns} FROM stories s) WHERE ${filters[filter]}`;
  const total = readValue<number>(library, `SELECT count(*) ${from}`) ?? 0;
  const sql = `SELECT * ${from}
    ORDER BY pinned DESC, unixepoch(reportedTo) DESC, id LIMIT ? OFFSET ?`;
  const rows = statement<StoryRow>(library, sql).all(window.limit, window.offset);
  return { total, stories: rows.map(toStory) };
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

/** Puts an article into a story, founding it where it is new; the story's comparison lags behind from then on. */
export function savePlacement(library: WritableLibrary, placement: StoredPlacement): void {
  const { article, story, title, why, features } = placement;
  found(library, story, title);
  const place = 'INSERT INTO story_articles (article, story, why, features) VALUES (?, ?, ?, ?)';
  statement(library, place).run(article, story, why, features);
  saveStale(library, story);
}

/**
 * Moves an article, by its id, into another story, founding it where it is new. Both comparisons lag behind from then
 * on; a story that is left empty is gone. Returns the story that the article was in; null where it was in none.
 */
export function saveMove(
  library: WritableLibrary,
  move: { article: string; story: string; why: string },
): string | null {
  const { article, story, why } = move;
  const sql = `SELECT c.number, c.title, s.story FROM current_articles c
    JOIN story_articles s ON s.article = c.number WHERE c.id = ?`;
  const placed = statement<{ number: number; title: string; story: string }>(library, sql).get(
    article,
  );
  if (!placed) return null;
  found(library, story, placed.title);
  statement(library, 'UPDATE story_articles SET story = ?, why = ? WHERE article = ?').run(
    story,
    why,
    placed.number,
  );
  const empty = `DELETE FROM stories WHERE id = ?
    AND NOT EXISTS (SELECT 1 FROM story_articles WHERE story = stories.id)`;
  statement(library, empty).run(placed.story);
  saveStale(library, placed.story);
  saveStale(library, story);
  return placed.story;
}

function found(library: WritableLibrary, story: string, title: string): void {
  const sql = `INSERT INTO stories (id, title, articles, origins, conflicts)
    VALUES (?, ?, 1, 0, 0) ON CONFLICT DO NOTHING`;
  statement(library, sql).run(story, title);
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

/** The latest placements, oldest first: what the story index remembers. */
export function readPlacements(
  library: ReadableLibrary,
  latest: number,
): { story: string; features: string }[] {
  const sql = `SELECT story, features FROM (
      SELECT sa.story, sa.features, c.published, c.number FROM story_articles sa
      JOIN current_articles c ON c.number = sa.article
      ORDER BY unixepoch(c.published) DESC, c.number DESC LIMIT ?)
    ORDER BY unixepoch(published), number`;
  return statement<{ story: string; features: string }>(library, sql).all(latest);
}

/** Forgets all stories and what was found in articles. What the user decided stays. */
export function clearDerived(library: WritableLibrary): void {
  library.exec('DELETE FROM story_articles; DELETE FROM stories; DELETE FROM analyses;');
}
