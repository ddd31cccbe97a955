/** `refresh`: visit the feeds and compare what is new. */
import type { Command } from 'commander';
import { findDue } from '../../refresh/find-due.ts';
import { followRefresh, saySummary } from '../follow-refresh.ts';
import { type DataOptions, withBackend, withData } from '../open-data.ts';
import { printJson, printLine } from '../report.ts';

export function defineRefresh(command: Command): void {
  withData(command)
    .option('--due', 'visit only the feeds that are due, as the app does by itself: for cron')
    .option('--json', 'print the summary as an object')
    .addHelpText(
      'after',
      `
A feed that fails stops no other; its failure is told here and by "parallax feeds". Without --due every feed is
visited, but those that are paused or gone, and those whose server has asked to be left in peace for a while.

Examples:
  parallax refresh
  */15 * * * * parallax refresh --due     in a crontab`,
    )
    .action(refresh);
}

async function refresh(options: DataOptions & { due?: true; json?: true }): Promise<void> {
  await withBackend(options, async (backend) => {
    const due = options.due ? findDue(backend.workspace) : undefined;
    const summary = await followRefresh(backend, due);
    if (options.json) await printJson(summary);
    else await printLine(saySummary(summary));
  });
}
