/** The library that a command works on. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import type { ReadableLibrary } from '../../db/connection.ts';
import { openReadable } from '../../db/open-library.ts';
import { toStorageError } from '../../db/storage-error.ts';
import { type Backend, createBackend } from '../create-backend.ts';
import { usualDataDirectory } from '../data-directory.ts';
import { createFetcher } from '../gather/index.ts';

export interface DataOptions {
  data?: string;
}

/** The folder that the app's own files lie in. */
export const appDirectory = fileURLToPath(new URL('../..', import.meta.url));

/** Gives a command the option `--data`. */
export function withData(command: Command): Command {
  return command.option(
    '--data <dir>',
    `the folder of the library (default: ${usualDataDirectory()})`,
  );
}

export function dataDirectoryOf({ data }: DataOptions): string {
  return data === undefined ? usualDataDirectory() : resolve(data);
}

/** Runs `work` on the library, beside an open Parallax if there is one. */
export async function withLibrary<Result>(
  options: DataOptions,
  work: (library: ReadableLibrary, directory: string) => Result | Promise<Result>,
): Promise<Result> {
  const directory = dataDirectoryOf(options);
  const { library, close } = openReadable(directory);
  try {
    return await work(library, directory);
  } catch (error) {
    throw toStorageError(error) ?? error;
  } finally {
    close();
  }
}

/** Runs `work` as the library's only writer. */
export async function withBackend<Result>(
  options: DataOptions,
  work: (backend: Backend) => Result | Promise<Result>,
): Promise<Result> {
  const fetcher = createFetcher();
  try {
    const backend = createBackend({
      dataDirectory: dataDirectoryOf(options),
      sampleDirectory: resolve(appDirectory, 'sample'),
      ports: { fetch: fetcher.fetch, now: () => new Date(), log: logLine },
    });
    try {
      return await work(backend);
    } catch (error) {
      throw toStorageError(error) ?? error;
    } finally {
      await backend.close();
    }
  } finally {
    await fetcher.close();
  }
}

/** What happened, and not where in the program: that is for the log of the desktop app. */
function logLine(line: string): void {
  process.stderr.write(`parallax: ${line.split('\n', 1)[0]}\n`);
}
