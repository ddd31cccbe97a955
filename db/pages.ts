/** The pages that articles were read from, and when they are asked for again. */
import { type ReadableLibrary, statement, type WritableLibrary } from './connection.ts';
import type { FoundArticle } from './save-article.ts';

/** An article as it was last found, with what its server wants to hear. */
export interface StoredPage {
  number: number;
  url: string;
  article: FoundArticle;
  etag: string | null;
  lastModified: string | null;
  /** The page's own headline; null where that was never noted. */
  headline: string | null;
}

/** What a server said of a page when it was last asked for. */
export interface PageVisit {
  etag: string | null;
  lastModified: string | null;
  headline: string | null;
  /** ISO 8601. */
  visited: string;
}

type Row = Omit<FoundArticle, 'partial' | 'entry' | 'url' | 'source'> &
  Pick<StoredPage, 'number' | 'url' | 'etag' | 'lastModified' | 'headline'> & { partial: number };

/**
 * Articles of a feed that were read from their pages, published after `since` and last asked for before `before` (both
 * ISO 8601), those first that have waited longest.
 */
export function readPagesDue(
  library: ReadableLibrary,
  feed: string,
  { since, before, limit }: { since: string; before: string; limit: number },
): StoredPage[] {
  const sql = `SELECT a.number, a.id, a.url, a.outlet, r.title, r.author, r.published, r.modified, r.text,
      r.partial, r.hash, r.fetched, v.etag, v.last_modified AS lastModified, v.headline
    FROM articles a JOIN revisions r ON r.article = a.number AND r.number = a.revision
      LEFT JOIN page_visits v ON v.article = a.number
    WHERE a.feed = ? AND a.published_at > unixepoch(?) AND a.source = 'page' AND a.url IS NOT NULL
      AND coalesce(v.visited, r.fetched) < ?
    ORDER BY coalesce(v.visited, r.fetched) LIMIT ?`;
  const rows = statement<Row>(library, sql).all(feed, since, before, limit);
  return rows.map(({ number, etag, lastModified, headline, partial, ...article }) => ({
    number,
    url: article.url,
    article: { ...article, partial: partial === 1, source: 'page', entry: null },
    etag,
    lastModified,
    headline,
  }));
}

export function savePageVisit(library: WritableLibrary, article: number, visit: PageVisit): void {
  const sql = `INSERT INTO page_visits (article, etag, last_modified, headline, visited) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET etag = excluded.etag, last_modified = excluded.last_modified,
      headline = excluded.headline, visited = excluded.visited`;
  const { etag, lastModified, headline, visited } = visit;
  statement(library, sql).run(article, etag, lastModified, headline, visited);
}
