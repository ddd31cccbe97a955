/** Full-text search over the current revisions, with conditions. */
import type { FactKind } from '../core/model.ts';
import { type ReadableLibrary, readValues, statement, type WritableLibrary } from './connection.ts';

export interface SearchEntry {
  title: string;
  text: string;
  outlet: string;
}

/** What is looked for; an article must meet all of it. */
export interface SearchTerms {
  /**
   * Words and phrases in title or text, one of each group; of an open one, the beginning of the last word is enough.
   */
  words: readonly (readonly { text: string; open: boolean }[])[];
  without: readonly string[];
  /** Beginnings of outlet names: any of those that are not `out`, none of those that are. */
  outlets: readonly { name: string; out: boolean }[];
  /** Rows of names, any of which is mentioned, or none. */
  names: readonly { any: readonly number[]; out: boolean }[];
  /** Whether the article takes part in a conflict, of a kind or of any. */
  conflicts: readonly { kind: FactKind | null; out: boolean }[];
  /** First and last day, ISO, UTC; null where open. */
  from: string | null;
  to: string | null;
}

export interface StoredHit {
  article: string;
  story: string | null;
  /** Of the story. */
  storyTitle: string | null;
  outlet: string;
  /** Each find between `markStart` and `markEnd`. */
  title: string;
  published: string | null;
  /** Words around the first finds, marked like the title. */
  snippet: string;
  /** 1 where the user has read it. */
  read: number;
}

/** Control characters, which no stored text holds. */
export const markStart = '\u0001';
export const markEnd = '\u0002';

/** Puts an article's present text into the index, in place of `before`. */
export function saveSearchEntry(
  library: WritableLibrary,
  number: number,
  before: SearchEntry | null,
  now: SearchEntry,
): void {
  if (before) {
    const sql = `INSERT INTO article_search (article_search, rowid, title, text, outlet)
      VALUES ('delete', ?, ?, ?, ?)`;
    statement(library, sql).run(number, before.title, before.text, before.outlet);
  }
  const sql = 'INSERT INTO article_search (rowid, title, text, outlet) VALUES (?, ?, ?, ?)';
  statement(library, sql).run(number, now.title, now.text, now.outlet);
}

/** Builds the index anew from the stored articles. */
export function rebuildSearch(library: WritableLibrary): void {
  library.exec(`INSERT INTO article_search (article_search) VALUES ('rebuild')`);
}

/** Where more articles than this have the words, these do not tell which is best. */
const mostRanked = 5000;

/**
 * Finds articles. With words the best come first (a find in a title weighs ten in the text), else the latest. Nothing
 * is found where nothing is asked for.
 */
export function readHits(
  library: ReadableLibrary,
  terms: SearchTerms,
  window: { offset: number; limit: number },
): { total: number; hits: StoredHit[] } {
  const { match, sql, values } = whereOf(terms);
  if (match === null) return readLatest(library, terms, window);
  const { total } = countHits(library, terms);
  const limited = sql === '' ? '' : ` AND rowid IN (SELECT a.number FROM articles a WHERE ${sql})`;
  const [ranked, order] =
    total > mostRanked ? ['', 'rowid DESC'] : [` AND rank MATCH 'bm25(10, 1, 1)'`, 'rank'];
  const page = `SELECT rowid FROM article_search WHERE article_search MATCH ?${ranked}${limited}
    ORDER BY ${order} LIMIT ? OFFSET ?`;
  const numbers = readValues<number>(library, page, match, ...values, window.limit, window.offset);
  return { total, hits: numbers.map((number) => readHit(library, number, match)) };
}

function readLatest(
  library: ReadableLibrary,
  terms: SearchTerms,
  window: { offset: number; limit: number },
): { total: number; hits: StoredHit[] } {
  const { sql, values } = whereOf(terms);
  if (sql === '') return { total: 0, hits: [] };
  const page = `SELECT a.number, count(*) OVER () AS total FROM articles a WHERE ${sql}
    ORDER BY a.published_at DESC, a.number DESC LIMIT ? OFFSET ?`;
  const rows = statement<{ number: number; total: number }>(library, page).all(
    ...values,
    window.limit,
    window.offset,
  );
  const total = rows[0]?.total ?? countHits(library, terms).total;
  return { total, hits: rows.map(({ number }) => readHit(library, number, null)) };
}

