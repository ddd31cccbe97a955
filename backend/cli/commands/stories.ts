/** `stories`: the stories of the library. */
import { type Command, Option } from 'commander';
import type { StoryFilter } from '../../../db/stories.ts';
import { listStories } from '../../reading/read-library.ts';
import { type DataOptions, withData, withLibrary } from '../open-data.ts';
import { mostRows, readCount } from '../read-count.ts';
import { printJson, printLine } from '../report.ts';
import { paint } from '../tables/paint.ts';
import { renderStories } from '../tables/render-stories.ts';

interface Options extends DataOptions {
  filter: StoryFilter;
  limit: string;
  json?: true;
}

export function defineStories(command: Command): void {
  withData(command)
    .addOption(
      new Option('--filter <which>', 'which stories')
        .choices(['all', 'unread', 'conflicts', 'pinned', 'archived'])
        .default('all'),
    )
    .option('--limit <n>', 'how many at most', '50')
    .option('--json', 'print {total, rows}')
    .addHelpText(
      'after',
      '\nExamples:\n  parallax stories\n  parallax stories --filter conflicts --json',
    )
    .action(stories);
}

async function stories(options: Options): Promise<void> {
  const limit = readCount('--limit', options.limit, 1, mostRows);
  await withLibrary(options, async (library) => {
    const page = listStories(library, { filter: options.filter, offset: 0, limit });
    if (options.json) return printJson(page);
    if (page.total === 0) return printLine('No stories.');
    for (const line of renderStories(page.rows)) await printLine(line);
    if (page.total > limit) await printLine(paint.quiet(`… and ${page.total - limit} more`));
  });
}
