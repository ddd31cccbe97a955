/** RSS, Atom and their relatives, once parsed, as one plain feed. */

import type { ParsedFeed } from '../model.ts';
import { createAskOrder } from './feed-dates.ts';
import { publishedNames, readAuthor, readXmlEntry } from './read-xml-entry.ts';
import { type Convention, readHtml, readLine } from './text-construct.ts';
import { nestBase, resolveAddress } from './web-address.ts';
import { childText, type FeedTree, type XmlElement } from './xml-element.ts';
import { conventionOf, datesNamed, firstOf, readDate, readLink } from './xml-fields.ts';

/** `address` is where the feed came from; null where unknown. The HTML of entries is `unsanitized` where asked. */
export function readXmlFeed(
  tree: FeedTree,
  address: string | null,
  unsanitized = false,
): Omit<ParsedFeed, 'truncated'> {
  const { channel, items, root } = tree;
  const convention: Convention = channel.name === 'feed' ? 'atom' : 'rss';
  const base = nestBase(channel.attributes, nestBase(root, address));
  const author = readAuthor(channel, convention);
  const link = readLink(channel, base) ?? resolveAddress(channel.attributes.get('href'), base);
  const language =
    childText(channel, 'language', 'dc:language') ??
    channel.attributes.get('xml:lang') ??
    root.get('xml:lang') ??
    null;
  const askOrder = createAskOrder(
    () => items.flatMap((item) => datesNamed(item, ...publishedNames)),
    { language, address: link ?? address },
  );
  return {
    title: firstOf(channel, ['title', 'atom:title', 'dc:title', 'media:title'], (child) =>
      readLine(child, conventionOf(child, convention)),
    ),
    subtitle: firstOf(
      channel,
      [
        'subtitle',
        'tagline',
        'description',
        'abstract',
        'itunes:subtitle',
        'dc:description',
        'itunes:summary',
      ],
      (child) => readHtml(child, convention, base),
    ),
    link,
    updated: readDate(
      channel,
      [
        'updated',
        'modified',
        'lastbuilddate',
        'dcterms:modified',
        'dc:date',
        'pubdate',
        'atom:updated',
      ],
      askOrder,
      'lastmod',
    ),
    language,
    updateInterval: readInterval(channel),
    entries: items.map((item) =>
      readXmlEntry(item, { convention, base, author, unsanitized, askOrder }),
    ),
  };
}

const periods: Record<string, number> = {
  hourly: 3600,
  daily: 86_400,
  weekly: 604_800,
  monthly: 2_592_000,
  yearly: 31_536_000,
};

/** Seconds: RSS's `ttl` is in minutes, the syndication module has a period and how often in it. */
function readInterval(channel: XmlElement): number | null {
  const minutes = Number(childText(channel, 'ttl'));
  if (minutes > 0 && minutes < 525_600) return minutes * 60;
  const period = periods[childText(channel, 'sy:updateperiod')?.toLowerCase() ?? ''];
  const frequency = Number(childText(channel, 'sy:updatefrequency') ?? 1);
  return period !== undefined && frequency >= 1 ? Math.round(period / frequency) : null;
}