/** How many articles meet the terms, and how many of those are not yet read. */
export function countHits(
  library: ReadableLibrary,
  terms: SearchTerms,
): { total: number; unread: number } {
  const { match, sql, values } = whereOf(terms);
  if (match === null && sql === '') return { total: 0, unread: 0 };
  const found = 'SELECT rowid AS number FROM article_search WHERE article_search MATCH ?';
  const numbers =
    match === null
      ? `SELECT a.number FROM articles a WHERE ${sql}`
      : sql === ''
        ? found
        : `SELECT a.number FROM articles a WHERE a.number IN (${found}) AND ${sql}`;
  const counted = `SELECT count(*) AS total, count(*) - count(r.article) AS unread
    FROM (${numbers}) LEFT JOIN article_reads r ON r.article = number`;
  const given = match === null ? values : [match, ...values];
  return statement<{ total: number; unread: number }>(library, counted).get(...given) as {
    total: number;
    unread: number;
  };
}

function readHit(library: ReadableLibrary, number: number, match: string | null): StoredHit {
  const columns = `c.id AS article, s.story, t.title AS storyTitle, c.outlet, c.published,
    EXISTS (SELECT 1 FROM article_reads r WHERE r.article = c.number) AS read`;
  const tables = `current_articles c LEFT JOIN story_articles s ON s.article = c.number
    LEFT JOIN stories t ON t.id = s.story`;
  if (match === null) {
    const sql = `SELECT ${columns}, c.title, substr(c.text, 1, 160) AS snippet
      FROM ${tables} WHERE c.number = ?`;
    return statement<StoredHit>(library, sql).get(number) as StoredHit;
  }
  const marks = `'${markStart}', '${markEnd}'`;
  // Numbers are bound as floating point, and FTS5 takes a row that is no integer for no condition at all.
  const sql = `SELECT ${columns}, highlight(article_search, 0, ${marks}) AS title,
      snippet(article_search, 1, ${marks}, '…', 24) AS snippet
    FROM article_search JOIN ${tables}
    WHERE article_search MATCH ? AND article_search.rowid = CAST(? AS INTEGER) AND c.number = ?`;
  return statement<StoredHit>(library, sql).get(match, number, number) as StoredHit;
}

/** The words as an FTS5 expression, null without any; and conditions on `a`, a row of articles, empty without any. */
function whereOf(terms: SearchTerms): { match: string | null; sql: string; values: unknown[] } {
  const conditions: string[] = [];
  const values: unknown[] = [];
  const add = (out: boolean, sql: string, ...given: unknown[]) => {
    conditions.push(out ? `NOT (${sql})` : `(${sql})`);
    values.push(...given);
  };
  const found = 'a.number IN (SELECT rowid FROM article_search WHERE article_search MATCH ?)';
  const unwanted = matchOf(
    terms.without.map((text) => quoteWords({ text, open: false })),
    ' OR ',
  );
  if (unwanted !== null) add(true, found, unwanted);
  for (const [out, named] of Map.groupBy(terms.outlets, (outlet) => outlet.out))
    add(
      out,
      named.map(() => `a.outlet LIKE ? ESCAPE '\\'`).join(' OR '),
      ...named.map(({ name }) => `${name.replace(/[\\%_]/g, '\\$&')}%`),
    );
  for (const { any, out } of terms.names)
    add(
      out,
      'a.number IN (SELECT article FROM article_names WHERE name IN (SELECT value FROM json_each(?)))',
      JSON.stringify(any),
    );
  for (const { kind, out } of terms.conflicts)
    add(
      out,
      `a.id IN (SELECT r.article FROM facts f
        JOIN fact_readings r ON r.story = f.story AND r.fact = f.position
        WHERE f.verdict = 'conflict' AND f.dismissed = 0 AND coalesce(f.kind = ?, 1))`,
      kind,
    );
  if (terms.from !== null) add(false, 'a.published_at >= unixepoch(?)', terms.from);
  if (terms.to !== null) add(false, `a.published_at < unixepoch(?, '+1 day')`, terms.to);
  const groups = terms.words.map((group) => `(${group.map(quoteWords).join(' OR ')})`);
  const match = matchOf(groups, ' AND ');
  return { match, sql: conditions.join(' AND '), values };
}

/** An FTS5 expression over titles and texts; null where there is nothing to look for. */
function matchOf(quoted: readonly string[], operator: ' AND ' | ' OR '): string | null {
  return quoted.length === 0 ? null : `{title text} : (${quoted.join(operator)})`;
}

function quoteWords({ text, open }: { text: string; open: boolean }): string {
  return `"${text.replaceAll('"', '""')}"${open ? '*' : ''}`;
}
