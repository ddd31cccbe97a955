/** How an article is stored: new, as a further revision, or known already. A revision never changes. */
import { type ReadableLibrary, statement, type WritableLibrary } from './connection.ts';
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

/**
 * Stores an article, or a further revision of one that is known by its address, its feed entry or its id. A part of
 * an article never replaces the whole.
 */
export function saveArticle(library: WritableLibrary, found: FoundArticle): SavedArticle {
  const known = findKnown(library, found);
  if (!known) {
    const number = insertArticle(library, found);
    const revision = insertRevision(library, number, 1, found);
    saveSearchEntry(library, number, null, found);
    saveEntry(library, number, found);
    return { number, id: found.id, revision, outcome: 'added' };
  }
  saveEntry(library, known.number, found);
  const same = known.hash === found.hash && known.title === found.title;
  if (same || (found.partial && known.partial === 0))
    return { ...known, revision: known.revisionId, outcome: 'known' };
  const before = readSearchEntry(library, known.number);
  const revision = insertRevision(library, known.number, known.revision + 1, found);
  statement(library, 'UPDATE articles SET revision = ?, changed = ? WHERE number = ?').run(
    known.revision + 1,
    found.fetched,
    known.number,
  );
  saveSearchEntry(library, known.number, before, { ...found, outlet: before.outlet });
  return { number: known.number, id: known.id, revision, outcome: 'changed' };
}

function findKnown(library: ReadableLibrary, found: FoundArticle): Known | undefined {
  const columns = `number, id, revision, revision_id AS revisionId, title, hash, partial`;
  const byEntry = `SELECT article FROM feed_entries WHERE feed = ? AND key = ?`;
  const sql = `SELECT ${columns} FROM current_articles
    WHERE url = ? OR id = ? OR number = (${byEntry}) ORDER BY url = ? DESC LIMIT 1`;
  const { url, id, entry } = found;
  return statement<Known>(library, sql).get(url, id, entry?.feed, entry?.key, url);
}

function insertArticle(library: WritableLibrary, found: FoundArticle): number {
  const sql = `INSERT INTO articles (id, url, outlet, feed, source, fetched, revision)
    VALUES (?, ?, ?, ?, ?, ?, 1)`;
  const { id, url, outlet, entry, source, fetched } = found;
  return statement(library, sql).run(id, url, outlet, entry?.feed ?? null, source, fetched)
    .lastInsertRowid as number;
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
