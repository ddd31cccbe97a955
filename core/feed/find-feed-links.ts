/** The feeds that a web page names (RSS autodiscovery). */
import { cleanLine } from '../article/clean-text.ts';
import { parsePage } from '../article/html-tree.ts';
import { resolveAddress } from './web-address.ts';

export interface FeedLink {
  url: string;
  title: string | null;
}

const feedType = /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|^application\/feed\+json/i;

/** In the page's order, each address once; a site's feed of comments comes last. */
export function findFeedLinks(html: string, baseUrl: string | null): FeedLink[] {
  const page = parsePage(html);
  const base =
    resolveAddress(page.querySelector('base[href]')?.getAttribute('href'), baseUrl) ?? baseUrl;
  const found = new Map<string, FeedLink>();
  for (const link of page.querySelectorAll('link[href]')) {
    const relations = (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/);
    if (!relations.includes('alternate') && !relations.includes('feed')) continue;
    if (!feedType.test(link.getAttribute('type') ?? '') && !relations.includes('feed')) continue;
    const url = resolveAddress(link.getAttribute('href'), base);
    if (url !== null && !found.has(url))
      found.set(url, { url, title: cleanLine(link.getAttribute('title') ?? '') || null });
  }
  const isComments = ({ url, title }: FeedLink) => Number(/comment/i.test(`${url} ${title ?? ''}`));
  return [...found.values()].sort((one, other) => isComments(one) - isComments(other));
}
