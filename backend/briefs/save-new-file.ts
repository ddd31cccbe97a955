/** Writes files that never take the place of another. */
import { mkdir, open, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { toStorageError } from '../../db/storage-error.ts';

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
    throw toStorageError(error) ?? error;
  }
}

async function createFile(path: string, content: string): Promise<boolean> {
  const handle = await open(path, 'wx').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return null;
    throw error;
  });
  if (handle === null) return false;
  try {
    await handle.writeFile(content);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  return true;
}
