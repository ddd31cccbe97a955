/** What every extraction rule may look at, made once for an article. */
import type { Article, Sentence, Span } from '../model.ts';
import { findFurniture } from '../text/furniture.ts';
import { splitSentences } from '../text/sentences.ts';
import { type Tokens, tokenize } from '../text/tokens.ts';

export interface ExtractContext {
  text: string;
  title: string;
  outlet: string;
  /** Publication time, ISO 8601 with the outlet's offset; null where unknown. */
  published: string | null;
  tokens: Tokens;
  sentences: readonly Sentence[];
  /** Spans in which nothing is a mention. */
  furniture: readonly Span[];
}

type Readable = Pick<Article, 'text' | 'published'> & Partial<Article>;

export function createContext(article: Readable): ExtractContext {
  const tokens = tokenize(article.text);
  return {
    text: article.text,
    title: article.title ?? '',
    outlet: article.outlet ?? '',
    published: article.published,
    tokens,
    sentences: splitSentences(article.text),
    furniture: findFurniture(article.text, tokens),
  };
}
