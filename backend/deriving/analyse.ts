/** Articles as stored, with what is found in them. */
import { extractMentions } from '../../core/extract/index.ts';
import type { AnalysedArticle, Article, Mentions } from '../../core/model.ts';
import type { StoredArticle } from '../../db/articles.ts';
import type { ReadableLibrary } from '../../db/connection.ts';
import { readMentions } from '../../db/mentions.ts';

const nothing: Mentions = {
  sentences: [],
  figures: [],
  dates: [],
  entities: [],
  attributions: [],
  claims: [],
};

/**
 * What is found in an article; null where a rule fails on it. Such an article is kept and shown all the same, with
 * nothing found in it, and is read anew by the next refresh.
 */
export function findMentions(article: Article, log: (line: string) => void): Mentions | null {
  try {
    return extractMentions(article);
  } catch (error) {
    log(`Nothing could be found in "${article.title}" (${article.id}): ${String(error)}`);
    return null;
  }
}

/** A stored article with its stored mentions, or with those found now where none are stored. */
export function readAnalysed(
  library: ReadableLibrary,
  { article, revision }: Pick<StoredArticle, 'article' | 'revision'>,
  log: (line: string) => void,
): AnalysedArticle {
  const mentions = readMentions(library, revision, article.text) ?? findMentions(article, log);
  return { ...article, mentions: mentions ?? nothing };
}
