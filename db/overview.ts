/** The library as a whole: how much it holds, and whether it is sound. */
import { type ReadableLibrary, statement, type WritableLibrary } from './connection.ts';

export interface Overview {
  articles: number;
  stories: number;
  feeds: number;
  bytes: number;
  /** Version of SQLite. */
  sqlite: string;
}

export function readOverview(library: ReadableLibrary): Overview {
  const sql = `SELECT (SELECT count(*) FROM articles) AS articles,
    (SELECT count(*) FROM stories) AS stories, (SELECT count(*) FROM feeds) AS feeds,
    (SELECT page_count * page_size FROM pragma_page_count, pragma_page_size) AS bytes,
    sqlite_version() AS sqlite`;
  return statement<Overview>(library, sql).get() as Overview;
}

/** Stored revisions, one at a time, to check them against their hashes. */
export function readTexts(
  library: ReadableLibrary,
): IterableIterator<{ article: string; number: number; text: string; hash: string }> {
  const sql = `SELECT a.id AS article, r.number, r.text, r.hash
    FROM revisions r JOIN articles a ON a.number = r.article ORDER BY r.id`;
  return statement<{ article: string; number: number; text: string; hash: string }>(
    library,
    sql,
  ).iterate();
}

/** What is wrong with the file, its references or its search index; empty where it is sound. */
export function findDamage(library: ReadableLibrary): string[] {
  const damage = (library.pragma('integrity_check') as { integrity_check: string }[])
    .map((row) => row.integrity_check)
    .filter((message) => message !== 'ok');
  for (const row of library.pragma('foreign_key_check') as { table: string; parent: string }[])
    damage.push(`A row of ${row.table} refers to a missing row of ${row.parent}.`);
  return damage;
}

/** True where the search index holds exactly the stored articles. */
export function isSearchSound(library: WritableLibrary): boolean {
  try {
    library.exec(`INSERT INTO article_search (article_search, rank) VALUES ('integrity-check', 1)`);
    return true;
  } catch {
    return false;
  }
}
