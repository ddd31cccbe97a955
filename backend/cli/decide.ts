/** Corrections as commands: carried out as the library's only writer, and told in the words of the log. */
import type { Command } from 'commander';
import { readLastDecision } from '../../db/decision-log.ts';
import { deriveStale } from '../deriving/derive-stories.ts';
import type { Workspace } from '../workspace.ts';
import { type DataOptions, withBackend } from './open-data.ts';
import { printJson, printLine } from './report.ts';

/** Carries a decision out, brings what lags behind it up to date, and prints what was done; with `--json`, the result. */
export async function decide(
  command: Command,
  work: (workspace: Workspace) => object,
): Promise<void> {
  const options = command.optsWithGlobals<DataOptions & { json?: true }>();
  await withBackend(options, async ({ workspace }) => {
    const result = work(workspace);
    await deriveStale(workspace, () => undefined);
    if (options.json) return printJson(result);
    await printLine(`${readLastDecision(workspace.library)?.what}.`);
  });
}

/** Gives a command within a command its help; `--data` and `--json` are those of the outer one. */
export function withExample(command: Command, example: string): Command {
  return command
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('after', `\nExample:\n  parallax ${example}`);
}
