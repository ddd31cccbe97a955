/** Feeds: where coverage comes from, and how the last visit went. */
import { type ReadableLibrary, readValue, statement, type WritableLibrary } from './connection.ts';

export type StoredHealth = 'never' | 'ok' | 'unchanged' | 'failed' | 'gone';

export interface StoredFeed {
  id: string;
  url: string;
  title: string;
  folder: string | null;
  etag: string | null;
  lastModified: string | null;
  /** The host of `url` may be in a private network; no other host may. */
  allowPrivate: boolean;
  paused: boolean;
  health: StoredHealth;
  message: string | null;
  /** Failed visits since the last good one. */
  failures: number;
  lastFetched: string | null;
  nextDue: string | null;
  /** Minutes between two visits that the user set for this feed; null where the library's are meant. */
  ownMinutes: number | null;
  /** Until then its server has asked to be left in peace, ISO 8601. */
  restsUntil: string | null;
  /** The web page that a list of feeds gave with it. */
  site: string | null;
  articles: number;
  unread: number;
}

export interface NewFeed {
  id: string;
  url: string;
  title: string;
  folder: string | null;
  allowPrivate: boolean;
  site?: string | null;
  /** ISO 8601. */
  added: string;
}

/** How one visit to a feed ended. */
export interface FeedVisit {
  health: Exclude<StoredHealth, 'never'>;
  message: string | null;
  failures: number;
  lastFetched: string;
  nextDue: string | null;
  restsUntil?: string | null;
  /** What to change on the feed; left out: stays as it is. */
  moved?: Pick<StoredFeed, 'url' | 'allowPrivate'>;
  title?: string;
  etag?: string | null;
  lastModified?: string | null;
}

const columns = `f.id, f.url, f.title, f.folder, f.etag, f.last_modified AS lastModified,
  f.allow_private AS allowPrivate, f.paused, f.health, f.message, f.failures,
  f.last_fetched AS lastFetched, f.next_due AS nextDue, f.own_minutes AS ownMinutes,
  f.rests_until AS restsUntil, f.site,
  (SELECT count(*) FROM articles a WHERE a.feed = f.id) AS articles,
  (SELECT count(*) FROM articles a LEFT JOIN article_reads r ON r.article = a.number
    WHERE a.feed = f.id AND r.article IS NULL) AS unread`;

type FeedRow = Omit<StoredFeed, 'allowPrivate' | 'paused'> & {
  allowPrivate: number;
  paused: number;
};

const toFeed = (row: FeedRow): StoredFeed => ({
  ...row,
  allowPrivate: row.allowPrivate === 1,
  paused: row.paused === 1,
});

/** All feeds, by folder and title. */
export function readFeeds(library: ReadableLibrary): StoredFeed[] {
  const sql = `SELECT ${columns} FROM feeds f
    ORDER BY f.folder IS NULL, f.folder COLLATE NOCASE, f.title COLLATE NOCASE, f.url`;
  return statement<FeedRow>(library, sql).all().map(toFeed);
}

export function readFeed(library: ReadableLibrary, id: string): StoredFeed | null {
  const row = statement<FeedRow>(library, `SELECT ${columns} FROM feeds f WHERE f.id = ?`).get(id);
  return row ? toFeed(row) : null;
}

/** The feed of an address, or of the same one with http for https; null where it is not followed. */
export function readFeedByUrl(library: ReadableLibrary, url: string): StoredFeed | null {
  const sql = 'SELECT id FROM feeds WHERE url IN (?, ?) ORDER BY url = ? DESC LIMIT 1';
  const id = readValue<string>(library, sql, url, twinOf(url), url);
  return id === undefined ? null : readFeed(library, id);
}

/** The same address with http for https, or the other way round: servers give one feed at both. */
function twinOf(url: string): string {
  return url.startsWith('https:') ? `http:${url.slice(6)}` : url.replace(/^http:/, 'https:');
}

