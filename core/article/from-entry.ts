/** A feed's entry as an article, as far as the feed alone tells. */
import type { FeedEntry } from '../model.ts';

export interface EntryArticle {
  title: string;
  /** Canonical address; null where the entry links nowhere. */
  url: string | null;
  author: string | null;
  published: string | null;
  modified: string | null;
  text: string;
  /** True where the entry carries a summary or teaser only, so that the page is worth fetching. */
  partial: boolean;
}

export function fromEntry(entry: FeedEntry): EntryArticle {
  return {
    title: entry.title ?? '',
    url: entry.link,
    author: entry.author,
    published: entry.published,
    modified: entry.updated,
    text: '',
    partial: true,
  };
}
