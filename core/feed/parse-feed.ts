/** The one way from bytes to a feed. */
import { XMLValidator } from 'fast-xml-parser';
import type { ParsedFeed } from '../model.ts';
import { decodeBytes } from './decode-bytes.ts';
import { FeedError } from './feed-error.ts';
import { findFeedLinks } from './find-feed-links.ts';
import { isBinary } from './is-binary.ts';
import { readJsonFeed } from './read-json-feed.ts';
import { readWithFastXml } from './read-with-fast-xml.ts';
import { readWithRssParser } from './read-with-rss-parser.ts';
import { readXmlFeed } from './read-xml-feed.ts';
import { repairXml } from './repair-xml.ts';
import type { FeedTree } from './xml-element.ts';
import { prologEnd } from './xml-prolog.ts';

export interface ParseFeedOptions {
  /** The Content-Type header as it came; its charset is believed unless the bytes contradict it. */
  contentType?: string | null;
  /** The address the bytes came from; relative links are resolved against it. */
  baseUrl?: string | null;
  /** Leave HTML as it was published, for whoever takes only its text: it is not to be shown. Default false. */
  unsanitized?: boolean;
}

/** Reads RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1. Rejects with a `FeedError`. */
export async function parseFeed(
  bytes: Uint8Array,
  { contentType = null, baseUrl = null, unsanitized = false }: ParseFeedOptions = {},
): Promise<ParsedFeed> {
  if (isBinary(bytes)) throw new FeedError('binary', messages.binary);
  const text = decodeBytes(bytes, contentType).trim();
  if (text === '') throw new FeedError('empty', messages.empty);
  if (text.startsWith('{') || text.startsWith('[')) return parseJson(text, baseUrl);
  if (!text.includes('<')) throw new FeedError('not-a-feed', messages.text);

  const within = withinLimits(text);
  const xml = repairXml(within);
  const { tree, repaired } = await readTree(xml);
  const feed = tree && readXmlFeed(tree, baseUrl, unsanitized);
  if (feed && !(repaired && isBlank(feed) && XMLValidator.validate(text) !== true))
    return { ...feed, truncated: within.length < text.length };
  if (isPage(text)) throw pageError(text, baseUrl);
  if (XMLValidator.validate(text) === true) throw new FeedError('foreign', foreignMessage(xml));
  throw new FeedError('malformed', messages.malformed);
}

const messages = {
  empty:
    'The address answers with an empty document. Nothing stored was changed; it is tried again when it is due, or when you refresh.',
  binary:
    'The address answers with a binary file (an image, archive or document) and no feed. Check the address, or ask the outlet for its feed.',
  text: 'The address answers with plain text and no feed. Check the address; a text can be added as a file instead.',
  json: 'The address answers with JSON that is no JSON Feed. Check the address, or look for an RSS or Atom feed of the same site.',
  brokenJson:
    'The feed is broken JSON and cannot be read. Nothing stored was changed; it is tried again when it is due, or when you refresh.',
  malformed:
    'The address answers with broken XML, in which no feed can be read. Nothing stored was changed; check the address in a browser.',
  opml: 'The address answers with a list of feeds (OPML) and no feed. Save it as a file, and import that.',
  sitemap:
    'The address answers with a sitemap for search engines and no feed. Look for a link named RSS or Feed on the site, or add single articles.',
};

/** What XML of another kind is, by its root element. */
function foreignMessage(xml: string): string {
  const root = /^<([a-z_][\w.:-]{0,60})/i.exec(xml.slice(prologEnd(xml)))?.[1] ?? '';
  if (/^opml$/i.test(root)) return messages.opml;
  if (/^(?:\w{1,20}:)?(?:urlset|sitemapindex)$/i.test(root)) return messages.sitemap;
  return `The address answers with XML of another kind (<${root}>) and no feed. Check the address, or look for an RSS or Atom feed of the same site.`;
}

/** Feeds are read as far as this many entries, newest first by custom; a longer one is an archive or an attack. */
const maxEntries = 20_000;
/** And as far as this many tags, since each costs time: ten for each of so many entries. */
const maxTags = 200_000;

const tagOrText = /<!\[CDATA\[|<[a-z_][\w.:-]{0,30}/gi;

/**
 * The text as far as `maxEntries` and `maxTags`; what is text to XML has no tags. An entry that the limit cuts open is
 * left out whole, and the fallback closes what is open around it.
 */
function withinLimits(text: string): string {
  let entries = 0;
  let tags = 0;
  let lastEntry: number | null = null;
  tagOrText.lastIndex = 0;
  for (let match = tagOrText.exec(text); match; match = tagOrText.exec(text)) {
    const { 0: tag, index } = match;
    if (tag.startsWith('<!')) {
      const end = text.indexOf(']]>', index);
      if (end < 0) return text;
      tagOrText.lastIndex = end;
      continue;
    }
    if (++tags > maxTags) return text.slice(0, lastEntry ?? index);
    if (!/^<(?:\w{1,20}:)?(?:item|entry)$/i.test(tag)) continue;
    if (++entries > maxEntries) return text.slice(0, index);
    lastEntry = index;
  }
  return text;
}

/** rss-parser first; where it gives out (ill-formed, unknown root), fast-xml-parser on repaired tags. */
async function readTree(xml: string): Promise<{ tree: FeedTree | null; repaired: boolean }> {
  try {
    return { tree: await readWithRssParser(xml), repaired: false };
  } catch {
    try {
      return { tree: readWithFastXml(xml), repaired: true };
    } catch (error) {
      if (error instanceof FeedError) throw error;
      return { tree: null, repaired: true };
    }
  }
}

/** What is left of a broken feed is no feed where it says nothing at all. */
function isBlank({
  title,
  subtitle,
  link,
  updated,
  entries,
}: Omit<ParsedFeed, 'truncated'>): boolean {
  return entries.length === 0 && !title && !subtitle && !link && !updated;
}

function parseJson(text: string, baseUrl: string | null): ParsedFeed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new FeedError('malformed', messages.brokenJson);
  }
  const feed = readJsonFeed(value, baseUrl, maxEntries);
  if (!feed) throw new FeedError('foreign', messages.json);
  return feed;
}

function isPage(text: string): boolean {
  return /<(?:!doctype html|html|head|body)[\s>]/i.test(text.slice(0, 5000));
}

function pageError(text: string, baseUrl: string | null): FeedError {
  const feeds = findFeedLinks(text, baseUrl).map(({ url }) => url);
  const [found] = feeds;
  const advice = found
    ? `The page names a feed at ${found}; add that address instead.`
    : 'Look for a link named RSS or Feed on the site, or add the page as a single article.';
  return new FeedError('html', `The address answers with a web page and no feed. ${advice}`, feeds);
}
