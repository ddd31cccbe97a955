/** Text in feeds, which may be plain, escaped HTML, XHTML or base64: told apart and made HTML or plain text. */
import { cleanLine } from '../article/clean-text.ts';
import { htmlToText } from '../article/html-to-text.ts';
import { readHtml as readTags } from '../article/read-html.ts';
import { droppedElements, htmlElements } from './html-vocabulary.ts';
import { sanitizeHtml } from './sanitize-html.ts';
import { escapeHtml, innerHtml, isElement, textOf, type XmlElement } from './xml-element.ts';

/** RSS never says what its text is, and means HTML; Atom says it by `type`, Atom 0.3 by `type` and `mode`. */
export type Convention = 'rss' | 'atom';

/** The element's content as sanitized HTML; null where it has none. */
export function readHtml(
  element: XmlElement,
  convention: Convention,
  base: string | null,
): string | null {
  const { markup, value } = content(element, convention);
  const html = markup ? sanitizeHtml(value, base) : escapeHtml(value);
  return html.trim() === '' ? null : html.trim();
}

/** The element's content as HTML in which anything may stand; null where it has none. */
export function readRawHtml(element: XmlElement, convention: Convention): string | null {
  const { markup, value } = content(element, convention);
  const html = (markup ? value : escapeHtml(value)).trim();
  return html === '' ? null : html;
}

/**
 * The element's content as it was written, where the feed declares it plain text and it would do nothing if it were
 * taken for HTML; else null.
 */
export function readPlain(element: XmlElement, convention: Convention): string | null {
  const { markup, value } = content(element, convention);
  if (markup || value.trim() === '') return null;
  const isInert = [...value.matchAll(/<(?=[a-z/!?])([a-z]{1,30}>)?/gi)].every(
    ([, tag]) => tag !== undefined && !isKnown(tag.slice(0, -1).toLowerCase()),
  );
  return isInert ? value.trim() : null;
}

/** The element's content as one line of plain text; null where it has none. */
export function readLine(element: XmlElement, convention: Convention): string | null {
  const { markup, value } = content(element, convention);
  return htmlLine(markup ? value : escapeHtml(value));
}

/** A line of HTML as plain text, as titles are; Null where nothing is left. */
export function htmlLine(html: string): string | null {
  const line = cleanLine(/<[a-z/!]|&/i.test(html) ? htmlToText(html) : html);
  return line === '' ? null : line;
}

function content(element: XmlElement, convention: Convention): { markup: boolean; value: string } {
  const type = (element.attributes.get('type') ?? '').trim().toLowerCase();
  const inline = element.children.some(isElement);
  if (element.attributes.get('mode')?.toLowerCase() === 'base64' || isBinary(type)) {
    return { markup: true, value: decodeBase64(textOf(element)) };
  }
  if (inline) return { markup: true, value: inlineHtml(element, type) };
  const value = textOf(element);
  if (convention === 'rss') return { markup: true, value };
  if (type === 'html' || type.includes('html')) return { markup: true, value };
  if (element.attributes.get('mode') === 'escaped' && type !== 'text/plain')
    return { markup: true, value };
  return { markup: looksLikeHtml(value), value };
}

/** Elements that a browser knows and no feed may bring. */
const forbidden = new Set(
  `base basefont bgsound body embed frame frameset head html iframe link listing marquee math meta noembed noframes
  object param plaintext portal slot svg xmp`.split(/\s+/),
);

const isKnown = (name: string) =>
  htmlElements.has(name) || droppedElements.has(name) || forbidden.has(name);

/**
 * HTML that nobody declared, which Atom takes for text and no writer means: some element is closed that was opened, and
 * nothing in it is a tag that HTML does not know.
 */
function looksLikeHtml(text: string): boolean {
  if (!/<\/[a-z]/i.test(text)) return false;
  const open = new Set<string>();
  let closes = false;
  let strange = false;
  readTags(text, {
    open(name) {
      open.add(name);
      strange ||= !isKnown(name);
    },
    close(name) {
      closes ||= open.has(name);
    },
    text: () => undefined,
  });
  return closes && !strange;
}

/** A media type that is neither text nor XML is base64 by Atom's rules. */
function isBinary(type: string): boolean {
  return type.includes('/') && !/^text\/|[/+]xml$/.test(type);
}

/** XHTML comes in a `div` that is no part of the content; where the type says HTML, the text in it is escaped HTML. */
function inlineHtml(element: XmlElement, type: string): string {
  const [only, ...others] = element.children.filter(
    (child) => isElement(child) || child.trim() !== '',
  );
  const isWrapped =
    only !== undefined &&
    others.length === 0 &&
    isElement(only) &&
    /^(?:xhtml:)?div$/.test(only.name);
  if (!isWrapped) return innerHtml(element);
  if (type === 'html' && !only.children.some(isElement)) return textOf(only);
  return type === 'xhtml' ? innerHtml(only) : innerHtml(element);
}

function decodeBase64(text: string): string {
  try {
    const binary = atob(text.replace(/\s/g, ''));
    return new TextDecoder().decode(Uint8Array.from(binary, (sign) => sign.charCodeAt(0)));
  } catch {
    return text;
  }
}
