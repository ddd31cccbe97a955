/** Of the articles of a feed that have one title and time, the one whose words an entry has. */
import { shareOfWords } from '../core/article/shares-words.ts';
import { type ReadableLibrary, statement } from './connection.ts';
import { type KnownArticle, readKnown } from './known-article.ts';
import type { FoundArticle } from './save-article.ts';

/** So many of them are compared; daily notices under one title are some dozens at most. */
const mostTwins = 50;

/** What is sent out by a form shares much with the next of its kind; what was corrected shares more. */
const leastShare = 0.8;

/**
 * The one with the very same text, else the one that shares most of its words; null where none shares enough. What was
 * stored in the same reading is another entry of it, and no earlier version.
 */
export function findTwin(library: ReadableLibrary, found: FoundArticle): KnownArticle | null {
  const sql = `SELECT a.number FROM articles a
      JOIN revisions r ON r.article = a.number AND r.number = a.revision
    WHERE a.feed = ? AND a.published_at IS unixepoch(?) AND r.title = ? COLLATE NOCASE LIMIT ?`;
  const feed = found.entry?.feed ?? null;
  const rows = statement<{ number: number }>(library, sql).all(
    feed,
    found.published,
    found.title,
    mostTwins,
  );
  let best: KnownArticle | null = null;
  let most = leastShare;
  for (const { number } of rows) {
    const known = readKnown(library, number);
    if (known.fetched === found.fetched) continue;
    if (known.hash === found.hash && (found.text !== '' || found.url === null)) return known;
    const share = shareOfWords(known.text, found.text);
    if (share >= most) [best, most] = [known, share];
  }
  return best;
}
