/** Files written whole or not at all. */
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';

/** Writes a file that does not exist yet; false where there is one. A file that fails is taken away again. */
export async function createFile(path: string, content: string): Promise<boolean> {
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

/** Writes a file in the place of another, which stays as it is until the new one is whole. */
export async function replaceFile(path: string, content: string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const existing = await stat(target).catch(() => null);
  // A terminal or a pipe cannot be replaced, only written.
  if (existing && !existing.isFile()) return writeFile(target, content);
  const part = `${target}.part`;
  await rm(part, { force: true });
  if (!(await createFile(part, content))) throw new Error(`${part} stands in the way. Move it.`);
  try {
    await rename(part, target);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
