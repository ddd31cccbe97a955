/** Makes an article for a test, read by the real extraction. */
import { extractMentions } from '../../../core/extract/index.ts';
import type { AnalysedArticle, Article } from '../../../core/model.ts';

export function articleOf(given: Partial<Article> & { id: string; text: string }): AnalysedArticle {
  const article: Article = {
    outlet: given.id,
    title: '',
    url: null,
    author: null,
    published: null,
    ...given,
  };
  return { ...article, mentions: extractMentions(article) };
}
