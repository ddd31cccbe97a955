/** RSS, Atom and their relatives, once parsed, as one plain feed. */

import { readTimestamp } from '../article/read-timestamp.ts';
import type { ParsedFeed } from '../model.ts';
import { readAuthor, readXmlEntry } from './read-xml-entry.ts';
import { type Convention, readHtml, readLine } from './text-construct.ts';
import { nestBase, resolveAddress } from './web-address.ts';
import { childrenNamed, childText, type FeedTree, type XmlElement } from './xml-element.ts';

/** `address` is where the feed came from; null where unknown. */
export function readXmlFeed(tree: FeedTree, address: string | null): ParsedFeed {
  const { channel, items, root } = tree;
  const convention: Convention = channel.name === 'feed' ? 'atom' : 'rss';
  const base = nestBase(channel.attributes, nestBase(root, address));
  const author = readAuthor(channel, convention);
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
    link: readLink(channel, base) ?? resolveAddress(channel.attributes.get('href'), base),
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
      'lastmod',
    ),
    language:
      childText(channel, 'language', 'dc:language') ??
      channel.attributes.get('xml:lang') ??
      root.get('xml:lang') ??
      null,
    updateInterval: readInterval(channel),
    entries: items.map((item) => readXmlEntry(item, { convention, base, author })),
  };
}

/** The first of the named children that reads as something. */
export function firstOf<Value>(
  parent: XmlElement,
  names: string[],
  read: (child: XmlElement) => Value | null,
): Value | null {
  for (const child of childrenNamed(parent, ...names)) {
    const value = read(child);
    if (value !== null) return value;
  }
  return null;
}

/** Atom's elements keep their own rules for text inside an RSS feed. */
export function conventionOf(child: XmlElement, convention: Convention): Convention {
  return child.name.startsWith('atom:') ? 'atom' : convention;
}

/** Of several, the last one that is a date: what stands twice in a feed was appended by whoever changed it. */
export function readDate(parent: XmlElement, names: string[], attribute?: string): string | null {
  for (const name of names) {
    const dates = childrenNamed(parent, name).map((child) =>
      readTimestamp(childText({ ...parent, children: [child] }, name) ?? ''),
    );
    const last = dates.filter((date) => date !== null).at(-1);
    if (last !== undefined) return last;
  }
  const written = attribute === undefined ? undefined : parent.attributes.get(attribute);
  return written === undefined ? null : readTimestamp(written);
}

/** The address of the page that a feed or entry stands for: RSS writes it as text, Atom as `href` with `rel`. */
export function readLink(parent: XmlElement, base: string | null): string | null {
  const links = childrenNamed(parent, 'link', 'atom:link').map((link) => ({
    rel: (link.attributes.get('rel') ?? 'alternate').toLowerCase(),
    type: link.attributes.get('type') ?? 'text/html',
    address: resolveAddress(
      link.attributes.get('href') ?? childText({ ...parent, children: [link] }, link.name),
      nestBase(link.attributes, base),
    ),
  }));
  const alternates = links.filter(({ rel, address }) => rel === 'alternate' && address !== null);
  return (alternates.find(({ type }) => /html/.test(type)) ?? alternates[0])?.address ?? null;
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
