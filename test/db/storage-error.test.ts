/** What SQLite and the file system report becomes a failure that says what to do; what was stored stays. */
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { inTransaction } from '../../db/connection.ts';
import { readOverview } from '../../db/overview.ts';
import { toStorageError } from '../../db/storage-error.ts';
import { foundArticle, openForTest, saveArticle } from './open-for-test.ts';

test('a full disk loses nothing that was stored, and stores nothing by halves', () => {
  const library = openForTest();
  saveArticle(library, foundArticle());
  const pages = library.pragma('page_count', { simple: true }) as number;
  library.pragma(`max_page_count = ${pages + 2}`);
  const store = () =>
    inTransaction(library, () => {
      for (let n = 0; n < 50; n++)
        saveArticle(
          library,
          foundArticle({ id: `b${n}`, url: null, text: `Report ${n}. `.repeat(2000) }),
        );
    });
  let failure: unknown;
  try {
    store();
  } catch (error) {
    failure = error;
  }
  expect(toStorageError(failure)).toMatchObject({
    fault: 'full',
    message: expect.stringContaining('free some space'),
  });
  expect(readOverview(library).articles).toBe(1);
  library.pragma(`max_page_count = ${pages + 10_000}`);
  store();
  expect(readOverview(library).articles).toBe(51);
});

test('a library that may not be written says so and keeps what it has', () => {
  const library = openForTest();
  saveArticle(library, foundArticle());
  library.pragma('query_only = ON');
  let failure: unknown;
  try {
    saveArticle(library, foundArticle({ text: 'Another text.', hash: 'h' }));
  } catch (error) {
    failure = error;
  }
  expect(toStorageError(failure)?.fault).toBe('read-only');
  expect(readOverview(library).articles).toBe(1);
});

test.each([
  ['SQLITE_BUSY_SNAPSHOT', 'busy'],
  ['SQLITE_READONLY_DBMOVED', 'read-only'],
  ['SQLITE_IOERR_WRITE', 'unreachable'],
  ['SQLITE_CORRUPT_VTAB', 'corrupt'],
])('%s is told as %s', (code, fault) => {
  expect(toStorageError(new Database.SqliteError('…', code))?.fault).toBe(fault);
});

test('a full file system is told as full', () => {
  expect(toStorageError(Object.assign(new Error('write'), { code: 'ENOSPC' }))?.fault).toBe('full');
});

test('other errors are no failures of the store', () => {
  expect(toStorageError(new TypeError('x is not a function'))).toBeNull();
  expect(toStorageError(new Database.SqliteError('…', 'SQLITE_CONSTRAINT'))).toBeNull();
});
