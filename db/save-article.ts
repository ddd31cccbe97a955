/** How an article is stored: new, as a further revision, or known already. A revision never changes. */
import { isGuidKey } from '../core/article/entry-key.ts';
import { saveMove } from './article-aliases.ts';
import { statement, type WritableLibrary } from './connection.ts';
import { goesByTitle, identify, isAt } from './find-known.ts';
import type { KnownArticle } from './known-article.ts';
import { nextVersion } from './next-version.ts';
import { type SearchEntry, saveSearchEntry } from './search.ts';

export type ArticleSource = 'feed' | 'page' | 'file' | 'text';

/** An article to store, as it was found. */
export interface FoundArticle {
  /** Stable: made from the article's address, or from its feed and key, or from its content. */
  id: string;
  url: string | null;
  outlet: string;
  title: string;
  author: string | null;
  published: string | null;
  modified: string | null;
  text: string;
  partial: boolean;
  source: ArticleSource;
  /** SHA-256 of `text`, hexadecimal. */
  hash: string;
  /**
   * The feed it came by, its key there and the hash of the entry. Whatever else changed, it is the article that had the
   * key before, if their times lie no more than `sameWithin` milliseconds apart; null where the key proves nothing.
   */
  entry: {
    feed: string;
    key: string;
    hash: string;
    sameWithin?: number | null;
    /** Its link proves nothing: it goes by title, time and words. */
    byTitle?: boolean;
  } | null;
  /** ISO 8601. */
  fetched: string;
}

export interface SavedArticle {
  number: number;
  id: string;
  /** Row of the current revision. */
  revision: number;
  /** `known`: what was found is stored already, says less than what is stored, or is not for its finder to change. */
  outcome: 'added' | 'changed' | 'known';
  /** True where the current revision says just what was found, and nothing of what was known before. */
  asFound: boolean;
}

/** What an article's place in the search index changes from and to. */
interface SearchChange {
  number: number;
  before: SearchEntry | null;
  now: SearchEntry;
}

/** Stores articles, or further revisions of those that are known (`identify`), as far as they change (`nextVersion`). */
export function saveArticles(
  library: WritableLibrary,
  articles: readonly FoundArticle[],
): SavedArticle[] {
  const changes: SearchChange[] = [];
  const saved = articles.map((found) => saveOne(library, found, changes));
  // At the end and together: every other statement in between makes the index write out what it holds.
  for (const { number, before, now } of changes) saveSearchEntry(library, number, before, now);
  return saved;
}

function saveOne(
  library: WritableLibrary,
  found: FoundArticle,
  changes: SearchChange[],
): SavedArticle {
  const identity = identify(library, found);
  if (identity.known === null) {
    const { holder, ...own } = identity;
    if (holder !== null) releaseAddress(library, holder);
    const article = { ...found, id: own.id, url: own.url };
    const number = insertArticle(library, article);
    const revision = insertRevision(library, number, 1, article);
    saveEntry(library, number, found, null);
    changes.push({ number, before: null, now: found });
    return { number, id: own.id, revision, outcome: 'added', asFound: true };
  }
  const { known } = identity;
  const { number, id } = known;
  saveEntry(library, number, found, known);
  if (isMoved(known, found)) saveMove(library, number, found);
  const { version, takenOver } = nextVersion(library, known, found);
  const outlet = takenOver ? found.outlet : known.outlet;
  if (takenOver) saveOwner(library, number, found);
  if (version !== null || outlet !== known.outlet)
    changes.push({ number, before: known, now: { ...(version ?? known), outlet } });
  if (version === null)
    return { number, id, revision: known.revisionId, outcome: 'known', asFound: false };
  const revision = insertRevision(library, number, known.revision + 1, version);
  saveChange(library, known, version);
  const asFound =
    version.hash === found.hash &&
    version.title === found.title &&
    version.published === found.published;
  return { number, id, revision, outcome: 'changed', asFound };
}

/** Its address turned out to be that of another article, which it had only linked. */
function releaseAddress(library: WritableLibrary, article: number): void {
  statement(library, 'UPDATE articles SET url = NULL WHERE number = ?').run(article);
}

/** True where its own feed gives it another address under the guid that it had. */
function isMoved(known: KnownArticle, found: FoundArticle): boolean {
  const { entry, url } = found;
  const isOwn = entry !== null && entry.feed === known.feed && isGuidKey(entry.key);
  return isOwn && url !== null && known.url !== null && !isAt(known, found);
}

/** From now on the article belongs to the feed of its own site. */
function saveOwner(
  library: WritableLibrary,
  article: number,
  { entry, outlet }: FoundArticle,
): void {
  const sql = 'UPDATE articles SET feed = ?, outlet = ? WHERE number = ?';
  statement(library, sql).run(entry?.feed ?? null, outlet, article);
}

function insertArticle(library: WritableLibrary, found: FoundArticle): number {
  const sql = `INSERT INTO articles (id, url, outlet, feed, source, fetched, revision, published_at)
    VALUES (?, ?, ?, ?, ?, ?, 1, unixepoch(?))`;
  const { id, url, outlet, entry, source, fetched, published } = found;
  const { lastInsertRowid } = statement(library, sql).run(
    id,
    url,
    outlet,
    entry?.feed ?? null,
    source,
    fetched,
    published,
  );
  return lastInsertRowid as number;
}

function insertRevision(
  library: WritableLibrary,
  article: number,
  number: number,
  found: FoundArticle,
): number {
  const sql = `INSERT INTO revisions
    (article, number, fetched, title, author, published, modified, text, partial, hash)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
  const { fetched, title, author, published, modified, text, partial, hash } = found;
  return statement(library, sql).run(
    article,
    number,
    fetched,
    title,
    author,
    published,
    modified,
    text,
    +partial,
    hash,
  ).lastInsertRowid as number;
}

/**
 * The article has one revision more; lists and searches go by its time of publication, and its page is watched if its
 * text is from there.
 */
function saveChange(
  library: WritableLibrary,
  { number, revision }: KnownArticle,
  { fetched, published, source }: FoundArticle,
): void {
  const sql = `UPDATE articles SET revision = ?, changed = ?, published_at = unixepoch(?), source = ?
    WHERE number = ?`;
  statement(library, sql).run(revision + 1, fetched, published, source, number);
}

function saveEntry(
  library: WritableLibrary,
  article: number,
  found: FoundArticle,
  known: KnownArticle | null,
): void {
  const { entry } = found;
  if (entry === null) return;
  const sql = `INSERT INTO feed_entries (feed, key, entry_hash, article) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET entry_hash = excluded.entry_hash, article = excluded.article`;
  statement(library, sql).run(entry.feed, entry.key, entry.hash, article);
  if (!goesByTitle(found) || found.url === null || known === null || known.url === found.url)
    return;
  // Links that change at every reading are not kept one beside the other for ever.
  const forget = `DELETE FROM feed_entries
    WHERE feed = ? AND article = ? AND key <> ? AND key GLOB 'link:*'`;
  statement(library, forget).run(entry.feed, article, entry.key);
}
