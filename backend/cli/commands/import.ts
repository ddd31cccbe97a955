/** `import`: take in files and folders of articles, feed files, and lists of feeds. */
import type { Command } from 'commander';
import { type ImportedFile, importFile, listFiles } from '../../taking-in/import-files.ts';
import { counted } from '../counted.ts';
import { type DataOptions, withBackend, withData } from '../open-data.ts';
import { createProgress } from '../progress.ts';
import { printJson, printLine, reportFile } from '../report.ts';

export function defineImport(command: Command): void {
  withData(command)
    .argument('<path...>', 'articles (.json .txt .md .html), feed files, OPML, or folders of them')
    .option('--json', 'print one object a file')
    .addHelpText(
      'after',
      `
Examples:
  parallax import subscriptions.opml
  parallax import ~/Downloads/coverage`,
    )
    .action(importPaths);
}

async function importPaths(paths: string[], options: DataOptions & { json?: true }): Promise<void> {
  await withBackend(options, async ({ workspace }) => {
    const files: string[] = [];
    for (const path of paths)
      try {
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
      const outcome = await importFile(workspace, file);
      if (outcome.type === 'failed') {
        progress.end();
        await reportFile(file, outcome.message, options.json === true);
      } else if (options.json) await printJson(outcome);
      else {
        progress.end();
        await printLine(`${file}: ${sayImported(outcome)}`);
      }
    }
    progress.end();
  });
}

function sayImported(outcome: Exclude<ImportedFile, { type: 'failed' }>): string {
  const known = `${outcome.known} known already`;
  return outcome.type === 'feeds'
    ? `${counted(outcome.added, 'feed')} added, ${known}`
    : `${counted(outcome.added, 'article')} added, ${outcome.changed} changed, ${known}`;
}
