/** Namespaces that feeds use, under the one prefix by which they are known here. */
import type { XmlElement } from './xml-element.ts';

const prefixes: [prefix: string, address: RegExp][] = [
  ['atom', /^https?:\/\/(?:www\.w3\.org\/2005\/atom|purl\.org\/atom\/ns#?|purl\.org\/atom\/app#)$/],
  [
    'rss',
    /^https?:\/\/(?:purl\.org\/rss\/1\.0\/?|purl\.org\/net\/rss1\.1#|(?:my|channel)\.netscape\.com\/rdf\/simple\/0\.9\/?|backend\.userland\.com\/rss\d?|blogs\.law\.harvard\.edu\/tech\/rss)$/,
  ],
  ['rdf', /^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#$/],
  ['content', /^http:\/\/purl\.org\/rss\/1\.0\/modules\/content\/?$/],
  ['dc', /^http:\/\/purl\.org\/dc\/elements\/1\.[01]\/?$/],
  ['dcterms', /^http:\/\/purl\.org\/dc\/terms\/?$/],
  ['sy', /^http:\/\/purl\.org\/rss\/1\.0\/modules\/syndication\/?$/],
  ['media', /^https?:\/\/search\.yahoo\.com\/mrss\/?$/],
  [
    'itunes',
    /^http:\/\/(?:www\.itunes\.com\/dtds\/podcast-1\.0\.dtd|example\.com\/dtds\/podcast-1\.0\.dtd)$/,
  ],
  ['xhtml', /^http:\/\/www\.w3\.org\/1999\/xhtml$/],
  ['feedburner', /^http:\/\/rssnamespace\.org\/feedburner\/ext\/1\.0$/],
];

const prefixOf = (address: string) =>
  prefixes.find(([, pattern]) => pattern.test(address.toLowerCase()))?.[0] ?? null;

/** The namespace declarations in force at some depth of a document. */
export interface Scope {
  /** Address by declared prefix; `''` is the default. */
  declared: ReadonlyMap<string, string>;
  /** The feed's own namespace, whose elements go by their plain name; null where the document has none. */
  own: string | null;
}

export const outermost: Scope = { declared: new Map(), own: null };

/** More prefixes than this are declared by nobody; each element that declares one copies those around it. */
const maxPrefixes = 100;

/** The scope inside an element, and the element's name in it. The first element decides what the feed's own namespace is. */
export function enterScope(
  outer: Scope,
  rawName: string,
  attributes: XmlElement['attributes'],
  isRoot: boolean,
): { scope: Scope; name: string } {
  const added = [...attributes]
    .filter(([key]) => key === 'xmlns' || key.startsWith('xmlns:'))
    .slice(0, maxPrefixes - outer.declared.size);
  const declared =
    added.length === 0
      ? outer.declared
      : new Map([
          ...outer.declared,
          ...added.map(([key, value]) => [key.slice(6), value.trim()] as const),
        ]);
  const colon = rawName.indexOf(':');
  const prefix = rawName.slice(0, Math.max(0, colon)).toLowerCase();
  const local = rawName.slice(colon + 1).toLowerCase();
  const address = declared.get(prefix) ?? null;
  const own = isRoot ? address : outer.own;
  return { scope: { declared, own }, name: nameIn({ declared, own }, prefix, local, address) };
}

function nameIn(scope: Scope, prefix: string, local: string, address: string | null): string {
  if (address === null) return prefix === '' ? local : `${prefix}:${local}`;
  const known = prefixOf(address);
  // RSS 1.0 stands in an RDF root; an unknown default namespace on a feed's root is the feed's own.
  if (known === 'rss' || (address === scope.own && known !== 'rdf')) return local;
  if (known === null && prefix === '') return `other:${local}`;
  return `${known ?? prefix}:${local}`;
}
