/** The way of articles into the library: cleaned, told apart, stored. */
import { cleanShortLine, cleanText } from '../../core/article/index.ts';
import { inTransaction } from '../../db/connection.ts';
import { type FoundArticle, type SavedArticle, saveArticles } from '../../db/save-article.ts';
import { readStoryOf, saveStale } from '../../db/stories.ts';
import type { GatheredArticle } from '../gather/index.ts';
import type { Workspace } from '../workspace.ts';
import { articleId, textHash } from './article-id.ts';

/** In characters: what a feed, page or file may fill a line with, and the longest text; longer ones are cut. */
const longest = { title: 500, author: 300, outlet: 200, text: 1_000_000 };

/** A time further ahead than time zones explain is a slip, and would stay on top of every list; in milliseconds. */
const tolerance = 2 * 86_400_000;

/** A gathered article as it is stored: cleaned, with its id; `fetched` is ISO 8601. */
export function toFound(
  gathered: GatheredArticle,
  feed: string | null,
  fetched: string,
): FoundArticle {
  const {
    key,
    entryHash,
    sameWithin = null,
    byTitle = false,
    url,
    page: _page,
    ...rest
  } = gathered;
  const whole = cleanText(gathered.text);
  const text = whole.slice(0, longest.text).toWellFormed();
  const title = cleanShortLine(gathered.title, longest.title);
  const outlet = cleanShortLine(gathered.outlet, longest.outlet);
  const author = cleanShortLine(gathered.author ?? '', longest.author) || null;
  const plausible = (time: string | null) =>
    time !== null && Date.parse(time) > Date.parse(fetched) + tolerance ? null : time;
  const entry = feed === null ? null : { feed, key, hash: entryHash, sameWithin, byTitle };
  const id = articleId({ url, entry, outlet, title, text });
  return {
    ...rest,
    ...{ id, url, text, title, author, outlet, entry, fetched, hash: textHash(text) },
    published: plausible(gathered.published),
    modified: plausible(gathered.modified),
    partial: gathered.partial || text.length < whole.length,
  };
}

/** Articles to store, and what is noted with them in the same transaction. */
export interface Intake {
  articles: readonly FoundArticle[];
  alongside: (saved: readonly SavedArticle[]) => void;
}

/**
 * Stores articles, all or none of them; `alongside` joins the same transaction. What is new or changed waits to be read
 * and placed in a story, and stories whose articles changed lag behind until they are compared.
 */
export function takeIn(
  workspace: Workspace,
  articles: readonly FoundArticle[],
  alongside: Intake['alongside'],
): SavedArticle[] {
  return takeAllIn(workspace, [{ articles, alongside }]).flat();
}

/** Several intakes in one transaction, all or none of them; returns what became of the articles of each. */
export function takeAllIn(
  { library, memory }: Workspace,
  intakes: readonly Intake[],
): SavedArticle[][] {
  try {
    return inTransaction(library, () => {
      // Articles first, all of them: whatever is stored in between makes the search index write out what it holds.
      const saved = saveArticles(
        library,
        intakes.flatMap(({ articles }) => articles),
      );
      for (const { number, outcome } of saved) {
        const story = outcome === 'changed' ? readStoryOf(library, number) : null;
        if (story !== null) saveStale(library, story);
      }
      let from = 0;
      return intakes.map(({ articles, alongside }) => {
        const own = saved.slice(from, from + articles.length);
        from += articles.length;
        alongside(own);
        return own;
      });
    });
  } catch (error) {
    memory.forget();
    throw error;
  }
}
