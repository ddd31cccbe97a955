/** A story's articles as citations in CSL-JSON, for reference managers. */
import type { BriefArticle, BriefInput } from './brief-input.ts';
import { toPlainLine, toSafeAddress } from './plain-text.ts';

/** An array of CSL items of type `article-newspaper` (citation-style-language schema 1.0). */
export function toCslJson(input: BriefInput): string {
  return `${JSON.stringify(input.articles.map(cite), null, 2)}\n`;
}

function cite(article: BriefArticle) {
  const address = toSafeAddress(article.url);
  return {
    id: article.id,
    type: 'article-newspaper',
    title: toPlainLine(article.title),
    'container-title': toPlainLine(article.outlet),
    ...(article.author ? { author: [{ literal: toPlainLine(article.author) }] } : {}),
    ...(article.published ? { issued: dateParts(article.published) } : {}),
    ...(address ? { URL: address } : {}),
    accessed: dateParts(article.accessed),
  };
}

function dateParts(iso: string) {
  return { 'date-parts': [iso.slice(0, 10).split('-').map(Number)] };
}
