/** Articles as stored, with what is found in them. */
import { readCorrections } from '../../core/correct-names.ts';
import { extractMentions } from '../../core/extract/index.ts';
import type { AnalysedArticle, Article, Mentions } from '../../core/model.ts';
import type { StoredArticle } from '../../db/articles.ts';
import type { ReadableLibrary, WritableLibrary } from '../../db/connection.ts';
import { readMentions, saveMentions } from '../../db/mentions.ts';
import { readNameCorrections } from '../../db/names.ts';
import { type Rules, standardRules } from '../lexicon/read-lexicon.ts';

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
export function findMentions(
  article: Article,
  log: (line: string) => void,
  { lexicon }: Rules = standardRules,
): Mentions | null {
  try {
    return extractMentions(article, lexicon);
  } catch (error) {
    log(`Nothing could be found in "${article.title}" (${article.id}): ${String(error)}`);
    return null;
  }
}

/** Stands for the rules where they failed, so that every refresh tries them again, and nothing in between. */
const failedRules = 'failed';

/** Stores what was found in a revision; where a rule failed, what was found before stays, or nothing was found. */
export function saveFound(
  library: WritableLibrary,
  { article, revision }: Pick<StoredArticle, 'revision'> & { article: Pick<Article, 'text'> },
  mentions: Mentions | null,
  { version }: Rules = standardRules,
): void {
  if (mentions) saveMentions(library, revision, version, mentions);
  else if (readMentions(library, revision, article.text) === null)
    saveMentions(library, revision, failedRules, nothing);
}

/**
 * A stored article with its stored mentions, or with those found now where none are stored; its names as the user
 * corrected them.
 */
export function readAnalysed(
  library: ReadableLibrary,
  { article, revision }: Pick<StoredArticle, 'article' | 'revision'>,
  log: (line: string) => void,
  rules: Rules = standardRules,
): AnalysedArticle {
  const mentions =
    readMentions(library, revision, article.text) ?? findMentions(article, log, rules);
  return withMentions(library, article, mentions ?? nothing);
}

/** An article with what was found in it; its names as the user corrected them. */
export function withMentions(
  library: ReadableLibrary,
  article: Article,
  mentions: Mentions,
): AnalysedArticle {
  const { correctArticle } = readCorrections(readNameCorrections(library));
  return correctArticle({ ...article, mentions });
}
