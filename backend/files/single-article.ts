/** The one article of a text, Markdown or HTML file. */
import { type DocumentFormat, readDocument } from '../../core/article/index.ts';
import type { FileArticle } from './file-article.ts';
import { InputError } from './input-error.ts';

export interface ArticleDocument {
  content: string;
  format: DocumentFormat;
  /** Stands in where the document has no title: the file's name without extension. */
  name: string;
  /** Stands in where the document gives no time, ISO 8601; null where it is to have none. */
  modified: string | null;
}

/**
 * Reads a document as an article.
 *
 * @throws InputError where nothing can be read in it.
 */
export function singleArticle(document: ArticleDocument): FileArticle {
  const read = readDocument(document.content, document.format);
  if (read.text === '') throw new InputError('No article text was found in the file.');
  return {
    id: document.name,
    outlet: read.outlet ?? '',
    title: read.title ?? document.name,
    url: read.url,
    author: read.byline,
    published: read.published ?? read.modified ?? document.modified,
    text: read.text,
    partial: read.partial,
  };
}
