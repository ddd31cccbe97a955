/** `undo`: takes decisions back, the last first. */
import type { Command } from 'commander';
import { undoDecision } from '../../deciding/undo.ts';
import { deriveStale } from '../../deriving/derive-stories.ts';
import { type DataOptions, withBackend, withData } from '../open-data.ts';
import { readCount } from '../read-count.ts';
import { printJson, printLine } from '../report.ts';

interface Options extends DataOptions {
  steps: string;
  json?: true;
}

export function defineUndo(command: Command): void {
  withData(command)
    .option('--steps <n>', 'how many', '1')
    .option('--json', 'print an array of {undone, stories}')
    .addHelpText('after', '\nExamples:\n  parallax undo\n  parallax undo --steps 3')
    .action(undo);
}

async function undo(options: Options): Promise<void> {
  const steps = readCount('--steps', options.steps, 1, 1000);
  await withBackend(options, async ({ workspace }) => {
    const done = [];
    while (done.length < steps) {
      const step = undoDecision(workspace);
      if (step.undone === null) break;
      done.push(step);
    }
    await deriveStale(workspace, () => undefined);
    if (options.json) return printJson(done);
    for (const { undone } of done) await printLine(`Taken back: ${undone}.`);
    if (done.length === 0) await printLine('There is nothing to take back.');
  });
}
