/** The way into feeds at which rss-parser gives out: fast-xml-parser, on tags made to match, and any root that has entries. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { balanceXml } from './balance-xml.ts';
import { enterScope, outermost, type Scope } from './namespaces.ts';
import { type FeedTree, isElement, maxDepth, type XmlElement } from './xml-element.ts';

type ParsedNode = { ':@'?: Record<string, string | boolean>; '#text'?: string } & Record<
  string,
  unknown
>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  allowBooleanAttributes: true,
  parseTagValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  // Every tag costs this parser time for each one around it.
  maxNestedTags: 2 * maxDepth,
  // Numeric references and XML's five names are all that `repairXml` leaves.
  processEntities: { enabled: true, maxTotalExpansions: 5_000_000, maxExpandedLength: 100_000_000 },
  htmlEntities: true,
});

/** Null where the document holds no feed. Throws where fast-xml-parser gives out. */
export function readWithFastXml(xml: string): FeedTree | null {
  const isWellFormed = XMLValidator.validate(xml, { allowBooleanAttributes: true }) === true;
  const nodes = parser.parse(isWellFormed ? xml : balanceXml(xml)) as ParsedNode[];
  for (const node of nodes) {
    const document = toElement(node, outermost, 0);
    const tree = document && toTree(document);
    if (tree) return tree;
  }
  return null;
}

const itemNames = new Set(['item', 'entry']);

/** RSS in any version, RDF, Atom, Channel Definition Format; the channel may be missing, or not be around the items. */
function toTree(document: XmlElement): FeedTree | null {
  const children = document.children.filter(isElement);
  const channel =
    document.name === 'channel' ? document : children.find(({ name }) => name === 'channel');
  const known = /^(?:rss|feed|rdf:rdf|channel)$/.test(document.name);
  const outside = children.filter(({ name }) => itemNames.has(name));
  if (!known && !channel && outside.length === 0) return null;
  const around = channel ?? document;
  const inside =
    around === document
      ? []
      : around.children.filter(isElement).filter(({ name }) => itemNames.has(name));
  return { root: document.attributes, channel: around, items: [...inside, ...outside] };
}

function toElement(node: ParsedNode, outer: Scope, depth: number): XmlElement | null {
  const rawName = Object.keys(node).find((key) => key !== ':@');
  if (rawName === undefined || rawName === '#text') return null;
  const attributes = new Map(
    Object.entries(node[':@'] ?? {}).map(([key, value]) => [
      key.toLowerCase(),
      value === true ? '' : String(value),
    ]),
  );
  const { scope, name } = enterScope(outer, rawName, attributes, depth === 0);
  const children: XmlElement['children'] = [];
  for (const child of depth < maxDepth ? (node[rawName] as ParsedNode[]) : []) {
    if (child['#text'] !== undefined) children.push(String(child['#text']));
    else
      children.push(...[toElement(child, scope, depth + 1)].filter((element) => element !== null));
  }
  return { name, attributes, children };
}
