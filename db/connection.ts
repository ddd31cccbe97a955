/** A connection to the library: who may write on it, its statements, its transactions. */
import type Database from 'better-sqlite3';

declare const readable: unique symbol;
declare const writable: unique symbol;

/** What `read…` functions take. */
export type ReadableLibrary = Database.Database & { readonly [readable]: true };
/** What `save…` functions take; only one process holds it at a time. */
export type WritableLibrary = ReadableLibrary & { readonly [writable]: true };

type Row = Record<string, unknown>;

const prepared = new WeakMap<Database.Database, Map<string, Database.Statement>>();

/** Prepares a statement once for a connection. */
export function statement<Result = Row>(
  library: ReadableLibrary,
  sql: string,
): Database.Statement<unknown[], Result> {
  let statements = prepared.get(library);
  if (!statements) {
    statements = new Map();
    prepared.set(library, statements);
  }
  let known = statements.get(sql);
  if (!known) {
    known = library.prepare(sql);
    statements.set(sql, known);
  }
  return known as Database.Statement<unknown[], Result>;
}

/** A statement that fills a table's columns, named `a, b, c`, in that order. */
export function insertInto(
  library: WritableLibrary,
  table: string,
  columns: string,
): Database.Statement<unknown[]> {
  const values = columns.replace(/\w+/g, '?');
  return statement(library, `INSERT INTO ${table} (${columns}) VALUES (${values})`);
}

/**
 * Runs `work` as one transaction: all of it is stored, or nothing. Within another transaction it is a part of that, which
 * can fail by itself where the failure is caught.
 */
export function inTransaction<Result>(library: WritableLibrary, work: () => Result): Result {
  return library.transaction(work).immediate();
}

/** The first column of the first row; undefined where there is none. */
export function readValue<Value>(
  library: ReadableLibrary,
  sql: string,
  ...values: unknown[]
): Value | undefined {
  return statement<Value>(library, sql)
    .pluck()
    .get(...values);
}

/** The first column of every row. */
export function readValues<Value>(
  library: ReadableLibrary,
  sql: string,
  ...values: unknown[]
): Value[] {
  return statement<Value>(library, sql)
    .pluck()
    .all(...values);
}
