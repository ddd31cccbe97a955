/** Feeds taken up, paused, forgotten, and moved in and out as OPML. */
import { type OpmlFeed, readOpml, writeOpml } from '../../core/feed/index.ts';
import { inTransaction, type ReadableLibrary } from '../../db/connection.ts';
import { readFeeds, removeFeed, saveFeed, savePaused } from '../../db/feeds.ts';
import { NotFoundError, RefusedError } from '../failures.ts';
import { feedId } from '../taking-in/article-id.ts';
import { announce, timeOf, type Workspace } from '../workspace.ts';

export interface FeedToAdd {
  url: string;
  title: string | null;
  folder: string | null;
  allowPrivate: boolean;
}

/** Takes feeds up; those that are known stay as they are. Returns the ids of the new ones. */
export function addFeeds(workspace: Workspace, feeds: readonly FeedToAdd[]): string[] {
  const { library } = workspace;
  const added = timeOf(workspace);
  const ids = inTransaction(library, () =>
    feeds.flatMap(({ url, title, ...rest }) => {
      const feed = { id: feedId(url), url, title: title ?? placeholderTitle(url), added, ...rest };
      return saveFeed(library, feed) ? [feed.id] : [];
    }),
  );
  if (ids.length > 0) announce(workspace, { feeds: true });
  return ids;
}

/** What a feed is called until it has been read: its host. */
export function placeholderTitle(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

/** @throws NotFoundError */
export function pauseFeed(workspace: Workspace, id: string, paused: boolean): void {
  if (!savePaused(workspace.library, id, paused)) throw new NotFoundError('There is no such feed.');
  announce(workspace, { feeds: true });
}

/** @throws NotFoundError */
export function forgetFeed(workspace: Workspace, id: string): void {
  if (!removeFeed(workspace.library, id)) throw new NotFoundError('There is no such feed.');
  announce(workspace, { feeds: true });
}

export function exportOpml(library: ReadableLibrary): string {
  return writeOpml(readFeeds(library).map(({ url, title, folder }) => ({ url, title, folder })));
}

/** @throws RefusedError where it is no OPML */
export function importOpml(workspace: Workspace, opml: string): { added: number; known: number } {
  const feeds = readList(opml);
  // The list may name addresses on the local network; only what the user types is fetched from there.
  const added = addFeeds(
    workspace,
    feeds.map((feed) => ({ ...feed, allowPrivate: false })),
  );
  return { added: added.length, known: feeds.length - added.length };
}

function readList(opml: string): OpmlFeed[] {
  try {
    return readOpml(opml);
  } catch (error) {
    throw new RefusedError((error as Error).message, { cause: error });
  }
}
