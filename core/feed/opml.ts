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
  /** The web page that the feed belongs to; left out where the list names none. */
  site?: string;
}

/** An entry of a list that is no feed, and why. */
export interface LeftOut {
  name: string;
  /** A sentence. */
  reason: string;
}

interface Outline {
  outline?: Outline[];
  [attribute: string]: unknown;
}

const separator = ' / ';

/** So much is told of what is left out, characters. */
const longestShown = 200;

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
 * Reads the feeds of an OPML file in order, as often as each is listed, so that repeats can be told. What is no feed at a
 * web address, and what a file that breaks off has lost, is handed to `leaveOut`. Throws an `Error` with a message to act
 * on where the text is no OPML.
 */
export function readOpml(
  opml: string,
  leaveOut: (entry: LeftOut) => void = () => undefined,
): OpmlFeed[] {
  const body = parseBody(opml, leaveOut);
  if (!body) {
    throw new Error(
      'This file is no OPML list of feeds, so that nothing was imported. Export the list from the other reader again, as OPML.',
    );
  }
  const feeds: OpmlFeed[] = [];
  collect(body, [], feeds, leaveOut);
  return feeds;
}

function parseBody(opml: string, leaveOut: (entry: LeftOut) => void): Outline | null {
  const text = opml.replace(/^\ufeff/, '').trimEnd();
  // A download that broke off ends in the middle of a tag; what stands before it is whole.
  const whole = text.slice(0, text.lastIndexOf('>') + 1);
  if (/<opml[\s>]/i.test(text) && !/<\/opml\s{0,9}>$/i.test(text))
    leaveOut({
      name: 'what stood behind the break at the end of the file',
      reason: 'The file ends in the middle. Export the list from the other reader again.',
    });
  try {
    const document = parser.parse(repairXml(whole));
    const body: unknown = document?.opml?.body ?? document?.body;
    if (body === '') return {};
    return typeof body === 'object' && body !== null ? (body as Outline) : null;
  } catch {
    return null;
  }
}

/** Recursion is safe: the parser refuses deep nesting. */
function collect(
  parent: Outline,
  folders: string[],
  feeds: OpmlFeed[],
  leaveOut: (entry: LeftOut) => void,
): void {
  for (const outline of parent.outline ?? []) {
    if (typeof outline !== 'object') continue;
    const title = textOf(outline.title) ?? textOf(outline.text);
    const url = feedAddress(outline);
    const written = textOf(outline.xmlurl) ?? textOf(outline.url);
    if (url !== null) {
      const site = siteOf(outline);
      const folder = folders.join(separator) || categoryOf(outline);
      feeds.push({ url, title, folder, ...(site === null ? {} : { site }) });
    } else if (written !== null || outline.outline === undefined)
      leaveOut({
        name: (title ?? written ?? 'an entry without a name').slice(0, longestShown),
        reason:
          written === null
            ? 'It has no address.'
            : `Its address is none on the web: ${written.slice(0, longestShown)}`,
      });
    collect(
      outline,
      url === null && title !== null ? [...folders, title] : folders,
      feeds,
      leaveOut,
    );
  }
}

function feedAddress(outline: Outline): string | null {
  const written =
    outline.xmlurl ?? (/^(?:rss|atom|feed)$/i.test(String(outline.type)) ? outline.url : null);
  const address = String(written ?? '')
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'http://');
  return webAddress(address);
}

/** Without what it may have behind a `#`: that is the same document. */
function webAddress(address: string): string | null {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

function siteOf(outline: Outline): string | null {
  return webAddress(String(outline.htmlurl ?? '').trim());
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
      ...(feed.site === undefined ? {} : { htmlUrl: feed.site }),
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
