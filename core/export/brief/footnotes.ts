/** Footnotes: one an article, numbered as they are first referred to, as every reader of Markdown will number them. */
import type { PhrasingContent } from 'mdast';
import type { BriefArticle } from '../brief-input.ts';
import { sayDay } from '../say-date.ts';
import type { CitationWriter } from './citations.ts';
import { paragraph, strong, text } from './nodes.ts';

/** `describe` gives the words of an article's note. */
export function createFootnotes(
  articles: readonly BriefArticle[],
  describe: (article: BriefArticle) => PhrasingContent[],
): CitationWriter {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const known = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, known);
    return known;
  };
  const refer = (...ids: string[]): PhrasingContent[] =>
    articles
      .filter(({ id }) => ids.includes(id))
      .map(({ id }) => numberOf(id))
      .sort((a, b) => a - b)
      .map((number) => ({
        type: 'footnoteReference',
        identifier: String(number),
        label: String(number),
      }));
  return {
    refer,
    referNamed: refer,
    name: (...ids) => [text(outletsOf(articles, ids).join(', '))],
    listed: (article) => [
      strong(article.outlet),
      text(`: ${article.title}${article.published ? `, ${sayDay(article.published)}` : ''}`),
      ...refer(article.id),
    ],
    close: () =>
      articles
        .map((article) => ({ article, number: numberOf(article.id) }))
        .sort((a, b) => a.number - b.number)
        .map(({ article, number }) => ({
          type: 'footnoteDefinition',
          identifier: String(number),
          label: String(number),
          children: [paragraph(...describe(article))],
        })),
  };
}

/** The outlets of these articles, each once. */
export function outletsOf(articles: readonly BriefArticle[], ids: readonly string[]): string[] {
  const outlets = ids.map((id) => articles.find((article) => article.id === id)?.outlet || id);
  return [...new Set(outlets)];
}
