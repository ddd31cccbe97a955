/** The way of articles into the library: read, then stored with what was found in them. */
import { setImmediate as yieldToOthers } from 'node:timers/promises';
import { cleanLine, cleanText } from '../../core/article/index.ts';
import type { Article, Mentions } from '../../core/model.ts';
import { inTransaction, type WritableLibrary } from '../../db/connection.ts';
import { type FoundArticle, type SavedArticle, saveArticle } from '../../db/save-article.ts';
import { readStoryOf, saveStale } from '../../db/stories.ts';
import { findMentions, saveFound } from '../deriving/analyse.ts';
import type { GatheredArticle } from '../gather/index.ts';
import { timeOf, type Workspace } from '../workspace.ts';
import { articleId, textHash } from './article-id.ts';

/** An article that is ready to be stored, already read. */
export interface ReadyArticle {
  found: FoundArticle;
  /** Null where a rule failed on it. */
  mentions: Mentions | null;
}

/** Reads gathered articles, which is the slow part, and gives way to other work after each. */
export async function makeReady(
  workspace: Workspace,
  articles: readonly GatheredArticle[],
  feed: string | null,
): Promise<ReadyArticle[]> {
  const ready: ReadyArticle[] = [];
  for (const gathered of articles) {
    const found = toFound(gathered, feed, timeOf(workspace));
    ready.push({ found, mentions: findMentions(toArticle(found), workspace.ports.log) });
    await yieldToOthers();
  }
  return ready;
}

function toFound(gathered: GatheredArticle, feed: string | null, fetched: string): FoundArticle {
  const { key, entryHash, url, ...rest } = gathered;
  const text = cleanText(gathered.text);
  const title = cleanLine(gathered.title);
  const outlet = cleanLine(gathered.outlet);
  const entry = feed === null ? null : { feed, key, hash: entryHash };
  const id = articleId({ url, entry, outlet, title, text });
  return { ...rest, id, url, text, title, outlet, entry, fetched, hash: textHash(text) };
}

function toArticle({ id, outlet, title, url, author, published, text }: FoundArticle): Article {
  return { id, outlet, title, url, author, published, text };
}

/**
 * Stores articles with what was found in them, all or none of it; `alongside` joins the same transaction. Stories whose
 * articles changed lag behind until they are compared, and what is new waits to be placed in one.
 */
export function takeIn(
  { library, memory }: Workspace,
  ready: readonly ReadyArticle[],
  alongside: (saved: readonly SavedArticle[]) => void,
): SavedArticle[] {
  try {
    return inTransaction(library, () => {
      const saved = ready.map((article) => saveOne(library, article));
      alongside(saved);
      return saved;
    });
  } catch (error) {
    memory.forget();
    throw error;
  }
}

function saveOne(library: WritableLibrary, { found, mentions }: ReadyArticle): SavedArticle {
  const saved = saveArticle(library, found);
  if (saved.outcome === 'known') return saved;
  saveFound(library, { article: found, revision: saved.revision }, mentions);
  const story = readStoryOf(library, saved.number);
  if (story !== null) saveStale(library, story);
  return saved;
}
