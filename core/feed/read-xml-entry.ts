/** One item of RSS, or entry of Atom. */
import { cleanLine } from '../article/clean-text.ts';
import type { FeedEntry } from '../model.ts';
import type { AskOrder } from './feed-dates.ts';
import { type Convention, readHtml, readLine, readPlain, readRawHtml } from './text-construct.ts';
import { nestBase, resolveAddress } from './web-address.ts';
import { childrenNamed, childText, isElement, textOf, type XmlElement } from './xml-element.ts';
import { conventionOf, firstOf, readDate, readLink } from './xml-fields.ts';

interface Surroundings {
  convention: Convention;
  base: string | null;
  /** The feed's author, who is Atom's author of entries that name none. */
  author: string | null;
  /** Leave HTML as it was published. */
  unsanitized: boolean;
  askOrder: AskOrder;
}

export const publishedNames = [
  'pubdate',
  'published',
  'issued',
  'dc:date',
  'dcterms:issued',
  'dcterms:created',
  'created',
  'atom:published',
];
/** Dublin Core's `date` says neither, and stands for whichever is missing. */
const updatedNames = ['updated', 'modified', 'dcterms:modified', 'atom:updated', 'dc:date'];

export function readXmlEntry(
  item: XmlElement,
  { convention, base: outer, author, unsanitized, askOrder }: Surroundings,
): FeedEntry {
  const base = nestBase(item.attributes, outer);
  const html = (child: XmlElement) =>
    unsanitized
      ? readRawHtml(child, conventionOf(child, convention))
      : readHtml(child, conventionOf(child, convention), nestBase(child.attributes, base));
  const plain = (child: XmlElement) => readPlain(child, conventionOf(child, convention));
  const { id, permalink } = readIdentity(item, base);
  const { summary, content } = readBodies(item, html);
  return {
    id,
    title: firstOf(
      item,
      ['title', 'atom:title', 'dc:title', 'media:title', 'itunes:title'],
      (child) => readLine(child, conventionOf(child, convention)),
    ),
    link: readLink(item, base) ?? permalink ?? resolveAddress(item.attributes.get('href'), base),
    published: readDate(item, publishedNames, askOrder),
    updated: readDate(item, updatedNames, askOrder, 'lastmod'),
    author:
      readAuthor(item, convention) ??
      sourceAuthor(item, convention) ??
      (convention === 'atom' ? author : null),
    outlet: firstOf(item, ['source'], (source) =>
      convention === 'rss' ? readLine(source, convention) : childText(source, 'title'),
    ),
    summary,
    content,
    plainContent: firstOf(item, ['content', 'atom:content'], plain),
    categories: readCategories(item),
    enclosures: readEnclosures(item, base),
  };
}

/** A guid is also the address of the page unless it says otherwise. */
function readIdentity(
  item: XmlElement,
  base: string | null,
): { id: string | null; permalink: string | null } {
  const guid = childrenNamed(item, 'guid')[0];
  const text = guid ? textOf(guid).trim() : '';
  const isPermalink =
    guid?.attributes.get('ispermalink')?.toLowerCase() !== 'false' && /^https?:/i.test(text);
  const id =
    text ||
    childText(item, 'id', 'atom:id', 'dc:identifier') ||
    [...item.attributes].find(([name]) => /(?:^|:)about$/.test(name))?.[1] ||
    null;
  return { id, permalink: isPermalink ? resolveAddress(text, base) : null };
}

/** Full text where there is one, and the summary; of RSS's two possible summaries the second counts as the content. */
function readBodies(item: XmlElement, html: (child: XmlElement) => string | null) {
  const full = firstOf(
    item,
    ['content:encoded', 'content', 'xhtml:body', 'body', 'fullitem', 'atom:content'],
    html,
  );
  const described = item.children
    .filter(isElement)
    .filter(({ name }) => name === 'description' || name === 'summary' || name === 'abstract')
    .map(html)
    .filter((body) => body !== null);
  const summary =
    described[0] ??
    firstOf(item, ['atom:summary', 'itunes:summary', 'dc:description', 'media:description'], html);
  return { summary, content: full ?? described[1] ?? null };
}

/** Names joined by commas; mail addresses are left out where there is a name. */
export function readAuthor(parent: XmlElement, convention: Convention): string | null {
  for (const names of [
    ['author', 'atom:author'],
    ['dc:creator', 'dc:author'],
    ['itunes:author'],
    ['media:credit'],
  ]) {
    const authors = childrenNamed(parent, ...names)
      .map(
        (author) =>
          childText(author, 'name', 'atom:name') ??
          childText(author, 'email', 'atom:email') ??
          readLine(author, convention) ??
          '',
      )
      .map(personName)
      .filter((name) => name !== '');
    if (authors.length > 0) return [...new Set(authors)].join(', ');
  }
  return null;
}

function sourceAuthor(item: XmlElement, convention: Convention): string | null {
  return firstOf(item, ['source', 'atom:source'], (source) => readAuthor(source, convention));
}

/** "me@example.com (A Writer)" and "A Writer <me@example.com>" are A Writer. */
function personName(text: string): string {
  const address = /[(<]?[\w.+-]{1,64}@[\w.-]{1,255}[)>]?/;
  const line = cleanLine(text);
  const name = line
    .replace(address, '')
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .trim();
  return name === '' ? line : name;
}

function readCategories(item: XmlElement): string[] {
  const nested = (categories: XmlElement[]): XmlElement[] =>
    categories.flatMap((category) => [category, ...nested(childrenNamed(category, category.name))]);
  const keywords = childrenNamed(item, 'itunes:keywords', 'media:keywords').flatMap((list) =>
    textOf(list).split(','),
  );
  const terms = nested(
    childrenNamed(
      item,
      'category',
      'dc:subject',
      'media:category',
      'itunes:category',
      'atom:category',
    ),
  )
    .map(
      (category) =>
        category.attributes.get('term') ?? category.attributes.get('text') ?? textOf(category),
    )
    .concat(keywords)
    .map(cleanLine)
    .filter((term) => term !== '');
  return [...new Set(terms)];
}

function readEnclosures(item: XmlElement, base: string | null): FeedEntry['enclosures'] {
  const media = [
    ...childrenNamed(item, 'media:content'),
    ...childrenNamed(item, 'media:group').flatMap((group) => childrenNamed(group, 'media:content')),
  ];
  const links = childrenNamed(item, 'link', 'atom:link').filter(
    ({ attributes }) => attributes.get('rel')?.toLowerCase() === 'enclosure',
  );
  const found = new Map<string, FeedEntry['enclosures'][number]>();
  for (const { attributes } of [...childrenNamed(item, 'enclosure'), ...links, ...media]) {
    const url = resolveAddress(attributes.get('url') ?? attributes.get('href'), base);
    const length = Number.parseInt(
      attributes.get('length') ?? attributes.get('filesize') ?? '',
      10,
    );
    if (url === null || found.has(url)) continue;
    found.set(url, {
      url,
      type: attributes.get('type') ?? null,
      length: length >= 0 ? length : null,
    });
  }
  return [...found.values()];
}
