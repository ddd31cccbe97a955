/** The library's folder, as the desktop app is told it. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { usualDataDirectory } from '../backend/data-directory.ts';

/** The absolute path after `--data` among the arguments, which hold Chromium's switches as well; else the usual one. */
export function readDataDirectory(args: readonly string[]): string {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' } },
    strict: false,
  });
  return typeof values.data === 'string' && values.data !== ''
    ? resolve(values.data)
    : usualDataDirectory();
}
