/** JSON-LD in a page (schema.org): the article that it describes, among whatever else stands there. */

import { cleanLine, cleanText } from './clean-text.ts';
import type { DateOrder } from './date-order.ts';
import { htmlToText } from './html-to-text.ts';
import { readTimestamp } from './read-timestamp.ts';

export interface LinkedData {
  title: string | null;
  byline: string | null;
  outlet: string | null;
  published: string | null;
  modified: string | null;
  lang: string | null;
  body: string | null;
  /** How many words the article is said to have, and how many minutes to take; null where it is not said. */
  words: number | null;
  minutes: number | null;
  /** False where it, or a part of it, is said not to be free. */
  free: boolean;
}

type Fields = Record<string, unknown>;

const articleType =
  /^(?:(?:\w{0,20}Article)|BlogPosting|LiveBlogPosting|Report|PressRelease|SocialMediaPosting|AnalysisNewsArticle|CreativeWork|WebPage)$/;

/** Nothing in the data is trusted: what has an unexpected shape counts as missing. `order` is how the page writes dates. */
export function readLinkedData(page: Document, order: DateOrder | null = null): LinkedData {
  const nodes = readNodes(page);
  const rank = (node: Fields) =>
    ['WebPage', 'CreativeWork'].includes(typesOf(node)[0] ?? '') ? 1 : 0;
  const [article = {}] = nodes
    .filter((node) => typesOf(node).some((type) => articleType.test(type)))
    .sort((one, other) => rank(one) - rank(other));
  // The same thing may be named in several places, and described in one.
  const byId = new Map(
    nodes.filter((node) => node.name !== undefined).map((node) => [node['@id'], node]),
  );
  const follow = (value: unknown): unknown =>
    isFields(value) && typeof value['@id'] === 'string' && value.name === undefined
      ? (byId.get(value['@id']) ?? value)
      : value;
  const body = line(article.articleBody);
  return {
    title:
      line(article.headline) ?? (typesOf(article)[0] === 'WebPage' ? null : line(article.name)),
    byline: names(article.author, follow),
    outlet: names(article.publisher, follow),
    published: date(article.datePublished, order) ?? date(article.dateCreated, order),
    modified: date(article.dateModified, order),
    lang: line(isFields(article.inLanguage) ? article.inLanguage.name : article.inLanguage),
    body: body === null ? null : bodyText(String(article.articleBody)),
    words: count(article.wordCount),
    minutes: count(/^PT(\d{1,4})M/.exec(String(article.timeRequired))?.[1]),
    free: ![article, ...partsOf(article)].some(({ isAccessibleForFree }) =>
      /^(?:https?:\/\/schema\.org\/)?false$/i.test(String(isAccessibleForFree)),
    ),
  };
}

/** Parts that are described apart, as the one behind a wall is. */
function partsOf({ hasPart }: Fields): Fields[] {
  return (Array.isArray(hasPart) ? hasPart.slice(0, maxNodes) : [hasPart]).filter(isFields);
}

function count(value: unknown): number | null {
  const number = typeof value === 'string' ? Number.parseInt(value.replaceAll(',', ''), 10) : value;
  return typeof number === 'number' && number > 0 && number < 1_000_000 ? number : null;
}

const maxNodes = 500;

/** All objects of all blocks, graphs unfolded, in order. */
function readNodes(page: Document): Fields[] {
  const queue: unknown[] = [...page.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => parseLenient(script.textContent ?? ''),
  );
  const nodes: Fields[] = [];
  for (let at = 0; at < queue.length && nodes.length < maxNodes; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, maxNodes));
    else if (isFields(value)) {
      nodes.push(value);
      queue.push(value['@graph'], value.mainEntity, value.mainEntityOfPage);
    }
  }
  return nodes;
}

/** JSON-LD is often wrapped in comments, or has bare line breaks in its strings. */
function parseLenient(text: string): unknown {
  const json = text
    .trim()
    .replace(/^(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\]\]>)$/, '');
  for (const attempt of [json, json.replace(/\p{Cc}+/gu, ' '), json.replace(/;\s*$/, '')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt is more lenient.
    }
  }
  return null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(node: Fields): string[] {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^https?:\/\/schema\.org\//, ''));
}

/** Some write HTML entities into JSON. */
function line(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return cleanLine(/[<&]/.test(value) ? htmlToText(value.slice(0, 100_000)) : value) || null;
}

function date(value: unknown, order: DateOrder | null): string | null {
  const isWritten = typeof value === 'string' || typeof value === 'number';
  return isWritten ? readTimestamp(String(value), order) : null;
}

function names(value: unknown, follow: (value: unknown) => unknown): string | null {
  const list = (Array.isArray(value) ? value.slice(0, 50) : [value]).map(follow);
  const found = list
    .map((one) => line(isFields(one) ? one.name : one))
    .filter((name) => name !== null)
    .filter((name) => !/^https?:/.test(name));
  return found.length === 0 ? null : [...new Set(found)].join(', ');
}

function bodyText(body: string): string {
  const text = /<(?:p|br|div)\b/i.test(body) ? htmlToText(body) : cleanText(body);
  return text.includes('\n\n') ? text : text.replaceAll('\n', '\n\n');
}
