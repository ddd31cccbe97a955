/** The way of an article into the library: stored, read, placed in a story. */
import { setImmediate as yieldToOthers } from 'node:timers/promises';
import { cleanLine, cleanText } from '../../core/article/index.ts';
import type { Article, Mentions } from '../../core/model.ts';
import { type FoundArticle, type SavedArticle, saveArticle } from '../../db/articles.ts';
import { inTransaction } from '../../db/connection.ts';
import { saveMentions } from '../../db/mentions.ts';
import { readStoryOf, saveStale } from '../../db/stories.ts';
import { findMentions } from '../deriving/analyse.ts';
import { placeArticle } from '../deriving/place-article.ts';
import { rulesVersion } from '../deriving/rules-version.ts';
import type { GatheredArticle } from '../gather/index.ts';
import { timeOf, type Workspace } from '../workspace.ts';
import { articleId, textHash } from './article-id.ts';

/** An article that is ready to be stored, already read. */
export interface ReadyArticle {
  found: FoundArticle;
  mentions: Mentions;
}

export interface TakenIn extends SavedArticle {
  story: string;
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
 * Stores articles with what was found in them and places each in a story, all or none of it; `alongside` joins the
 * same transaction. The stories concerned lag behind until they are compared.
 */
export function takeIn(
  workspace: Workspace,
  ready: readonly ReadyArticle[],
  alongside: (taken: readonly TakenIn[]) => void = () => undefined,
): TakenIn[] {
  const { library, memory } = workspace;
  try {
    return inTransaction(library, () => {
      const taken = ready.map((article) => takeInOne(workspace, article));
      alongside(taken);
      return taken;
    });
  } catch (error) {
    memory.forget();
    throw error;
  }
}

function takeInOne({ library, memory }: Workspace, { found, mentions }: ReadyArticle): TakenIn {
  const saved = saveArticle(library, found);
  if (saved.outcome !== 'known') saveMentions(library, saved.revision, rulesVersion, mentions);
  const story = readStoryOf(library, saved.number);
  if (story !== null) {
    if (saved.outcome === 'changed') saveStale(library, story);
    return { ...saved, story };
  }
  const article = { ...toArticle(found), id: saved.id, mentions };
  return { ...saved, story: placeArticle(library, memory, saved.number, article) };
}
