/** How an article is stored: new, as a further revision, or known already. A revision never changes. */
import { type ReadableLibrary, readValue, statement, type WritableLibrary } from './connection.ts';
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
  lang: string | null;
  text: string;
  partial: boolean;
  source: ArticleSource;
  /** SHA-256 of `text`, hexadecimal. */
  hash: string;
  /** The feed it came by, its key there and the hash of the entry. */
  entry: { feed: string; key: string; hash: string } | null;
  /** ISO 8601. */
  fetched: string;
}

export interface SavedArticle {
  number: number;
  id: string;
  /** Row of the current revision. */
  revision: number;
  /** `known`: what was found is stored already, or says less than what is stored. */
  outcome: 'added' | 'changed' | 'known';
}

interface Known {
  number: number;
  id: string;
  revision: number;
  revisionId: number;
  title: string;
  hash: string;
  partial: number;
}

/** What an article's place in the search index changes from and to. */
interface SearchChange {
  number: number;
  before: SearchEntry | null;
  now: SearchEntry;
}

/**
 * Stores articles, or further revisions of those that are known by their address, their feed entry or their id. A part
 * of an article never replaces the whole.
 */
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
  const known = findKnown(library, found);
  if (!known) {
    const number = insertArticle(library, found);
    const revision = insertRevision(library, number, 1, found);
    saveEntry(library, number, found);
    changes.push({ number, before: null, now: found });
    return { number, id: found.id, revision, outcome: 'added' };
  }
  saveEntry(library, known.number, found);
  const same = known.hash === found.hash && known.title === found.title;
  if (same || (found.partial && known.partial === 0))
    return { ...known, revision: known.revisionId, outcome: 'known' };
  const before = readSearchEntry(library, known.number);
  const revision = insertRevision(library, known.number, known.revision + 1, found);
  saveChange(library, known, found);
  changes.push({ number: known.number, before, now: { ...found, outlet: before.outlet } });
  return { number: known.number, id: known.id, revision, outcome: 'changed' };
}

/** By its address, else by its id, else by the feed's entry. */
function findKnown(library: ReadableLibrary, { url, id, entry }: FoundArticle): Known | undefined {
  const number =
    (url === null ? undefined : readNumber(library, 'number FROM articles WHERE url = ?', url)) ??
    readNumber(library, 'number FROM articles WHERE id = ?', id) ??
    (entry === null ? undefined : readNumber(library, byEntry, entry.feed, entry.key));
  if (number === undefined) return undefined;
  const sql = `SELECT number, id, revision, revision_id AS revisionId, title, hash, partial
    FROM current_articles WHERE number = ?`;
  return statement<Known>(library, sql).get(number);
}

const byEntry = 'article FROM feed_entries WHERE feed = ? AND key = ?';

function readNumber(library: ReadableLibrary, sql: string, ...values: string[]) {
  return readValue<number>(library, `SELECT ${sql}`, ...values);
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
    (article, number, fetched, title, author, published, modified, lang, text, partial, hash)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
  const { fetched, title, author, published, modified, lang, text, partial, hash } = found;
  return statement(library, sql).run(
    article,
    number,
    fetched,
    title,
    author,
    published,
    modified,
    lang,
    text,
    +partial,
    hash,
  ).lastInsertRowid as number;
}

/** The article has one revision more; lists and searches go by its time of publication. */
function saveChange(
  library: WritableLibrary,
  { number, revision }: Known,
  { fetched, published }: FoundArticle,
): void {
  const sql =
    'UPDATE articles SET revision = ?, changed = ?, published_at = unixepoch(?) WHERE number = ?';
  statement(library, sql).run(revision + 1, fetched, published, number);
}

function saveEntry(library: WritableLibrary, article: number, { entry }: FoundArticle): void {
  if (entry === null) return;
  const sql = `INSERT INTO feed_entries (feed, key, entry_hash, article) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET entry_hash = excluded.entry_hash, article = excluded.article`;
  statement(library, sql).run(entry.feed, entry.key, entry.hash, article);
}

function readSearchEntry(library: ReadableLibrary, number: number) {
  const sql = 'SELECT title, text, outlet FROM current_articles WHERE number = ?';
  return statement<SearchEntry>(library, sql).get(number) as SearchEntry;
}
