/** A library that lies where nothing can be written, such as a disc or an archive: read from a copy in memory. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { StorageError } from './storage-error.ts';

/** Where a database's header says how it is written to and read: 1 is a rollback journal, 2 a write-ahead log. */
const journalFields = [18, 19];
const rollbackJournal = 1;

/** Larger copies would crowd out everything else in memory. */
const largest = 1_000_000_000;

/**
 * SQLite reads a library with a write-ahead log only where it may write beside it. One that was closed in good order
 * holds everything itself, so that its copy can do without.
 *
 * @throws StorageError where the library was not closed in good order, or is too large to be copied
 */
export function openCopy(path: string): Database.Database {
  const log = `${path}-wal`;
  if (existsSync(log) && statSync(log).size > 0)
    throw new StorageError(
      'read-only',
      'The library was not closed before it came here, and cannot be read where nothing may be written. Copy its folder to a disk that can be written, and open it there.',
    );
  if (statSync(path).size > largest)
    throw new StorageError(
      'read-only',
      'The library is too large to be read where nothing may be written. Copy its folder to a disk that can be written, and open it there.',
    );
  const bytes = readFileSync(path);
  for (const field of journalFields) bytes[field] = rollbackJournal;
  return new Database(bytes, { readonly: true });
}
