/** `refresh`: visit the feeds and compare what is new. */
import type { Command } from 'commander';
import { followRefresh, saySummary } from '../follow-refresh.ts';
import { type DataOptions, withBackend, withData } from '../open-data.ts';
import { printJson, printLine } from '../report.ts';

export function defineRefresh(command: Command): void {
  withData(command)
    .option('--json', 'print the summary as an object')
    .addHelpText(
      'after',
      `
A feed that fails stops no other; its failure is told here and by "parallax feeds".

Example:
  parallax refresh`,
    )
    .action(refresh);
}

async function refresh(options: DataOptions & { json?: true }): Promise<void> {
  await withBackend(options, async (backend) => {
    const summary = await followRefresh(backend);
    if (options.json) await printJson(summary);
    else await printLine(saySummary(summary));
  });
}
