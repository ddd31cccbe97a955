/** `backup`: a copy of the library. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { saveBackup, saveCopy } from '../../../db/backup.ts';
import { type DataOptions, withData, withLibrary } from '../open-data.ts';
import { printJson, printLine } from '../report.ts';

export function defineBackup(command: Command): void {
  withData(command)
    .argument('[file]', 'where to (default: the backups folder of the library, under a new name)')
    .option('--json', 'print {file}')
    .addHelpText(
      'after',
      '\nExamples:\n  parallax backup\n  parallax backup /media/usb/parallax.db',
    )
    .action(backup);
}

async function backup(
  file: string | undefined,
  options: DataOptions & { json?: true },
): Promise<void> {
  await withLibrary(options, async (library, directory) => {
    const label = new Date().toISOString().slice(0, 19).replaceAll(':', '');
    const path = file === undefined ? saveBackup(library, directory, label) : resolve(file);
    if (file !== undefined) {
      if (existsSync(path)) throw new Error(`${path} exists already. Choose another name.`);
      saveCopy(library, path);
    }
    if (options.json) await printJson({ file: path });
    else await printLine(path);
  });
}
