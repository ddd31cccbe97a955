/** Lists of feeds as OPML 2.0: what other readers export, and what Parallax gives back. */
import { XMLBuilder, XMLParser } from 'fast-xml-parser';
import { cleanLine } from '../article/clean-text.ts';
import { repairXml } from './repair-xml.ts';

export interface OpmlFeed {
  url: string;
  /** Null where the list names none. */
  title: string | null;
  /** Folder names joined by " / "; null at the top. */
  folder: string | null;
}

interface Outline {
  outline?: Outline[];
  [attribute: string]: unknown;
}

const separator = ' / ';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  allowBooleanAttributes: true,
  isArray: (name) => name === 'outline',
  transformTagName: (name) => name.toLowerCase(),
  transformAttributeName: (name) => name.toLowerCase(),
  processEntities: { enabled: true, maxTotalExpansions: 1_000_000, maxExpandedLength: 20_000_000 },
  htmlEntities: true,
});

/**
 * Reads the feeds of an OPML file in order, as often as each is listed, so that repeats can be told; a feed without a
 * web address is left out. Throws an `Error` with a message to act on where the text is no OPML.
 */
export function readOpml(opml: string): OpmlFeed[] {
  const body = parseBody(opml);
  if (!body) {
    throw new Error(
      'This file is no OPML list of feeds, so that nothing was imported. Export the list from the other reader again, as OPML.',
    );
  }
  const feeds: OpmlFeed[] = [];
  collect(body, [], feeds);
  return feeds;
}

function parseBody(opml: string): Outline | null {
  try {
    const document = parser.parse(repairXml(opml.replace(/^\ufeff/, '')));
    const body: unknown = document?.opml?.body ?? document?.body;
    if (body === '') return {};
    return typeof body === 'object' && body !== null ? (body as Outline) : null;
  } catch {
    return null;
  }
}

/** Recursion is safe: the parser refuses deep nesting. */
function collect(parent: Outline, folders: string[], feeds: OpmlFeed[]): void {
  for (const outline of parent.outline ?? []) {
    if (typeof outline !== 'object') continue;
    const title = textOf(outline.title) ?? textOf(outline.text);
    const url = feedAddress(outline);
    if (url !== null)
      feeds.push({ url, title, folder: folders.join(separator) || categoryOf(outline) });
    collect(outline, url === null && title !== null ? [...folders, title] : folders, feeds);
  }
}

function feedAddress(outline: Outline): string | null {
  const written =
    outline.xmlurl ?? (/^(?:rss|atom|feed)$/i.test(String(outline.type)) ? outline.url : null);
  const address = String(written ?? '')
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'http://');
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address).href : null;
}

/** Some readers write folders as a category path on the feed: "/Policy/Europe". */
function categoryOf(outline: Outline): string | null {
  const [path = ''] = (textOf(outline.category) ?? '').split(',');
  return (
    path
      .split('/')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join(separator) || null
  );
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? cleanLine(value).slice(0, 500) || null : null;
}

/** Writes feeds as OPML 2.0, grouped by folder in the order in which the folders come. */
export function writeOpml(feeds: readonly OpmlFeed[], title = 'Parallax'): string {
  const root: Outline = { outline: [] };
  for (const feed of feeds) {
    const folder = (feed.folder?.split(separator) ?? []).reduce(enterFolder, root);
    folder.outline?.push({
      type: 'rss',
      text: feed.title ?? feed.url,
      title: feed.title ?? feed.url,
      xmlUrl: feed.url,
    });
  }
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    format: true,
    suppressEmptyNode: true,
  });
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    opml: {
      '@version': '2.0',
      head: { title: cleanLine(title) },
      body: { outline: (root.outline ?? []).map(withMarks) },
    },
  });
}

function enterFolder(parent: Outline, name: string): Outline {
  const known = parent.outline?.find((outline) => outline.text === name && outline.outline);
  if (known) return known;
  const folder: Outline = { text: name, title: name, outline: [] };
  parent.outline?.push(folder);
  return folder;
}

/** Attributes as the builder wants them told apart from elements. */
function withMarks({ outline, ...attributes }: Outline): Record<string, unknown> {
  const marked = Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [`@${name}`, cleanLine(String(value))]),
  );
  return outline ? { ...marked, outline: outline.map(withMarks) } : marked;
}
