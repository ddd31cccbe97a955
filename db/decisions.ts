/** What the user decided about stories, articles and facts. No rebuild touches it. */
import type { Fact, Reading } from '../core/model.ts';
import {
  type ReadableLibrary,
  readValue,
  readValues,
  statement,
  type WritableLibrary,
} from './connection.ts';
import { readStoriesOf, saveMarksOf } from './stories.ts';

export type StoryMark = 'pinned' | 'archived';
export type DecidedStatus = 'unchecked' | 'verified' | 'disputed' | 'dismissed';

/** Where a reading stood, and its words, when the decision was taken. */
export type DecidedReading = Pick<Reading, 'article' | 'start' | 'end' | 'quote'>;

/** A decision about a fact, with the readings that made the fact up when it was taken. */
export interface StoredDecision {
  id: number;
  fact: string;
  /** The fact's label at that time. */
  label: string;
  status: DecidedStatus;
  note: string;
  at: string;
  readings: DecidedReading[];
}

/** Puts a mark on all articles of a story, or takes it off; returns those that had it. */
export function saveMark(
  library: WritableLibrary,
  story: string,
  mark: StoryMark,
  on: boolean,
  at: string,
): number[] {
  const of = 'SELECT article FROM story_articles WHERE story = ?';
  const marked = `SELECT article FROM story_marks WHERE mark = ? AND article IN (${of})`;
  const before = readValues<number>(library, marked, mark, story);
  if (!on) {
    const sql = `DELETE FROM story_marks WHERE mark = ? AND article IN (${of})`;
    statement(library, sql).run(mark, story);
  } else {
    const sql = `INSERT OR IGNORE INTO story_marks (article, mark, at)
      SELECT article, ?, ? FROM story_articles WHERE story = ?`;
    statement(library, sql).run(mark, at, story);
  }
  saveMarksOf(library, [story]);
  return before;
}

/** Puts exactly these articles under a mark, of those given in `among`. */
export function restoreMarks(
  library: WritableLibrary,
  mark: StoryMark,
  among: readonly number[],
  marked: readonly number[],
  at: string,
): void {
  for (const article of among)
    statement(library, 'DELETE FROM story_marks WHERE mark = ? AND article = ?').run(mark, article);
  for (const article of marked)
    statement(
      library,
      'INSERT OR IGNORE INTO story_marks (article, mark, at) VALUES (?, ?, ?)',
    ).run(article, mark, at);
  saveMarksOf(library, readStoriesOf(library, among));
}

/** Those of some articles, by their rows, that carry a mark. */
export function readMarked(
  library: ReadableLibrary,
  mark: StoryMark,
  articles: readonly number[],
): number[] {
  const sql = 'SELECT 1 FROM story_marks WHERE article = ? AND mark = ?';
  return articles.filter((article) => readValue<number>(library, sql, article, mark) === 1);
}

/** Marks a story's articles as read or unread, or one of them by its id; returns those that changed. */
export function saveRead(
  library: WritableLibrary,
  { story, article }: { story: string; article: string | null },
  read: boolean,
  at: string,
): number[] {
  const sql = `SELECT sa.article FROM story_articles sa
    LEFT JOIN article_reads r ON r.article = sa.article
    WHERE sa.story = ? AND (r.article IS NOT NULL) <> ?
      AND (? IS NULL OR sa.article = (SELECT number FROM articles WHERE id = ?))`;
  const articles = readValues<number>(library, sql, story, +read, article, article);
  saveArticlesRead(library, articles, read, at);
  return articles;
}

export function saveArticlesRead(
  library: WritableLibrary,
  articles: readonly number[],
  read: boolean,
  at: string,
): void {
  for (const article of articles)
    if (read)
      statement(library, 'INSERT OR IGNORE INTO article_reads (article, at) VALUES (?, ?)').run(
        article,
        at,
      );
    else statement(library, 'DELETE FROM article_reads WHERE article = ?').run(article);
}

/** Rows of a story's articles. */
export function readMembers(library: ReadableLibrary, story: string): number[] {
  const sql = 'SELECT article FROM story_articles WHERE story = ? ORDER BY article';
  return readValues<number>(library, sql, story);
}

/** Decisions about facts that rest on any of a story's articles, oldest first. */
export function readFactDecisions(library: ReadableLibrary, story: string): StoredDecision[] {
  const sql = `SELECT DISTINCT d.id, d.fact, d.label, d.status, d.note, d.at FROM fact_decisions d
    JOIN fact_decision_readings r ON r.decision = d.id
    JOIN articles a ON a.id = r.article
    JOIN story_articles sa ON sa.article = a.number
    WHERE sa.story = ? ORDER BY d.id`;
  const readings = statement<DecidedReading>(
    library,
    'SELECT article, begins AS start, ends AS "end", quote FROM fact_decision_readings WHERE decision = ?',
  );
  return statement<Omit<StoredDecision, 'readings'>>(library, sql)
    .all(story)
    .map((decision) => ({ ...decision, readings: readings.all(decision.id) }));
}

/** Stores a decision about a fact, tied to the articles and words of its readings; returns its row. */
export function saveFactDecision(
  library: WritableLibrary,
  fact: Pick<Fact, 'id' | 'label' | 'readings'>,
  decision: { status: DecidedStatus; note: string; at: string },
): number {
  const sql = `INSERT INTO fact_decisions (fact, label, status, note, at) VALUES (?, ?, ?, ?, ?)`;
  const { status, note, at } = decision;
  const id = statement(library, sql).run(fact.id, fact.label, status, note, at)
    .lastInsertRowid as number;
  const insert = statement(
    library,
    `INSERT OR IGNORE INTO fact_decision_readings (decision, article, begins, ends, quote)
      VALUES (?, ?, ?, ?, ?)`,
  );
  for (const { article, start, end, quote } of fact.readings)
    insert.run(id, article, start, end, quote);
  return id;
}

/** The stories whose articles a decision about a fact rests on. */
export function readDecidedStories(library: ReadableLibrary, decision: number): string[] {
  const sql = `SELECT DISTINCT sa.story FROM fact_decision_readings r
    JOIN articles a ON a.id = r.article JOIN story_articles sa ON sa.article = a.number
    WHERE r.decision = ? ORDER BY sa.story`;
  return readValues<string>(library, sql, decision);
}

/** Takes a decision about a fact back for good. */
export function removeFactDecision(library: WritableLibrary, id: number): void {
  statement(library, 'DELETE FROM fact_decisions WHERE id = ?').run(id);
}
