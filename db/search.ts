/** Full-text search over the current revisions. */
import { type ReadableLibrary, readValue, statement, type WritableLibrary } from './connection.ts';

export interface SearchEntry {
  title: string;
  text: string;
  outlet: string;
}

/** What is looked for: an FTS5 expression, the outlets it is limited to, or both. */
export interface SearchTerms {
  /** FTS5 expression; null where only outlets are asked for. */
  match: string | null;
  /** Beginnings of outlet names, any of which will do. */
  outlets: readonly string[];
}

export interface StoredHit {
  article: string;
  story: string | null;
  outlet: string;
  title: string;
  published: string | null;
  /** Words around the first finds, each find between `markStart` and `markEnd`. */
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

/** Finds articles, the best first: a find in a title weighs ten in the text. */
export function readHits(
  library: ReadableLibrary,
  terms: SearchTerms,
  window: { offset: number; limit: number },
): { total: number; hits: StoredHit[] } {
  const outlets = terms.outlets.map(() => `c.outlet LIKE ? ESCAPE '\\'`).join(' OR ');
  const conditions = [
    ...(terms.match === null ? [] : ['article_search MATCH ?']),
    ...(outlets === '' ? [] : [`(${outlets})`]),
  ];
  if (conditions.length === 0) return { total: 0, hits: [] };
  const values = [
    ...(terms.match === null ? [] : [terms.match]),
    ...terms.outlets.map((outlet) => `${outlet.replace(/[\\%_]/g, '\\$&')}%`),
  ];
  const from =
    terms.match === null
      ? 'current_articles c'
      : 'article_search JOIN current_articles c ON c.number = article_search.rowid';
  const where = `FROM ${from} LEFT JOIN story_articles s ON s.article = c.number
    WHERE ${conditions.join(' AND ')}`;
  const snippet =
    terms.match === null
      ? 'substr(c.text, 1, 160)'
      : `snippet(article_search, 1, '${markStart}', '${markEnd}', '…', 24)`;
  const order = terms.match === null ? '' : 'bm25(article_search, 10, 1, 1), ';
  const total = readValue<number>(library, `SELECT count(*) ${where}`, ...values) ?? 0;
  const sql = `SELECT c.id AS article, s.story, c.outlet, c.title, c.published, ${snippet} AS snippet,
      EXISTS (SELECT 1 FROM article_reads r WHERE r.article = c.number) AS read
    ${where} ORDER BY ${order}unixepoch(c.published) DESC, c.number LIMIT ? OFFSET ?`;
  const hits = statement<StoredHit>(library, sql).all(...values, window.limit, window.offset);
  return { total, hits };
}
