/** Articles and their revisions: once stored, a revision never changes. */
import type { Article } from '../core/model.ts';
import { type ReadableLibrary, statement, type WritableLibrary } from './connection.ts';
import { saveSearchEntry } from './search.ts';

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

/** An article in its current revision, without its text. */
export interface StoredCard {
  number: number;
  id: string;
  url: string | null;
  outlet: string;
  feed: string | null;
  title: string;
  author: string | null;
  published: string | null;
  fetched: string;
  changed: string | null;
  revisions: number;
  partial: boolean;
  hash: string;
  read: boolean;
  story: string | null;
  why: string | null;
}

export interface StoredRevision {
  /** Row of the revision, under which its mentions are stored. */
  revision: number;
  /** 1 is the first. */
  number: number;
  fetched: string;
  title: string;
  published: string | null;
  text: string;
  hash: string;
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
  return statement<{ title: string; text: string; outlet: string }>(library, sql).get(number) as {
    title: string;
    text: string;
    outlet: string;
  };
}

const cardColumns = `c.number, c.id, c.url, c.outlet, c.feed, c.title, c.author, c.published,
  c.fetched, c.changed, c.revision AS revisions, c.partial, c.hash, r.at IS NOT NULL AS read,
  s.story, s.why`;
const cardTables = `current_articles c
  LEFT JOIN article_reads r ON r.article = c.number
  LEFT JOIN story_articles s ON s.article = c.number`;

type CardRow = Omit<StoredCard, 'partial' | 'read'> & { partial: number; read: number };

const toCard = (row: CardRow): StoredCard => ({
  ...row,
  partial: row.partial === 1,
  read: row.read === 1,
});

export function readCard(library: ReadableLibrary, id: string): StoredCard | null {
  const sql = `SELECT ${cardColumns} FROM ${cardTables} WHERE c.id = ?`;
  const row = statement<CardRow>(library, sql).get(id);
  return row ? toCard(row) : null;
}

/** A story's articles in order of publication; those without a time stand last. */
export function readStoryCards(library: ReadableLibrary, story: string): StoredCard[] {
  const sql = `SELECT ${cardColumns} FROM ${cardTables} WHERE s.story = ?
    ORDER BY c.published IS NULL, unixepoch(c.published), c.number`;
  return statement<CardRow>(library, sql).all(story).map(toCard);
}

/** All revisions of an article, oldest first. */
export function readRevisions(library: ReadableLibrary, article: number): StoredRevision[] {
  const sql = `SELECT id AS revision, number, fetched, title, published, text, hash
    FROM revisions WHERE article = ? ORDER BY number`;
  return statement<StoredRevision>(library, sql).all(article);
}

/** An article as extraction takes it, and where it is stored. */
export interface StoredArticle {
  number: number;
  /** Row of the current revision. */
  revision: number;
  story: string | null;
  article: Article;
}

type ArticleRow = Article & { number: number; revision: number; story: string | null };

const articleColumns = `c.number, c.revision_id AS revision, s.story, c.id, c.outlet, c.title, c.url,
  c.author, c.published, c.text`;
const articleTables = 'current_articles c LEFT JOIN story_articles s ON s.article = c.number';

const toArticle = ({ number, revision, story, ...article }: ArticleRow): StoredArticle => ({
  number,
  revision,
  story,
  article,
});

/** An article by its row. */
export function readArticle(library: ReadableLibrary, number: number): StoredArticle | null {
  const sql = `SELECT ${articleColumns} FROM ${articleTables} WHERE c.number = ?`;
  const row = statement<ArticleRow>(library, sql).get(number);
  return row ? toArticle(row) : null;
}

/** A story's articles in order of publication; those without a time stand last. */
export function readStoryArticles(library: ReadableLibrary, story: string): StoredArticle[] {
  const sql = `SELECT ${articleColumns} FROM ${articleTables} WHERE s.story = ?
    ORDER BY c.published IS NULL, unixepoch(c.published), c.number`;
  return statement<ArticleRow>(library, sql).all(story).map(toArticle);
}

/** An article that is in no story, or that was not read with the present rules. */
export interface UnderivedArticle {
  number: number;
  /** True where its current revision was read with the present rules. */
  analysed: boolean;
}

/** In order of publication, then id, which is the order in which articles are placed. */
export function readUnderived(library: ReadableLibrary, rules: string): UnderivedArticle[] {
  const sql = `SELECT c.number, coalesce(a.rules = ?, 0) AS analysed FROM ${articleTables}
    LEFT JOIN analyses a ON a.revision = c.revision_id
    WHERE s.article IS NULL OR a.rules IS NULL OR a.rules <> ?
    ORDER BY c.published IS NULL, unixepoch(c.published), c.id`;
  const rows = statement<{ number: number; analysed: number }>(library, sql).all(rules, rules);
  return rows.map(({ number, analysed }) => ({ number, analysed: analysed === 1 }));
}
