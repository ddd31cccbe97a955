/** Writes files that never take the place of another. */
import { mkdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { StorageError, toStorageError } from '../../db/storage-error.ts';
import { createFile } from './write-file.ts';

/**
 * Writes a file under the name given, or that name with the first free number; returns its path.
 *
 * @throws StorageError where the folder cannot be written; nothing half written stays behind
 */
export async function saveNewFile(folder: string, name: string, content: string): Promise<string> {
  const extension = extname(name);
  const stem = name.slice(0, name.length - extension.length);
  try {
    await mkdir(folder, { recursive: true });
    for (let n = 1; ; n++) {
      const path = join(folder, n === 1 ? name : `${stem} (${n})${extension}`);
      if (await createFile(path, content)) return path;
    }
  } catch (error) {
    throw toSaveError(error, folder);
  }
}

/** A failure of the file system in words for the person who saves. */
export function toSaveError(error: unknown, folder: string): unknown {
  const { fault } = toStorageError(error) ?? {};
  if (fault === undefined) return error;
  const message =
    fault === 'full'
      ? `The disk of the folder ${folder} is full. Free some space, then save again.`
      : `Nothing can be saved in the folder ${folder}. Check that it is a folder and may be written.`;
  return new StorageError(fault, message, { cause: error });
}
