/** A stored article, as what was found is held against it. */
import { type ReadableLibrary, statement } from './connection.ts';
import type { ArticleSource } from './save-article.ts';

/** A stored article in its current revision. */
export interface KnownArticle {
  number: number;
  id: string;
  url: string | null;
  outlet: string;
  /** The feed that it belongs to; null where it came from no feed, or from one that was removed. */
  feed: string | null;
  source: ArticleSource;
  /** When it was first seen, ISO 8601. */
  seen: string;
  /** Number and row of the current revision, and when it was found. */
  revision: number;
  revisionId: number;
  fetched: string;
  title: string;
  author: string | null;
  published: string | null;
  modified: string | null;
  text: string;
  partial: boolean;
  hash: string;
}

/** An article by its row. */
export function readKnown(library: ReadableLibrary, number: number): KnownArticle {
  const sql = `SELECT a.number, a.id, a.url, a.outlet, a.feed, a.source, a.fetched AS seen,
      a.revision, r.id AS revisionId, r.fetched, r.title, r.author, r.published, r.modified, r.text,
      r.partial, r.hash
    FROM articles a JOIN revisions r ON r.article = a.number AND r.number = a.revision
    WHERE a.number = ?`;
  type Row = Omit<KnownArticle, 'partial'> & { partial: number };
  const row = statement<Row>(library, sql).get(number) as Row;
  return { ...row, partial: row.partial === 1 };
}
