/** A directory made with those above it. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { StorageError } from './storage-error.ts';

/**
 * Step by step from the first directory that exists: Node's own way tries for ever where a file system refuses new names
 * as if their parent were missing, as /proc does.
 *
 * @throws StorageError `unreachable` where nothing can be made there, and what the file system throws for other reasons
 */
export function makeDirectory(path: string): void {
  if (existsSync(path)) return;
  const parent = dirname(path);
  if (parent !== path) makeDirectory(parent);
  try {
    mkdirSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Another Parallax may have made it meanwhile.
    if (code === 'EEXIST' && existsSync(path)) return;
    if (code !== 'ENOENT') throw error;
    throw new StorageError(
      'unreachable',
      `The folder ${path} cannot be made: its file system takes no folders. Choose another data directory.`,
      { cause: error },
    );
  }
}
