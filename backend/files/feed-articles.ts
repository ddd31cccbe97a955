/** Articles out of a feed file, with the text that the feed itself carries. */
import { entryKey, fromEntry } from '../../core/article/index.ts';
import type { FileArticle } from './file-article.ts';
import { readFeed } from './read-feed.ts';

/** Reads a feed's entries as articles; `name` stands in where the feed has no title. Rejects with an `InputError`. */
export async function feedArticles(bytes: Uint8Array, name: string): Promise<FileArticle[]> {
  const feed = await readFeed(bytes);
  return feed.entries.map((entry, i) => {
    const { title, url, author, published, modified, text, partial } = fromEntry(entry);
    return {
      id: entryKey(entry) ?? `${name}-${i + 1}`,
      outlet: entry.outlet ?? feed.title ?? name,
      title,
      url,
      author,
      published: published ?? modified,
      text,
      partial,
    };
  });
}
