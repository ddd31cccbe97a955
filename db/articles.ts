/** Articles and their revisions, as they are stored. */
import type { Article } from '../core/model.ts';
import { type ReadableLibrary, statement } from './connection.ts';

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

const cardColumns = `c.number, c.id, c.url, c.outlet, c.feed, c.title, c.author, c.published,
  c.fetched, c.changed, c.revision AS revisions, c.partial, c.hash, r.at IS NOT NULL AS read,
  s.story, coalesce((SELECT g.why FROM story_group_articles g WHERE g.article = c.number
    ORDER BY g.story_group DESC LIMIT 1), s.why) AS why`;
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
