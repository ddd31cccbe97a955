/** What a page says about itself: JSON-LD first, then meta tags, then `<time>`, then visible words. */

import type { ExtractedArticle } from '../model.ts';
import { canonicalAddress } from './canonical-address.ts';
import { cleanLine } from './clean-text.ts';
import { type DateOrder, findDateOrder } from './date-order.ts';
import { firstTold } from './first-told.ts';
import { readLinkedData } from './linked-data.ts';
import { namesPage } from './names-page.ts';
import { readTimestamp } from './read-timestamp.ts';
import { isSameSite } from './same-site.ts';
import { stripBy } from './strip-by.ts';
import { readVisibleByline, readVisibleDate } from './visible-metadata.ts';

export interface PageMetadata {
  title: string | null;
  byline: string | null;
  outlet: string | null;
  published: string | null;
  modified: string | null;
  lang: string | null;
  url: string | null;
  /** The body, where JSON-LD carries it. */
  body: string | null;
  /** The length that JSON-LD names. */
  words: number | null;
  minutes: number | null;
  /** False where the page says that not everybody may read it. */
  free: boolean;
  from: ExtractedArticle['from'];
}

const titleNames = [
  'og:title',
  'twitter:title',
  'parsely-title',
  'dc.title',
  'citation_title',
  'headline',
];
const bylineNames = [
  'author',
  'article:author',
  'parsely-author',
  'dc.creator',
  'byl',
  'sailthru.author',
  'citation_author',
];
const outletNames = [
  'og:site_name',
  'application-name',
  'dc.publisher',
  'citation_journal_title',
  'publisher',
  'twitter:site',
];
const publishedNames = [
  ...[
    'article:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publishdate',
    'publish-date',
  ],
  ...[
    'dc.date.issued',
    'dc.date',
    'dcterms.created',
    'dcterms.date',
    'citation_publication_date',
    'og:published_time',
    'date',
  ],
];
const modifiedNames = [
  'article:modified_time',
  'datemodified',
  'og:updated_time',
  'lastmod',
  'last-modified',
  'dcterms.modified',
];

/** Reads the metadata of a page; `address` is where it came from. */
export function readPageMetadata(page: Document, address: string | null): PageMetadata {
  const meta = readMetaTags(page);
  const named = (names: string[]) =>
    names.map((name) => meta.get(name)).find((value) => value) ?? null;
  const lang =
    asLanguage(page.documentElement?.getAttribute('lang')) ??
    asLanguage(named(['og:locale', 'content-language']));
  const order = findDateOrder([], { language: lang, address });
  const data = readLinkedData(page, order);
  const dated = (names: string[]) =>
    names.map((name) => readTimestamp(meta.get(name) ?? '', order)).find((date) => date !== null) ??
    null;
  const outlet = data.outlet ?? named(outletNames)?.replace(/^@/, '') ?? null;
  const person = named(bylineNames);
  const title = firstTold(
    ['linked-data', () => data.title],
    ['meta', () => withoutOutlet(named(titleNames), outlet)],
    ['element', () => heading(page) ?? withoutOutlet(lineOf(page, 'title'), outlet)],
  );
  const byline = firstTold(
    ['linked-data', () => data.byline],
    ['meta', () => (person && !/^https?:/.test(person) ? stripBy(person) : null)],
    ['text', () => readVisibleByline(page)],
  );
  const published = firstTold(
    ['linked-data', () => data.published],
    ['meta', () => dated(publishedNames)],
    ['element', () => readTime(page, publishedTimes, order)],
    ['text', () => readVisibleDate(page, /publi|posted/i)],
  );
  const modified = firstTold(
    ['linked-data', () => data.modified],
    ['meta', () => dated(modifiedNames)],
    ['element', () => readTime(page, modifiedTimes, order)],
    ['text', () => readVisibleDate(page, /updated|modified|corrected/i)],
  );
  return {
    title: title.value,
    byline: byline.value,
    outlet,
    published: published.value,
    modified: modified.value,
    from: {
      title: title.from,
      byline: byline.from,
      published: published.from,
      modified: modified.from,
    },
    lang: asLanguage(data.lang) ?? lang,
    url: readCanonical(page, named(['og:url']), address),
    body: data.body,
    words: data.words,
    minutes: data.minutes,
    free: data.free && !isLocked(meta),
  };
}

