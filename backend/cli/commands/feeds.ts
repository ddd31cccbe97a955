/** `feeds`: where the library's coverage comes from. */
import type { Command } from 'commander';
import { readFeeds } from '../../../db/feeds.ts';
import type { FeedView } from '../../contract/views.ts';
import { exportOpml, forgetFeed, pauseFeed } from '../../feeds/manage-feeds.ts';
import { listFeeds } from '../../reading/read-library.ts';
import type { Workspace } from '../../workspace.ts';
import { type DataOptions, withBackend, withData, withLibrary } from '../open-data.ts';
import { printJson, printLine } from '../report.ts';
import { inColumns, lineWidth } from '../tables/fit.ts';
import { paint } from '../tables/paint.ts';

interface Options extends DataOptions {
  opml?: true;
  pause?: string;
  resume?: string;
  remove?: string;
  json?: true;
}

export function defineFeeds(command: Command): void {
  withData(command)
    .option('--opml', 'print the list as OPML, for other programs')
    .option('--pause <feed>', 'visit a feed no more, by its id or address')
    .option('--resume <feed>', 'visit it again')
    .option('--remove <feed>', 'forget a feed; its articles stay')
    .option('--json', 'print the list as an array')
    .addHelpText(
      'after',
      '\nExamples:\n  parallax feeds\n  parallax feeds --opml > feeds.opml\n  parallax feeds --pause https://example.org/feed.xml',
    )
    .action(feeds);
}

async function feeds(options: Options): Promise<void> {
  const { pause, resume, remove } = options;
  if (pause ?? resume ?? remove)
    await withBackend(options, ({ workspace }) => {
      if (pause) pauseFeed(workspace, feedNamed(workspace, pause), true);
      if (resume) pauseFeed(workspace, feedNamed(workspace, resume), false);
      if (remove) forgetFeed(workspace, feedNamed(workspace, remove));
    });
  await withLibrary(options, async (library) => {
    if (options.opml) return printLine(exportOpml(library).trimEnd());
    const list = listFeeds(library);
    if (options.json) return printJson(list);
    if (list.length === 0) return printLine('No feeds yet; `parallax add` takes one up.');
    const head = ['feed', 'state', 'articles', 'next visit', 'address'];
    const [first, ...rows] = inColumns([head, ...list.map(toRow)], lineWidth(), 4);
    await printLine(paint.quiet(first ?? ''));
    for (const [i, row] of rows.entries()) {
      await printLine(row);
      const message = list[i]?.message;
      if (message) await printLine(paint.quiet(`    ${message}`));
    }
  });
}

function feedNamed({ library }: Workspace, name: string): string {
  const feed = readFeeds(library).find(({ id, url }) => id === name || url === name);
  if (!feed) throw new Error(`There is no feed "${name}". \`parallax feeds\` lists what there is.`);
  return feed.id;
}

function toRow({ title, folder, health, articles, nextDue, url }: FeedView): string[] {
  const name = folder === null ? title : `${folder} / ${title}`;
  return [name, health, String(articles), nextDue?.slice(0, 16).replace('T', ' ') ?? '–', url];
}
