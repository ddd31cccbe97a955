/** The usual way into RSS and Atom: rss-parser tells the formats apart and finds the channel and its items. */
import RssParser from 'rss-parser';
import { enterScope, outermost, type Scope } from './namespaces.ts';
import { type FeedTree, maxDepth, type XmlElement } from './xml-element.ts';
import { prologEnd } from './xml-prolog.ts';

/** What xml2js, inside rss-parser, makes of an element when it is told to keep the order of children. */
interface ParsedNode {
  '#name'?: string;
  _?: string;
  $?: Record<string, string> | undefined;
  $$?: ParsedNode[];
}

interface Ordered {
  nodes?: ParsedNode[];
  attributes?: Record<string, string>;
}

/**
 * Names that rss-parser must not recognise. It shortens bodies with a regular expression whose time grows with the
 * square of their length, and gives a whole feed up for one date that it cannot read; both are read here instead.
 */
const hidden = new Set([
  'description',
  'summary',
  'content',
  'content:encoded',
  'published',
  'updated',
  'pubDate',
  'dc:date',
]);
const veil = 'as-is:';

/** Rejects where rss-parser or the XML parser below it gives out. `xml` is what `repairXml` returns. */
export async function readWithRssParser(xml: string): Promise<FeedTree> {
  const ordered: [string, string, { keepArray: true }][] = [
    ['$$', 'nodes', { keepArray: true }],
    ['$', 'attributes', { keepArray: true }],
  ];
  const parser = new RssParser<Ordered, Ordered>({
    defaultRSS: 2.0,
    // Fields of feeds can be renamed as those of items can; the library's types do not know it.
    customFields: { feed: ordered as never, item: ordered },
    xml2js: {
      explicitChildren: true,
      preserveChildrenOrder: true,
      charsAsChildren: true,
      includeWhiteChars: true,
      tagNameProcessors: [(name: string) => (hidden.has(name) ? veil + name : name)],
    },
  });
  const feed = await parser.parseString(xml);
  const root = rootTag(xml);
  const { scope, name } = enterScope(outermost, root.name, root.attributes, true);
  const about = (feed.nodes ?? []).filter((node) => !/^(?:item|entry)$/.test(node['#name'] ?? ''));
  const channel = toElement(
    { '#name': name === 'feed' ? root.name : 'channel', $: feed.attributes, $$: about },
    scope,
  );
  const items = feed.items.map((item) =>
    toElement({ '#name': 'item', $: item.attributes, $$: item.nodes ?? [] }, scope),
  );
  return { root: root.attributes, channel, items };
}

/** rss-parser keeps no attributes of the document's root, where namespaces and the base address are declared. */
function rootTag(xml: string): { name: string; attributes: Map<string, string> } {
  const tag = /^<([a-z_][\w.:-]{0,100})((?:\s[^<>]{0,20000})?)>/i.exec(xml.slice(prologEnd(xml)));
  const attributes = new Map<string, string>();
  for (const [, key, double, single] of (tag?.[2] ?? '').matchAll(
    /([\w.:-]{1,100})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/g,
  )) {
    attributes.set((key ?? '').toLowerCase(), (double ?? single ?? '').replaceAll('&amp;', '&'));
  }
  return { name: tag?.[1] ?? '', attributes };
}

function toElement(node: ParsedNode, outer: Scope, depth = 0): XmlElement {
  const attributes = new Map(
    Object.entries(node.$ ?? {}).map(([key, value]) => [key.toLowerCase(), value]),
  );
  const rawName = (node['#name'] ?? '').replace(veil, '');
  const { scope, name } = enterScope(outer, rawName, attributes, false);
  const children: XmlElement['children'] = [];
  for (const child of depth < maxDepth ? (node.$$ ?? []) : []) {
    if (child['#name'] === '__text__') children.push(child._ ?? '');
    else children.push(toElement(child, scope, depth + 1));
  }
  return { name, attributes, children };
}
