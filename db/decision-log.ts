/** The log of decisions, from which the last one can be taken back. */
import { type ReadableLibrary, readValue, statement, type WritableLibrary } from './connection.ts';
import type { StoryMark } from './decisions.ts';
import type { StoredSearch } from './saved-searches.ts';

/** How things were before a decision: all that is needed to take it back. */
export type Before =
  | { type: 'mark'; mark: StoryMark; articles: number[]; marked: number[] }
  | { type: 'read'; articles: number[]; read: boolean }
  | { type: 'fact'; decision: number }
  | { type: 'facts' }
  /** A search that was saved, or what it was before it was renamed or removed. */
  | { type: 'search'; id: number; was: StoredSearch | null }
  /** The names that were corrected, by their rows. */
  | { type: 'name'; found: number[] }
  /** The stories' articles, and which of them carried which mark. */
  | { type: 'stories'; articles: number[]; pinned: number[]; archived: number[] };

export interface LoggedDecision {
  id: number;
  /** ISO 8601. */
  at: string;
  /** The decision in words: "Pinned …". */
  what: string;
  before: Before;
}

/** Logs a decision; returns its row. */
export function saveLogged(
  library: WritableLibrary,
  { at, what, before }: Omit<LoggedDecision, 'id'>,
): number {
  const sql = 'INSERT INTO decision_log (at, what, before) VALUES (?, ?, ?)';
  return statement(library, sql).run(at, what, JSON.stringify(before)).lastInsertRowid as number;
}

/** The last decision that was not taken back; null where there is none. */
export function readLastDecision(library: ReadableLibrary): LoggedDecision | null {
  const sql = `SELECT id, at, what, before FROM decision_log WHERE undone IS NULL
    ORDER BY id DESC LIMIT 1`;
  const row = statement<Omit<LoggedDecision, 'before'> & { before: string }>(library, sql).get();
  return row ? { ...row, before: JSON.parse(row.before) as Before } : null;
}

/** The row of what was logged last, taken back or not; 0 where nothing was. */
export function readLastLogged(library: ReadableLibrary): number {
  return readValue<number>(library, 'SELECT coalesce(max(id), 0) FROM decision_log') ?? 0;
}

/** Notes that a decision was taken back. */
export function saveUndone(library: WritableLibrary, id: number, at: string): void {
  statement(library, 'UPDATE decision_log SET undone = ? WHERE id = ?').run(at, id);
}

/** Decisions as they are told, the latest first. */
export function readLog(
  library: ReadableLibrary,
  window: { offset: number; limit: number },
): {
  total: number;
  rows: (Pick<LoggedDecision, 'id' | 'at' | 'what'> & { undone: string | null })[];
} {
  const total = readValue<number>(library, 'SELECT count(*) FROM decision_log') ?? 0;
  const sql = 'SELECT id, at, what, undone FROM decision_log ORDER BY id DESC LIMIT ? OFFSET ?';
  const rows = statement<Pick<LoggedDecision, 'id' | 'at' | 'what'> & { undone: string | null }>(
    library,
    sql,
  ).all(window.limit, window.offset);
  return { total, rows };
}
