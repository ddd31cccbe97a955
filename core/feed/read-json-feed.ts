/** JSON Feed 1.0 and 1.1 (jsonfeed.org): read leniently, since nothing checks what is published. */
import { z } from 'zod';
import { cleanLine } from '../article/clean-text.ts';
import type { FeedEntry, ParsedFeed } from '../model.ts';
import { type AskOrder, createAskOrder, readInContext } from './feed-dates.ts';
import { sanitizeHtml } from './sanitize-html.ts';
import { htmlLine } from './text-construct.ts';
import { resolveAddress } from './web-address.ts';
import { escapeHtml } from './xml-element.ts';

/** Text, or a number where text was meant; anything else counts as missing. */
const text = z
  .union([z.string(), z.number().transform(String)])
  .nullable()
  .catch(null);
const list = <Item extends z.ZodType>(item: Item) => z.array(item.nullable().catch(null)).catch([]);
const person = z.object({ name: text });

const jsonItem = z.object({
  id: text,
  url: text,
  external_url: text,
  title: text,
  content_html: text,
  content_text: text,
  summary: text,
  date_published: text,
  date_modified: text,
  author: person.nullable().catch(null),
  authors: list(person),
  tags: list(text),
  attachments: list(
    z.object({ url: text, mime_type: text, size_in_bytes: z.number().nullable().catch(null) }),
  ),
});

const jsonFeed = z.object({
  title: text,
  description: text,
  home_page_url: text,
  language: text,
  author: person.nullable().catch(null),
  authors: list(person),
  items: list(jsonItem),
});

/** Null where the value is no JSON Feed; of more entries than `most` the first, and those that are no objects are left out. */
export function readJsonFeed(
  value: unknown,
  address: string | null,
  most = Number.POSITIVE_INFINITY,
): ParsedFeed | null {
  const version = z
    .looseObject({ version: z.string().optional(), items: z.array(z.unknown()) })
    .safeParse(value);
  if (!version.success || !/jsonfeed\.org|^$/.test(version.data.version ?? '')) return null;
  const { items } = version.data;
  const feed = jsonFeed.parse({ ...version.data, items: items.slice(0, most) });
  const base = resolveAddress(feed.home_page_url, address) ?? address;
  const authors = readNames(feed);
  const read = feed.items.filter((item) => item !== null);
  const askOrder = createAskOrder(() => read.map((item) => item.date_published ?? ''), {
    language: feed.language,
    address: base,
  });
  const entries = read.map((item) => readItem(item, base, askOrder));
  return {
    title: feed.title === null ? null : htmlLine(escapeHtml(feed.title)),
    subtitle: feed.description === null ? null : escapeHtml(feed.description),
    link: resolveAddress(feed.home_page_url, address),
    updated: null,
    language: feed.language,
    updateInterval: null,
    truncated: items.length > most,
    entries: entries.map((entry) => ({ ...entry, author: entry.author ?? authors })),
  };
}

function readItem(
  item: z.infer<typeof jsonItem>,
  base: string | null,
  askOrder: AskOrder,
): FeedEntry {
  const plain = item.content_text === null ? null : paragraphs(item.content_text);
  return {
    id: item.id,
    title: item.title === null ? null : htmlLine(escapeHtml(item.title)),
    link: resolveAddress(item.url, base) ?? resolveAddress(item.external_url, base),
    published: readInContext(item.date_published ?? '', askOrder),
    updated: readInContext(item.date_modified ?? '', askOrder),
    author: readNames(item),
    outlet: null,
    summary: item.summary === null ? null : escapeHtml(item.summary),
    content: item.content_html === null ? plain : sanitizeHtml(item.content_html, base),
    plainContent: null,
    categories: item.tags.filter((tag) => tag !== null).map(cleanLine),
    enclosures: item.attachments.flatMap((attachment) => {
      const url = resolveAddress(attachment?.url, base);
      return url === null
        ? []
        : [{ url, type: attachment?.mime_type ?? null, length: attachment?.size_in_bytes ?? null }];
    }),
  };
}

function readNames({
  author,
  authors,
}: Pick<z.infer<typeof jsonItem>, 'author' | 'authors'>): string | null {
  const names = [...authors, author]
    .map((one) => cleanLine(one?.name ?? ''))
    .filter((name) => name !== '');
  return names.length === 0 ? null : [...new Set(names)].join(', ');
}

function paragraphs(plain: string): string {
  return plain
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('');
}
