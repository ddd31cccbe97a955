/** A fetched feed read: what it says of itself, and what each of its entries tells. */
import { type EntryArticle, fromEntry } from '../../core/article/from-entry.ts';
import { FeedError, parseFeed } from '../../core/feed/index.ts';
import type { FeedEntry, ParsedFeed } from '../../core/model.ts';
import { failure } from './failures.ts';
import type { Failure, FetchOutcome } from './outcome.ts';

/** An entry as an article, and what it is told apart by. */
export interface ToldEntry {
  entry: Pick<FeedEntry, 'id' | 'title' | 'link' | 'published' | 'updated' | 'author' | 'outlet'>;
  told: EntryArticle;
}

export interface ToldFeed extends Pick<ParsedFeed, 'title' | 'updateInterval' | 'truncated'> {
  type: 'told';
  entries: ToldEntry[];
}

export type FetchedFeed = Pick<
  Extract<FetchOutcome, { type: 'read' }>,
  'address' | 'bytes' | 'contentType'
>;

/** Takes and returns plain data, which can cross to another thread and back. Never rejects for what the feed holds. */
export type ReadFeed = (fetched: FetchedFeed) => Promise<ToldFeed | Failure>;

/** Reads a feed where it is called. */
export const readFeed: ReadFeed = async ({ address, bytes, contentType }) => {
  try {
    const { title, updateInterval, truncated, entries } = await parseFeed(bytes, {
      contentType,
      baseUrl: address,
      // Only text is made of it, which no tag survives.
      unsanitized: true,
    });
    return { type: 'told', title, updateInterval, truncated, entries: entries.map(tell) };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const reason =
      error.fault === 'malformed' || error.fault === 'empty' ? error.fault : 'not-a-feed';
    return failure(reason, error.message);
  }
};

function tell(whole: FeedEntry): ToldEntry {
  const { id, title, link, published, updated, author, outlet } = whole;
  return { entry: { id, title, link, published, updated, author, outlet }, told: fromEntry(whole) };
}
