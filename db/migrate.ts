/** Brings a library to the present version, one transaction a step. */
import type { WritableLibrary } from './connection.ts';
import { migrations } from './migrations/index.ts';
import { StorageError } from './storage-error.ts';

export const libraryVersion = migrations.length;

/** The version of the schema that a library has; 0 for a new one. */
export function readVersion(library: Pick<WritableLibrary, 'pragma'>): number {
  return library.pragma('user_version', { simple: true }) as number;
}

/**
 * Refuses a library that a newer Parallax wrote: what this one does not know it could destroy.
 *
 * @throws StorageError `newer`
 */
export function refuseNewer(version: number): void {
  if (version > libraryVersion)
    throw new StorageError(
      'newer',
      `This library was written by a newer Parallax (version ${version} of its layout, this one knows ${libraryVersion}). Update Parallax, or choose another data directory.`,
    );
}

/** Applies the migrations that a library lacks. `backUp` is called once before the first, unless the library is new. */
export function migrate(library: WritableLibrary, backUp: (version: number) => void): void {
  const version = readVersion(library);
  if (version > 0 && version < libraryVersion) backUp(version);
  for (let next = version; next < libraryVersion; next++) {
    library
      .transaction(() => {
        library.exec(migrations[next] as string);
        library.pragma(`user_version = ${next + 1}`);
      })
      .exclusive();
  }
}
