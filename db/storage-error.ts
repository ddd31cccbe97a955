/** What can go wrong with the store, in words that say what to do. */
import Database from 'better-sqlite3';

export type StorageFault =
  | 'full'
  | 'busy'
  | 'in-use'
  | 'corrupt'
  | 'read-only'
  | 'unreachable'
  | 'newer'
  | 'older'
  | 'missing';

/** A failure of the store that a person can act on. Nothing that was stored before is lost by it. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly fault: StorageFault;

  constructor(fault: StorageFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}

/** Result codes of SQLite by their beginning: extended codes carry a suffix. */
const faults: readonly [code: string, fault: StorageFault, message: string][] = [
  [
    'SQLITE_FULL',
    'full',
    'The disk is full. What was stored is safe; free some space, then try again.',
  ],
  [
    'SQLITE_BUSY',
    'busy',
    'The library is being written by another program. Try again in a moment.',
  ],
  [
    'SQLITE_LOCKED',
    'busy',
    'The library is being written by another program. Try again in a moment.',
  ],
  [
    'SQLITE_CORRUPT',
    'corrupt',
    'The library is damaged. Close Parallax, keep the file, and put a copy from the backups folder in its place.',
  ],
  [
    'SQLITE_NOTADB',
    'corrupt',
    'The library file is no Parallax library. Move it away, or choose another data directory.',
  ],
  [
    'SQLITE_READONLY',
    'read-only',
    'The library may not be written. Make its folder and files writable, or choose another data directory.',
  ],
  [
    'SQLITE_PERM',
    'read-only',
    'The library may not be written. Make its folder and files writable, or choose another data directory.',
  ],
  [
    'SQLITE_CANTOPEN',
    'unreachable',
    'The library cannot be opened. Check that its folder exists and may be written.',
  ],
  [
    'SQLITE_IOERR',
    'unreachable',
    'The disk failed while the library was read or written. Check the disk, then try again.',
  ],
];

/** The typed form of what SQLite or the file system threw; null for what is no failure of the store. */
export function toStorageError(error: unknown): StorageError | null {
  if (error instanceof StorageError) return error;
  if (error instanceof Database.SqliteError) {
    const known = faults.find(([code]) => error.code.startsWith(code));
    return known ? new StorageError(known[1], known[2], { cause: error }) : null;
  }
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOSPC') return toFault('SQLITE_FULL', error);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return toFault('SQLITE_READONLY', error);
  if (code === 'ENOTDIR' || code === 'EEXIST') return toFault('SQLITE_CANTOPEN', error);
  return null;
}

function toFault(code: string, cause: unknown): StorageError | null {
  const known = faults.find(([known]) => known === code);
  return known ? new StorageError(known[1], known[2], { cause }) : null;
}
