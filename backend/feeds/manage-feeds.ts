/** Feeds taken up, paused, forgotten, and moved in and out as OPML. */
import { cleanShortLine } from '../../core/article/index.ts';
import { type LeftOut, type OpmlFeed, readOpml, writeOpml } from '../../core/feed/index.ts';
import { inTransaction, type ReadableLibrary } from '../../db/connection.ts';
import {
  readFeed,
  readFeeds,
  removeFeed,
  saveFeed,
  saveInterval,
  savePaused,
} from '../../db/feeds.ts';
import { NotFoundError, RefusedError } from '../failures.ts';
import { feedId } from '../taking-in/article-id.ts';
import { announce, timeOf, type Workspace } from '../workspace.ts';

export interface FeedToAdd {
  url: string;
  title: string | null;
  folder: string | null;
  allowPrivate: boolean;
  /** The web page that it belongs to. */
  site?: string;
}

/** Takes feeds up; those that are known stay as they are. Returns the ids of the new ones. */
export function addFeeds(workspace: Workspace, feeds: readonly FeedToAdd[]): string[] {
  const { library } = workspace;
  const added = timeOf(workspace);
  const ids = inTransaction(library, () =>
    feeds.flatMap(({ url, title, ...rest }) => {
      const feed = {
        ...{ id: freeId(library, url), url, added, ...rest },
        title: shortTitle(title) ?? placeholderTitle(url),
      };
      return saveFeed(library, feed) ? [feed.id] : [];
    }),
  );
  if (ids.length > 0) announce(workspace, { feeds: true });
  return ids;
}

/** Made from the address, unless a feed that has moved from there has that id already. */
function freeId(library: ReadableLibrary, url: string): string {
  for (let count = 1; ; count++) {
    const id = count === 1 ? feedId(url) : feedId(`${url}#${count}`);
    const holder = readFeed(library, id);
    if (holder === null || holder.url === url) return id;
  }
}

const longestTitle = 200;

/** A feed's title as it is stored: one line, of which a hostile feed fills no more than that; null where it has none. */
export function shortTitle(title: string | null): string | null {
  return cleanShortLine(title ?? '', longestTitle) || null;
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

/** What a feed's own interval can be, in minutes. */
export const shortestInterval = 15;
export const longestInterval = 1440;

/**
 * Sets how often a feed is visited, from its last visit on; null: as often as all others.
 *
 * @throws NotFoundError
 */
export function changeInterval(workspace: Workspace, id: string, minutes: number | null): void {
  const feed = readFeed(workspace.library, id);
  if (feed === null) throw new NotFoundError('There is no such feed.');
  const { lastFetched, health, restsUntil } = feed;
  // What failed waits as before; anything else is due as if it had been visited so from the first.
  const isFailing = health === 'failed' || health === 'gone';
  const wait = (minutes ?? workspace.settings.refreshMinutes ?? 30) * 60_000;
  const nextDue =
    isFailing || lastFetched === null
      ? feed.nextDue
      : new Date(
          Math.max(Date.parse(lastFetched) + wait, Date.parse(restsUntil ?? '') || 0),
        ).toISOString();
  saveInterval(workspace.library, id, { minutes, nextDue });
  announce(workspace, { feeds: true });
}

/** @throws NotFoundError */
export function forgetFeed(workspace: Workspace, id: string): void {
  if (!removeFeed(workspace.library, id)) throw new NotFoundError('There is no such feed.');
  announce(workspace, { feeds: true });
}

/** Lists are handed on, and names and passwords in addresses are for nobody else. */
function withoutPassword(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (url.username === '' && url.password === '') return address;
  url.username = '';
  url.password = '';
  return url.href;
}

export function exportOpml(library: ReadableLibrary): string {
  return writeOpml(
    readFeeds(library).map(({ url, title, folder, site }) => ({
      url: withoutPassword(url),
      title,
      folder,
      ...(site === null ? {} : { site }),
    })),
  );
}

/** What came of a list of feeds; `leftOut` has the entries that are no feeds at web addresses. */
export interface ImportedList {
  added: number;
  known: number;
  leftOut?: LeftOut[];
}

/** @throws RefusedError where it is no OPML */
export function importOpml(workspace: Workspace, opml: string): ImportedList {
  const leftOut: LeftOut[] = [];
  const feeds = readList(opml, (entry) => leftOut.push(entry));
  // The list may name addresses on the local network; only what the user types is fetched from there.
  const added = addFeeds(
    workspace,
    feeds.map((feed) => ({ ...feed, allowPrivate: false })),
  );
  const counts = { added: added.length, known: feeds.length - added.length };
  return leftOut.length === 0 ? counts : { ...counts, leftOut };
}

function readList(opml: string, leaveOut: (entry: LeftOut) => void): OpmlFeed[] {
  try {
    return readOpml(opml, leaveOut);
  } catch (error) {
    throw new RefusedError((error as Error).message, { cause: error });
  }
}
