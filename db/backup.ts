/** Whole copies of the library. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadableLibrary } from './connection.ts';

/** Where a data directory keeps its copies. */
export function backupFolder(directory: string): string {
  return join(directory, 'backups');
}

/** Writes a copy, complete and compact, into a file that does not exist yet; one that fails leaves nothing behind. */
export function saveCopy(library: ReadableLibrary, path: string): void {
  const part = `${path}.part`;
  // What an interrupted copy left.
  rmSync(part, { force: true });
  try {
    library.prepare('VACUUM INTO ?').run(part);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/** Writes a copy into the folder of backups under the first free name; returns its path. */
export function saveBackup(library: ReadableLibrary, directory: string, label: string): string {
  const folder = backupFolder(directory);
  mkdirSync(folder, { recursive: true });
  const named = (n: number) => join(folder, `parallax-${label}${n === 1 ? '' : `-${n}`}.db`);
  let n = 1;
  while (existsSync(named(n))) n++;
  const path = named(n);
  saveCopy(library, path);
  return path;
}
