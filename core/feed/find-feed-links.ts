/** The feeds that a web page names: for programs (RSS autodiscovery), else for readers. */
import { cleanLine } from '../article/clean-text.ts';
import { parsePage } from '../article/html-tree.ts';
import { resolveAddress } from './web-address.ts';

export interface FeedLink {
  url: string;
  title: string | null;
}

const feedType = /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|^application\/feed\+json/i;

/** What the visible link to a feed says, and how its address ends. */
const visible =
  /^(?:(?:subscribe|follow)(?: us)? (?:via|by|with) )?(?:rss|atom|xml|json)?[ -]?(?:feeds?)?(?: \((?:rss|atom)\))?$/i;
const usualEnd =
  /(?:\/(?:feeds?|rss|atom)\/?|\.(?:rss|atom|rdf)|\b(?:feed|rss|atom|index)\.(?:xml|json))$/i;

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
  if (found.size === 0)
    for (const link of page.querySelectorAll('a[href]')) {
      const url = resolveAddress(link.getAttribute('href'), base);
      if (url === null || found.has(url) || !URL.canParse(url)) continue;
      const words = cleanLine((link.textContent ?? '').slice(0, 60));
      const label =
        words || cleanLine(link.getAttribute('title') ?? link.getAttribute('aria-label') ?? '');
      const isNamed = label !== '' && visible.test(label);
      if (
        isNamed ||
        feedType.test(link.getAttribute('type') ?? '') ||
        usualEnd.test(new URL(url).pathname)
      )
        found.set(url, { url, title: null });
    }
  const isComments = ({ url, title }: FeedLink) => Number(/comment/i.test(`${url} ${title ?? ''}`));
  return [...found.values()].sort((one, other) => isComments(one) - isComments(other));
}
