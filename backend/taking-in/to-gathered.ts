/** Articles from files and pasted text, in the shape in which gathered ones come. */
import { canonicalAddress, takeOffWall } from '../../core/article/index.ts';
import type { Article } from '../../core/model.ts';
import type { FileArticle } from '../files/file-article.ts';
import type { GatheredArticle } from '../gather/index.ts';

export function toGathered(
  article: Article & Partial<Pick<FileArticle, 'partial'>>,
  source: 'file' | 'text',
): GatheredArticle {
  const { id, outlet, title, url, author, published, partial = false } = article;
  const { text, isPart } = takeOffWall(article.text);
  return {
    key: id,
    entryHash: '',
    url: url === null ? null : canonicalAddress(url),
    title: title === '' ? openingOf(text) : title,
    author,
    outlet: outlet === '' ? 'Unknown outlet' : outlet,
    published,
    modified: null,
    text,
    partial: partial || isPart,
    source,
    page: null,
  };
}

const longestTitle = 100;

function openingOf(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? '';
  return line.length <= longestTitle ? line : `${line.slice(0, longestTitle)}…`;
}
