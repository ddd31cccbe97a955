/** Stable ids, made from what never changes about an article or a feed. */
import { hash } from 'node:crypto';
import { addressKey } from '../../core/article/index.ts';

/** Bits enough that no two articles of a library ever share an id. */
const length = 16;

function shortHash(...parts: string[]): string {
  return hash('sha256', parts.join('\0')).slice(0, length);
}

/**
 * The id of an article: by its address, whatever form of it was linked, else by its feed and key there, else by what it
 * says.
 */
export function articleId(article: {
  url: string | null;
  entry: { feed: string; key: string } | null;
  outlet: string;
  title: string;
  text: string;
}): string {
  const { url, entry, outlet, title, text } = article;
  // A fragment is kept by addresses only that need it.
  if (url !== null) return shortHash('url', addressKey(url) ?? url, fragmentOf(url));
  if (entry !== null) return shortHash('entry', entry.feed, entry.key);
  return shortHash('text', outlet, title, text);
}

function fragmentOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hash : '';
}

export function feedId(url: string): string {
  return shortHash('feed', url);
}

/** SHA-256 of a stored text, hexadecimal. */
export function textHash(text: string): string {
  return hash('sha256', text);
}
