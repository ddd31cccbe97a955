/** One element of a feed, whichever parser read it, with names that do not depend on the author's prefixes. */

export interface XmlElement {
  /** Lower case; `prefix:local` with the customary prefix of its namespace, plain `local` in the feed's own. */
  name: string;
  /** By lower-case name, as written with its prefix (`xml:base`, `rdf:about`). */
  attributes: ReadonlyMap<string, string>;
  /** In order; text is decoded. */
  children: (XmlElement | string)[];
}

/** A feed before it is understood: the element that describes it, and its entries. */
export interface FeedTree {
  channel: XmlElement;
  items: XmlElement[];
  /** Attributes of the document's root: `xml:base`, `xml:lang`, `version`. */
  root: ReadonlyMap<string, string>;
}

/** Elements nested deeper are left out: no feed needs them, and what walks the tree stays bounded. */
export const maxDepth = 100;

export const isElement = (node: XmlElement | string): node is XmlElement =>
  typeof node !== 'string';

/** Child elements of any of the names, in the order of the names first, then of the document. */
export function childrenNamed(parent: XmlElement, ...names: string[]): XmlElement[] {
  const found: XmlElement[] = [];
  for (const name of names)
    for (const child of parent.children)
      if (isElement(child) && child.name === name) found.push(child);
  return found;
}

/** The first child that has text, trying the names in order; null where none has. */
export function childText(parent: XmlElement, ...names: string[]): string | null {
  for (const child of childrenNamed(parent, ...names)) {
    const text = textOf(child).trim();
    if (text !== '') return text;
  }
  return null;
}

/** All text below an element. */
export function textOf(element: XmlElement): string {
  const { children } = element;
  // Nearly every element holds one text, or nothing.
  if (children.length === 1 && !isElement(children[0] ?? '')) return children[0] as string;
  return children.map((child) => (isElement(child) ? textOf(child) : child)).join('');
}

const voidElements = new Set([
  'br',
  'hr',
  'img',
  'input',
  'wbr',
  'area',
  'col',
  'embed',
  'source',
  'track',
  'link',
  'meta',
]);

/** The children as HTML: names without prefix, text escaped. */
export function innerHtml(element: XmlElement): string {
  return element.children
    .map((child) => (isElement(child) ? outerHtml(child) : escapeHtml(child)))
    .join('');
}

function outerHtml(element: XmlElement): string {
  const name = element.name.slice(element.name.indexOf(':') + 1);
  const attributes = [...element.attributes]
    .filter(([key]) => !key.startsWith('xmlns') && !key.startsWith('xml:'))
    .map(([key, value]) => ` ${key}="${escapeHtml(value).replaceAll('"', '&quot;')}"`)
    .join('');
  if (voidElements.has(name) && element.children.length === 0) return `<${name}${attributes} />`;
  return `<${name}${attributes}>${innerHtml(element)}</${name}>`;
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