/** Stores a feed; false where it is followed already. What was refused as private is allowed from then on if `feed` is. */
export function saveFeed(library: WritableLibrary, feed: NewFeed): boolean {
  const lift = 'UPDATE feeds SET allow_private = max(allow_private, ?) WHERE url IN (?, ?)';
  if (statement(library, lift).run(+feed.allowPrivate, feed.url, twinOf(feed.url)).changes > 0)
    return false;
  const sql = `INSERT INTO feeds (id, url, title, folder, allow_private, site, added)
    VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`;
  const { id, url, title, folder, allowPrivate, site = null, added } = feed;
  const row = [id, url, title, folder, +allowPrivate, site, added];
  return statement(library, sql).run(...row).changes === 1;
}

/** Records a visit. A new address that another feed has already is not taken over. */
export function saveVisit(library: WritableLibrary, id: string, visit: FeedVisit): void {
  const sql = `UPDATE feeds SET health = ?, message = ?, failures = ?, last_fetched = ?, next_due = ?,
    rests_until = ? WHERE id = ?`;
  const { health, message, failures, lastFetched, nextDue, restsUntil = null } = visit;
  const row = [health, message, failures, lastFetched, nextDue, restsUntil, id];
  statement(library, sql).run(...row);
  if (visit.moved !== undefined) {
    const { url, allowPrivate } = visit.moved;
    const move = 'UPDATE OR IGNORE feeds SET url = ?, allow_private = ? WHERE id = ?';
    statement(library, move).run(url, +allowPrivate, id);
  }
  if (visit.title !== undefined)
    statement(library, 'UPDATE feeds SET title = ? WHERE id = ?').run(visit.title, id);
  if (visit.etag !== undefined)
    statement(library, 'UPDATE feeds SET etag = ?, last_modified = ? WHERE id = ?').run(
      visit.etag,
      visit.lastModified ?? null,
      id,
    );
}

/** Leaves a feed in peace until then, ISO 8601, unless it is for longer anyway. */
export function saveRest(library: WritableLibrary, id: string, until: string): void {
  const sql = `UPDATE feeds SET rests_until = max(coalesce(rests_until, ''), ?),
    next_due = max(coalesce(next_due, ''), ?) WHERE id = ?`;
  statement(library, sql).run(until, until, id);
}

/** Pauses a feed or lets it go on, also one that was gone; false where there is no such feed. */
export function savePaused(library: WritableLibrary, id: string, paused: boolean): boolean {
  if (!paused) {
    const revive = `UPDATE feeds SET health = 'never', message = NULL, failures = 0, next_due = NULL
      WHERE id = ? AND health = 'gone'`;
    statement(library, revive).run(id);
  }
  const sql = 'UPDATE feeds SET paused = ? WHERE id = ?';
  return statement(library, sql).run(+paused, id).changes === 1;
}

/** Sets a feed's own minutes between two visits, and when the next one is due; false where there is no such feed. */
export function saveInterval(
  library: WritableLibrary,
  id: string,
  { minutes, nextDue }: { minutes: number | null; nextDue: string | null },
): boolean {
  const sql = 'UPDATE feeds SET own_minutes = ?, next_due = ? WHERE id = ?';
  return statement(library, sql).run(minutes, nextDue, id).changes === 1;
}

/** Forgets a feed; its articles stay. False where there is no such feed. */
export function removeFeed(library: WritableLibrary, id: string): boolean {
  return statement(library, 'DELETE FROM feeds WHERE id = ?').run(id).changes === 1;
}

/** The hash under which an entry of a feed is stored; null where the entry is new. */
export function readEntryHash(library: ReadableLibrary, feed: string, key: string): string | null {
  const sql = 'SELECT entry_hash FROM feed_entries WHERE feed = ? AND key = ?';
  return readValue<string>(library, sql, feed, key) ?? null;
}
