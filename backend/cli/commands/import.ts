/** `import`: take in files and folders of articles, feed files, and lists of feeds. */
import { buffer } from 'node:stream/consumers';
import type { Command } from 'commander';
import {
  type ImportedFile,
  importFile,
  importText,
  listFiles,
} from '../../taking-in/import-files.ts';
import { counted } from '../counted.ts';
import { type DataOptions, withBackend, withData } from '../open-data.ts';
import { createProgress } from '../progress.ts';
import { printJson, printLine, reportFile } from '../report.ts';

export function defineImport(command: Command): void {
  withData(command)
    .argument(
      '<path...>',
      'articles (.json .txt .md .html), feed files, OPML, or folders of them; - for a text from standard input',
    )
    .option('--json', 'print one object a file')
    .addHelpText(
      'after',
      `
Examples:
  parallax import subscriptions.opml
  parallax import ~/Downloads/coverage
  xclip -o | parallax import -     the text that was copied`,
    )
    .action(importPaths);
}

async function importPaths(paths: string[], options: DataOptions & { json?: true }): Promise<void> {
  await withBackend(options, async ({ workspace }) => {
    const files: string[] = [];
    for (const path of paths)
      try {
        if (path === '-') {
          files.push(path);
          continue;
        }
        const found = await listFiles(path);
        files.push(...found);
        if (found.length === 0)
          await reportFile(path, 'There is no file in it that is read.', options.json === true);
      } catch {
        await reportFile(path, 'There is no such file or folder.', options.json === true);
      }
    const progress = createProgress();
    for (const [done, file] of files.entries()) {
      progress.step('Files', done + 1, files.length, file);
      const outcome =
        file === '-'
          ? await importText(workspace, 'standard input', await buffer(process.stdin))
          : await importFile(workspace, file);
      if (outcome.type === 'failed') {
        progress.end();
        await reportFile(outcome.file, outcome.message, options.json === true);
      } else if (options.json) await printJson(outcome);
      else {
        progress.end();
        await printLine(`${outcome.file}: ${sayImported(outcome)}`);
      }
    }
    progress.end();
  });
}

/** Of what is left out, so many are named. */
const mostNamed = 20;

function sayImported(outcome: Exclude<ImportedFile, { type: 'failed' }>): string {
  const known = `${outcome.known} known already`;
  const { leftOut = [] } = outcome.type === 'feeds' ? outcome : {};
  const lost =
    leftOut.length === 0
      ? ''
      : `; left out, for want of a web address: ${leftOut
          .slice(0, mostNamed)
          .map(({ name }) => name)
          .join(
            ', ',
          )}${leftOut.length > mostNamed ? ` and ${leftOut.length - mostNamed} more` : ''}`;
  return outcome.type === 'feeds'
    ? `${counted(outcome.added, 'feed')} added, ${known}${lost}`
    : `${counted(outcome.added, 'article')} added, ${outcome.changed} changed, ${known}`;
}
