/** Footnotes: one an article, numbered as they are first referred to, as every reader of Markdown will number them. */
import type { FootnoteReference } from 'mdast';
import type { BriefArticle } from '../brief-input.ts';

export interface Notes {
  /** References to the notes of these articles, in order of their numbers, each once. */
  refer: (...articles: string[]) => FootnoteReference[];
  /** The articles in order of their notes; those that nothing refers to come last. */
  inOrder: () => BriefArticle[];
  outletOf: (article: string) => string;
  articleOf: (id: string) => BriefArticle | undefined;
}

export function createNotes(articles: readonly BriefArticle[]): Notes {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const known = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, known);
    return known;
  };
  return {
    refer: (...ids) =>
      articles
        .filter(({ id }) => ids.includes(id))
        .map(({ id }) => numberOf(id))
        .sort((a, b) => a - b)
        .map((number) => ({
          type: 'footnoteReference',
          identifier: String(number),
          label: String(number),
        })),
    inOrder: () =>
      articles
        .map((article) => ({ article, number: numberOf(article.id) }))
        .sort((a, b) => a.number - b.number)
        .map(({ article }) => article),
    outletOf: (id) => byId.get(id)?.outlet ?? id,
    articleOf: (id) => byId.get(id),
  };
}
