/** Searches that the user keeps under a name. */
import { type ReadableLibrary, statement, type WritableLibrary } from './connection.ts';

export interface StoredSearch {
  id: number;
  name: string;
  query: string;
  /** ISO 8601. */
  added: string;
}

/** Stores a search; in its row, where it has one, as it is given. Returns its row. */
export function saveSearch(
  library: WritableLibrary,
  { id, name, query, added }: Omit<StoredSearch, 'id'> & { id: number | null },
): number {
  const sql = 'INSERT OR REPLACE INTO saved_searches (id, name, query, added) VALUES (?, ?, ?, ?)';
  return statement(library, sql).run(id, name, query, added).lastInsertRowid as number;
}

export function removeSearch(library: WritableLibrary, id: number): void {
  statement(library, 'DELETE FROM saved_searches WHERE id = ?').run(id);
}

/** All of them by name. */
export function readSearches(library: ReadableLibrary): StoredSearch[] {
  const sql = 'SELECT id, name, query, added FROM saved_searches ORDER BY name COLLATE NOCASE, id';
  return statement<StoredSearch>(library, sql).all();
}
