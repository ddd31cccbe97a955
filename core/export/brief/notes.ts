/** Footnotes: one an article, numbered in order of publication. */
import type { FootnoteReference } from 'mdast';
import type { BriefArticle } from '../brief-input.ts';

export interface Notes {
  /** References to the notes of these articles, in order, each once. */
  refer: (...articles: string[]) => FootnoteReference[];
  outletOf: (article: string) => string;
  articleOf: (id: string) => BriefArticle | undefined;
}

export function createNotes(articles: readonly BriefArticle[]): Notes {
  const numbers = new Map(articles.map((article, index) => [article.id, index + 1]));
  const byId = new Map(articles.map((article) => [article.id, article]));
  return {
    refer: (...ids) =>
      [...new Set(ids)]
        .flatMap((id) => numbers.get(id) ?? [])
        .sort((a, b) => a - b)
        .map((number) => ({
          type: 'footnoteReference',
          identifier: String(number),
          label: String(number),
        })),
    outletOf: (id) => byId.get(id)?.outlet ?? id,
    articleOf: (id) => byId.get(id),
  };
}
