/** What feeds and their entries have in common: the first of several names, dates, links. */
import { type AskOrder, readInContext } from './feed-dates.ts';
import type { Convention } from './text-construct.ts';
import { nestBase, resolveAddress } from './web-address.ts';
import { childrenNamed, childText, textOf, type XmlElement } from './xml-element.ts';

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
export function readDate(
  parent: XmlElement,
  names: string[],
  askOrder: AskOrder,
  attribute?: string,
): string | null {
  for (const name of names) {
    const dates = datesNamed(parent, name).map((written) => readInContext(written, askOrder));
    const last = dates.filter((date) => date !== null).at(-1);
    if (last !== undefined) return last;
  }
  const written = attribute === undefined ? undefined : parent.attributes.get(attribute);
  return written === undefined ? null : readInContext(written, askOrder);
}

/** Dates as they are written. */
export function datesNamed(parent: XmlElement, ...names: string[]): string[] {
  return childrenNamed(parent, ...names).map((child) => textOf(child).trim());
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
