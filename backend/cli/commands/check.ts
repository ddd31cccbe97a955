/** `check`: whether the library is sound. */
import type { Command } from 'commander';
import { checkLibrary } from '../../keeping/check.ts';
import { type DataOptions, withBackend, withData } from '../open-data.ts';
import { printJson, printLine, reportFailure } from '../report.ts';

export function defineCheck(command: Command): void {
  withData(command)
    .option('--json', 'print {sound, problems}')
    .addHelpText('after', '\nExample:\n  parallax check')
    .action(check);
}

async function check(options: DataOptions & { json?: true }): Promise<void> {
  await withBackend(options, async ({ workspace }) => {
    const problems = checkLibrary(workspace.library);
    for (const problem of problems) reportFailure(null, problem);
    if (options.json) await printJson({ sound: problems.length === 0, problems });
    else if (problems.length === 0) await printLine('The library is sound.');
  });
}
