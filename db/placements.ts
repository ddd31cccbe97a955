/** Which articles are in which story: as the rules found it, and as it is after the user's decisions. */
import {
  type ReadableLibrary,
  readValue,
  readValues,
  statement,
  type WritableLibrary,
} from './connection.ts';
import { removeEmptyStory, saveMarksOf, saveStale } from './stories.ts';

/** Where the rules placed an article. */
export interface StoredPlacement {
  /** Row of the article. */
  article: number;
  /** Id of the story that the rules found. */
  found: string;
  /** Title of the article, which is the story's own until it is compared. */
  title: string;
  why: string;
  /** What the story index keeps of the article, as JSON. */
  features: string;
}

/** An article among those that the rules put together. */
export interface FoundMember {
  /** Row of the article. */
  article: number;
  /** The story it is in. */
  story: string;
  /** The latest of the user's groups that it belongs to; null where nothing was decided about it. */
  group: number | null;
}

/** Puts an article into the story that the rules found, founding it where it is new. */
export function savePlacement(library: WritableLibrary, placement: StoredPlacement): void {
  const { article, found, title, why, features } = placement;
  foundStory(library, found, title);
  const sql =
    'INSERT INTO story_articles (article, story, found, why, features) VALUES (?, ?, ?, ?, ?)';
  statement(library, sql).run(article, found, found, why, features);
  saveMarksOf(library, [found]);
  saveStale(library, found);
}

/**
 * Notes that the rules now find an article, by its id, in another story. Returns the one they found it in before; null
 * where it is not placed.
 */
export function saveFoundMove(
  library: WritableLibrary,
  move: { article: string; story: string; why: string },
): string | null {
  const sql = `SELECT s.article, s.found FROM story_articles s
    JOIN articles a ON a.number = s.article WHERE a.id = ?`;
  const placed = statement<{ article: number; found: string }>(library, sql).get(move.article);
  if (!placed) return null;
  const update = 'UPDATE story_articles SET found = ?, why = ? WHERE article = ?';
  statement(library, update).run(move.story, move.why, placed.article);
  return placed.found;
}

/** Moves an article, by its row, from one story to another; both comparisons lag behind from then on. */
export function saveStory(
  library: WritableLibrary,
  move: { article: number; from: string; to: string },
): void {
  const title = 'SELECT title FROM current_articles WHERE number = ?';
  foundStory(library, move.to, readValue<string>(library, title, move.article) ?? '');
  statement(library, 'UPDATE story_articles SET story = ? WHERE article = ?').run(
    move.to,
    move.article,
  );
  saveStale(library, move.to);
  saveStale(library, move.from);
  removeEmptyStory(library, move.from);
  saveMarksOf(library, [move.from, move.to]);
}

function foundStory(library: WritableLibrary, story: string, title: string): void {
  const sql = `INSERT INTO stories (id, title, articles, origins, conflicts)
    VALUES (?, ?, 1, 0, 0) ON CONFLICT DO NOTHING`;
  statement(library, sql).run(story, title);
}

/** All articles that the rules put into one story. */
export function readFoundMembers(library: ReadableLibrary, found: string): FoundMember[] {
  const sql = `SELECT s.article, s.story,
      (SELECT max(g.story_group) FROM story_group_articles g WHERE g.article = s.article) AS "group"
    FROM story_articles s WHERE s.found = ? ORDER BY s.article`;
  return statement<FoundMember>(library, sql).all(found);
}

/** What the story index keeps of an article, as JSON. */
export function readFeatures(library: ReadableLibrary, article: number): string {
  const sql = 'SELECT features FROM story_articles WHERE article = ?';
  return readValue<string>(library, sql, article) ?? '{}';
}

/** The stories of the rules that articles, by their rows, were found in; each once. */
export function readFoundOf(library: ReadableLibrary, articles: readonly number[]): string[] {
  const of = 'SELECT found FROM story_articles WHERE article = ?';
  return [...new Set(articles.flatMap((article) => readValue<string>(library, of, article) ?? []))];
}

/** Stories that hold articles which the rules found together with any of this story's. */
export function readSiblings(library: ReadableLibrary, story: string): string[] {
  const sql = `SELECT DISTINCT other.story FROM story_articles own
    JOIN story_articles other ON other.found = own.found WHERE own.story = ?`;
  return readValues<string>(library, sql, story);
}

/** The latest placements, oldest first: what the story index remembers. */
export function readPlacements(
  library: ReadableLibrary,
  latest: number,
): { story: string; features: string }[] {
  const sql = `SELECT story, features FROM (
      SELECT sa.found AS story, sa.features, c.published, c.number FROM story_articles sa
      JOIN current_articles c ON c.number = sa.article
      ORDER BY unixepoch(c.published) DESC, c.number DESC LIMIT ?)
    ORDER BY unixepoch(published), number`;
  return statement<{ story: string; features: string }>(library, sql).all(latest);
}
