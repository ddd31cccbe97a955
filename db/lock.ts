/** One writer on a data directory: a lock that the system itself releases when its holder ends or crashes. */
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { StorageError, toStorageError } from './storage-error.ts';

export interface Lock {
  release(): void;
}

/**
 * Takes the data directory for writing, held by an exclusive lock on a file of its own.
 *
 * @throws StorageError `in-use` where another Parallax holds it
 */
export function lockDirectory(directory: string): Lock {
  try {
    const holder = new Database(join(directory, 'parallax.lock'), { timeout: 0 });
    try {
      holder.pragma('journal_mode = DELETE');
      holder.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      holder.close();
      throw error;
    }
    return { release: () => holder.close() };
  } catch (error) {
    const known = toStorageError(error);
    if (known?.fault !== 'busy') throw known ?? error;
    throw new StorageError(
      'in-use',
      `Another Parallax is working on this data (${directory}). Use that one, or close it first.`,
      { cause: error },
    );
  }
}
