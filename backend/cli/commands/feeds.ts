/** `feeds`: where the library's coverage comes from. */
import type { Command } from 'commander';
import { readFeeds, type StoredFeed } from '../../../db/feeds.ts';
import type { FeedView } from '../../contract/views.ts';
import {
  changeInterval,
  exportOpml,
  forgetFeed,
  longestInterval,
  pauseFeed,
  shortestInterval,
} from '../../feeds/manage-feeds.ts';
import { listFeeds } from '../../reading/read-library.ts';
import type { Workspace } from '../../workspace.ts';
import { type DataOptions, withBackend, withData, withLibrary } from '../open-data.ts';
import { readCount } from '../read-count.ts';
import { CallError, printJson, printLine } from '../report.ts';
import { inColumns, lineWidth } from '../tables/fit.ts';
import { paint } from '../tables/paint.ts';

interface Options extends DataOptions {
  opml?: true;
  pause?: string;
  resume?: string;
  remove?: string;
  every?: string;
  json?: true;
}

export function defineFeeds(command: Command): void {
  withData(command)
    .option('--opml', 'print the list as OPML, for other programs')
    .option('--pause <feed>', 'visit a feed no more, by its id or address')
    .option('--resume <feed>', 'visit it again')
    .option('--remove <feed>', 'forget a feed; its articles stay')
    .option('--every <minutes>', 'with a feed named: visit it that often; "usual" as all others')
    .argument('[feed]', 'its id or address, for --every')
    .option('--json', 'print the list as an array')
    .addHelpText(
      'after',
      '\nExamples:\n  parallax feeds\n  parallax feeds --opml > feeds.opml\n  parallax feeds --pause https://example.org/feed.xml\n  parallax feeds --every 240 https://example.org/feed.xml',
    )
    .action(feeds);
}

async function feeds(named: string | undefined, options: Options): Promise<void> {
  const { pause, resume, remove, every } = options;
  if (every !== undefined && named === undefined)
    throw new CallError('--every takes the minutes, and a feed by its id or address behind them.');
  if (every === undefined && named !== undefined)
    throw new CallError(`What is to be done with "${named}"? --help tells the options.`);
  if (pause ?? resume ?? remove ?? every)
    return withBackend(options, async ({ workspace }) => {
      for (const [name, change] of [
        [pause, pauseNamed],
        [resume, resumeNamed],
        [remove, removeNamed],
        [
          every === undefined ? undefined : named,
          (...of: [Workspace, StoredFeed]) => setEvery(...of, every ?? ''),
        ],
      ] as const)
        if (name !== undefined) await printLine(change(workspace, feedNamed(workspace, name)));
    });
  await withLibrary(options, async (library) => {
    if (options.opml) return printLine(exportOpml(library).trimEnd());
    const list = listFeeds(library);
    if (options.json) return printJson(list);
    if (list.length === 0) return printLine('No feeds yet; `parallax add` takes one up.');
    const head = ['id', 'feed', 'state', 'articles', 'next visit', 'address'];
    // Another program that reads this needs whole addresses.
    const width = process.stdout.isTTY ? lineWidth() : Number.POSITIVE_INFINITY;
    const [first, ...rows] = inColumns([head, ...list.map(toRow)], width, 5);
    await printLine(paint.quiet(first ?? ''));
    for (const [i, row] of rows.entries()) {
      await printLine(row);
      const message = list[i]?.message;
      if (message) await printLine(paint.quiet(`    ${message}`));
    }
  });
}

function pauseNamed(workspace: Workspace, { id, title }: StoredFeed): string {
  pauseFeed(workspace, id, true);
  return `Paused: ${title}. It is visited no more until --resume.`;
}

function resumeNamed(workspace: Workspace, { id, title, paused, health }: StoredFeed): string {
  pauseFeed(workspace, id, false);
  if (health === 'gone')
    return `Resumed: ${title}. Its outlet had said that it is gone for good; the next refresh asks once more.`;
  return paused ? `Resumed: ${title}.` : `${title} was not paused.`;
}

function removeNamed(workspace: Workspace, { id, title }: StoredFeed): string {
  forgetFeed(workspace, id);
  return `Removed: ${title}. Its articles stay.`;
}

function setEvery(workspace: Workspace, { id, title }: StoredFeed, every: string): string {
  const minutes =
    every === 'usual' ? null : readCount('--every', every, shortestInterval, longestInterval);
  changeInterval(workspace, id, minutes);
  return minutes === null
    ? `${title} is visited as often as all others.`
    : `${title} is visited every ${minutes} minutes, and less often where its publisher asks for it.`;
}

function feedNamed({ library }: Workspace, name: string): StoredFeed {
  const feed = readFeeds(library).find(({ id, url }) => id === name || url === name);
  if (!feed) throw new Error(`There is no feed "${name}". \`parallax feeds\` lists what there is.`);
  return feed;
}

function toRow({ id, title, folder, health, articles, nextDue, url }: FeedView): string[] {
  const name = folder === null ? title : `${folder} / ${title}`;
  return [id, name, health, String(articles), nextDue?.slice(0, 16).replace('T', ' ') ?? '–', url];
}
