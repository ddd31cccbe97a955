/** Opens the library of a data directory, for reading beside others or as its only writer. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { saveBackup } from './backup.ts';
import type { ReadableLibrary, WritableLibrary } from './connection.ts';
import { type Lock, lockDirectory } from './lock.ts';
import { makeDirectory } from './make-directory.ts';
import { libraryVersion, migrate, readVersion, refuseNewer } from './migrate.ts';
import { openCopy } from './open-copy.ts';
import { StorageError, toStorageError } from './storage-error.ts';

/** The library's file within a data directory. */
export function libraryPath(directory: string): string {
  return join(directory, 'parallax.db');
}

const busyTimeout = 5000;

/**
 * Opens the library as its only writer, made new or brought up to date where needed. Closing releases the lock.
 *
 * @throws StorageError
 */
export function openWritable(directory: string): { library: WritableLibrary; close: () => void } {
  return asStorageErrors(() => {
    makeDirectory(directory);
    const lock: Lock = lockDirectory(directory);
    try {
      const library = new Database(libraryPath(directory), {
        timeout: busyTimeout,
      }) as WritableLibrary;
      try {
        // Before anything is set on it: what a newer Parallax wrote stays as it is, byte by byte.
        refuseNewer(readVersion(library));
        library.pragma('journal_mode = WAL');
        library.pragma('synchronous = NORMAL');
        library.pragma('foreign_keys = ON');
        // In pages: a refresh writes the same ones again and again, and need not bring each change to its place at once.
        library.pragma('wal_autocheckpoint = 4000');
        migrate(library, (version) => saveBackup(library, directory, `before-${version + 1}`));
      } catch (error) {
        library.close();
        throw error;
      }
      return {
        library,
        close: () => {
          library.close();
          lock.release();
        },
      };
    } catch (error) {
      lock.release();
      throw error;
    }
  });
}

/**
 * Opens the library for reading only, also while another Parallax writes on it.
 *
 * @throws StorageError `missing` where there is none, `older` where it waits for a migration
 */
export function openReadable(directory: string): { library: ReadableLibrary; close: () => void } {
  const path = libraryPath(directory);
  if (!existsSync(path))
    throw new StorageError(
      'missing',
      `There is no library in ${directory} yet. Add a source first, or name its folder with --data.`,
    );
  return asStorageErrors(() => {
    let library = new Database(path, { readonly: true, timeout: busyTimeout });
    try {
      if (needsCopy(library)) {
        library.close();
        library = openCopy(path);
      }
      const version = readVersion(library as ReadableLibrary);
      refuseNewer(version);
      if (version < libraryVersion)
        throw new StorageError(
          'older',
          'This library was written by an older Parallax. Open the app or refresh once: that brings it up to date.',
        );
    } catch (error) {
      library.close();
      throw error;
    }
    return { library: library as ReadableLibrary, close: () => library.close() };
  });
}

/** True where the library lies on a medium that cannot be written; see `openCopy`. */
function needsCopy(library: Database.Database): boolean {
  try {
    readVersion(library as ReadableLibrary);
    return false;
  } catch (error) {
    const fault = toStorageError(error)?.fault;
    return fault === 'unreachable' || fault === 'read-only';
  }
}

function asStorageErrors<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw toStorageError(error) ?? error;
  }
}
