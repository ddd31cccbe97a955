/** `log`: what was decided, the latest first. */
import type { Command } from 'commander';
import { listDecisions } from '../../reading/read-library.ts';
import { type DataOptions, withData, withLibrary } from '../open-data.ts';
import { mostRows, readCount } from '../read-count.ts';
import { printJson, printLine } from '../report.ts';
import { paint } from '../tables/paint.ts';

interface Options extends DataOptions {
  limit: string;
  json?: true;
}

export function defineLog(command: Command): void {
  withData(command)
    .option('--limit <n>', 'how many at most', '50')
    .option('--json', 'print {total, rows}')
    .addHelpText('after', '\nExample:\n  parallax log --limit 10')
    .action(log);
}

async function log(options: Options): Promise<void> {
  const limit = readCount('--limit', options.limit, 1, mostRows);
  await withLibrary(options, async (library) => {
    const page = listDecisions(library, { offset: 0, limit });
    if (options.json) return printJson(page);
    if (page.total === 0) return printLine('Nothing was decided yet.');
    for (const { at, what, undone } of page.rows) {
      const line = `${at.slice(0, 16).replace('T', ' ')}  ${what}`;
      await printLine(undone === null ? line : paint.quiet(`${line} (taken back)`));
    }
    if (page.total > limit) await printLine(paint.quiet(`… and ${page.total - limit} more`));
  });
}
