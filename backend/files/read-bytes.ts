/** Reads a whole file, within a limit. */
import { open } from 'node:fs/promises';
import { InputError } from './input-error.ts';

const megabyte = 1024 * 1024;
const largest = 50 * megabyte;

export interface FileBytes {
  bytes: Uint8Array;
  /** Time of the last change, ISO 8601. */
  modified: string;
}

/**
 * Reads a whole file.
 *
 * @throws InputError for what is no file, may not be read, is empty or is over 50 MB.
 */
export async function readBytes(path: string): Promise<FileBytes> {
  const handle = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw new InputError(whyNotOpened(error));
  });
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) throw new InputError('This is not a file.');
    if (stat.size > largest)
      throw new InputError(
        `The file has ${Math.round(stat.size / megabyte)} MB; files up to ${largest / megabyte} MB are read. Split it first.`,
      );
    const bytes = await handle.readFile();
    if (bytes.length === 0) throw new InputError('The file is empty.');
    return { bytes, modified: stat.mtime.toISOString() };
  } finally {
    await handle.close();
  }
}

/** Why a file could not be opened, in words. */
export function whyNotOpened(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'There is no such file.';
  if (error.code === 'EACCES' || error.code === 'EPERM') return 'The file may not be read.';
  if (error.code === 'EISDIR') return 'This is a folder, not a file.';
  return error.message;
}
