/** The HTML of feeds without what could do harm: only known tags and attributes, only web addresses, made absolute. */
import { parsePage } from '../article/html-tree.ts';
import { escapeHtml } from './xml-element.ts';

const maxLength = 1_500_000;

const allowed = new Set(
  `a abbr acronym address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del
  details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd li main mark nav
  ol p picture pre q rp rt ruby s samp section small span strike strong sub summary sup table tbody td tfoot th thead time
  tr tt u ul var wbr`.split(/\s+/),
);

/** Elements whose content goes with them. */
const dropped = new Set(
  `script style template iframe object embed applet noscript noembed noframes svg math form
  select textarea button title head audio video canvas frameset`.split(/\s+/),
);

const voids = new Set(['br', 'hr', 'img', 'col', 'wbr']);

const attributes = new Set(
  `alt cite class colspan datetime dir height hidden href hreflang lang rel rowspan scope src start title width`.split(
    /\s+/,
  ),
);

/** A tag that needs no second look: known shape, attributes without addresses. */
const plainTag =
  /<\/?(?:a|abbr|b|blockquote|br|cite|code|dd|div|dl|dt|em|h[1-6]|hr|i|li|ol|p|pre|q|s|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s(?:class|title|lang|dir)="[^"<>]*"){0,4}\s?\/?>|<a href="https?:\/\/[^"<>\s]{1,2000}">/g;

/** Sanitized HTML; relative addresses are resolved against `base` where one is known. */
export function sanitizeHtml(html: string, base: string | null): string {
  if (!html.replace(plainTag, '').includes('<')) return html.replace(/<br\/?>/g, '<br />');
  return serialize(parsePage(html.slice(0, maxLength)).body, base).trim();
}

/** Recursion is safe: `parsePage` bounds the depth. */
function serialize(parent: Node, base: string | null): string {
  let html = '';
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) html += escapeHtml(node.textContent ?? '');
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const name = element.localName;
    if (dropped.has(name)) continue;
    if (!allowed.has(name)) html += serialize(element, base);
    else if (voids.has(name)) html += `<${name}${attributesOf(element, base)} />`;
    else html += `<${name}${attributesOf(element, base)}>${serialize(element, base)}</${name}>`;
  }
  return html;
}

function attributesOf(element: Element, base: string | null): string {
  let html = '';
  for (const { name, value } of element.attributes) {
    if (!attributes.has(name)) continue;
    const safe =
      name === 'href' || name === 'src' || name === 'cite' ? webAddress(value, base) : value;
    if (safe !== null) html += ` ${name}="${escapeHtml(safe).replaceAll('"', '&quot;')}"`;
  }
  return html;
}

/** Null for what is neither a web address, a mail address nor relative. */
function webAddress(value: string, base: string | null): string | null {
  // Browsers skip blanks and controls inside a scheme; so does this.
  const address = value.replace(/[\s\p{Cc}]/gu, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined && !['http', 'https', 'mailto'].includes(scheme)) return null;
  if (scheme !== undefined || base === null) return address;
  return URL.canParse(address, base) ? new URL(address, base).href : null;
}
