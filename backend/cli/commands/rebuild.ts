/** `rebuild`: derive everything anew from the stored articles. */
import type { Command } from 'commander';
import { rebuild } from '../../keeping/rebuild.ts';
import { counted } from '../counted.ts';
import { type DataOptions, withBackend, withData } from '../open-data.ts';
import { createProgress } from '../progress.ts';
import { printJson, printLine } from '../report.ts';

export function defineRebuild(command: Command): void {
  withData(command)
    .option('--json', 'print {articles, stories}')
    .addHelpText(
      'after',
      `
Articles and their revisions stay as they are, and so does all that you decided: pins, statuses, notes.

Example:
  parallax rebuild`,
    )
    .action(rebuildAll);
}

async function rebuildAll(options: DataOptions & { json?: true }): Promise<void> {
  await withBackend(options, async ({ workspace }) => {
    const progress = createProgress();
    const made = await rebuild(workspace, ({ step, done, total }) =>
      progress.step(step === 'articles' ? 'Reading' : 'Comparing', done, total),
    );
    progress.end();
    if (options.json) await printJson(made);
    else
      await printLine(
        `${counted(made.articles, 'article')} read anew, ${counted(made.stories, 'story', 'stories')} compared.`,
      );
  });
}