/** Tiers of content, as outlets tell them to those who link to them, and microdata. */
function isLocked(meta: ReadonlyMap<string, string>): boolean {
  return (
    meta.get('article:content_tier')?.toLowerCase() === 'locked' ||
    meta.get('isaccessibleforfree')?.toLowerCase() === 'false'
  );
}

/** By lower-case name, property or itemprop; the first of each. */
function readMetaTags(page: Document): Map<string, string> {
  const tags = new Map<string, string>();
  for (const tag of page.querySelectorAll('meta[content]')) {
    const value = cleanLine(tag.getAttribute('content') ?? '').slice(0, 2000);
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = tag.getAttribute(attribute)?.toLowerCase().trim();
      if (name && value !== '' && !tags.has(name)) tags.set(name, value);
    }
  }
  return tags;
}

const publishedTimes = [
  'time[itemprop="datePublished"]',
  'time[pubdate]',
  'article time[datetime]',
  'main time[datetime]',
  'header time[datetime]',
  'time[datetime]',
  '[itemprop="datePublished"]',
];
const modifiedTimes = [
  'time[itemprop="dateModified"]',
  '[itemprop="dateModified"]',
  'time.updated[datetime]',
  'time.modified[datetime]',
];

function readTime(page: Document, selectors: string[], order: DateOrder | null): string | null {
  for (const selector of selectors) {
    const element = page.querySelector(selector);
    const written =
      element?.getAttribute('datetime') ??
      element?.getAttribute('content') ??
      element?.textContent ??
      '';
    const date = readTimestamp(written, order);
    if (date !== null) return date;
  }
  return null;
}

function lineOf(page: Document, selector: string): string | null {
  return cleanLine(page.querySelector(selector)?.textContent ?? '').slice(0, 500) || null;
}

function heading(page: Document): string | null {
  return lineOf(page, 'article h1') ?? lineOf(page, 'main h1') ?? lineOf(page, 'h1');
}

/** "A headline | The Outlet" and "A headline - The Outlet" without the outlet. */
function withoutOutlet(title: string | null, outlet: string | null): string | null {
  if (title === null) return null;
  const cut = Math.max(
    ...[' | ', ' - ', ' – ', ' — ', ' :: '].map((bar) => title.lastIndexOf(bar)),
  );
  if (cut < 0) return title;
  const tail = title.slice(cut + 3).trim();
  const isOutlet = outlet !== null && tail.toLowerCase().includes(outlet.toLowerCase());
  const looksLikeOutlet = title[cut + 1] === '|' && tail.split(' ').length <= 4 && cut > 15;
  return isOutlet || looksLikeOutlet ? title.slice(0, cut).trim() : title;
}

/** A language tag (BCP 47); null for whatever else stands in its place. */
function asLanguage(written: string | null | undefined): string | null {
  const lang = written?.trim() ?? '';
  return /^[a-z]{2,3}(?:[-_][a-z0-9]{1,8}){0,3}$/i.test(lang) ? lang.replaceAll('_', '-') : null;
}

/**
 * The address that the page gives itself. One on another site is that of the article which this one copies: the copy
 * keeps its own, so that both can be told apart. Caches of other sites' pages are no sites of their own.
 */
function readCanonical(
  page: Document,
  openGraph: string | null,
  address: string | null,
): string | null {
  const named = page.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  for (const written of [named, openGraph]) {
    if (!written || !URL.canParse(written, address ?? undefined)) continue;
    const canonical = canonicalAddress(new URL(written, address ?? undefined).href);
    if (canonical !== null && isBelieved(canonical, address)) return canonical;
  }
  return address === null ? null : canonicalAddress(address);
}

function isBelieved(canonical: string, address: string | null): boolean {
  if (address === null || cache.test(address)) {
    const { pathname, search } = new URL(canonical);
    return pathname !== '/' || search !== '';
  }
  return isSameSite(address, canonical) && namesPage(address, canonical);
}

const cache = /^https?:\/\/(?:[\w-]{1,200}\.cdn\.ampproject\.org|www\.google\.[a-z.]{2,6}\/amp)\//;
