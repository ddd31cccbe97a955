/** `stories`: the stories of the library. */
import { type Command, Option } from 'commander';
import type { StoryFilter } from '../../../db/stories.ts';
import type { StorySummary } from '../../contract/views.ts';
import { listStories } from '../../reading/read-library.ts';
import { type DataOptions, withData, withLibrary } from '../open-data.ts';
import { printJson, printLine } from '../report.ts';
import { inColumns, lineWidth } from '../tables/fit.ts';
import { paint } from '../tables/paint.ts';

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
  const limit = Math.max(Number.parseInt(options.limit, 10) || 0, 1);
  await withLibrary(options, async (library) => {
    const page = listStories(library, { filter: options.filter, offset: 0, limit });
    if (options.json) return printJson(page);
    if (page.total === 0) return printLine('No stories.');
    const head = ['story', 'last report', 'title', 'articles', 'origins', 'conflicts', 'unread'];
    const [first, ...rows] = inColumns([head, ...page.rows.map(toRow)], lineWidth(), 2);
    await printLine(paint.quiet(first ?? ''));
    for (const row of rows) await printLine(row);
    if (page.total > limit) await printLine(paint.quiet(`… and ${page.total - limit} more`));
  });
}

function toRow(story: StorySummary): string[] {
  const { id, title, articles, origins, conflicts, unread, pinned, reported } = story;
  return [
    id,
    reported.to?.slice(0, 10) ?? '',
    `${pinned ? '★ ' : ''}${title}`,
    ...[articles, origins, conflicts, unread].map((count) => (count === 0 ? '–' : String(count))),
  ];
}
