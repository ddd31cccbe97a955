/** What each entry of a reading goes by, and at which place of a page it stands. */
import { hash } from 'node:crypto';
import { entryKey, isGuidKey, isLinkKey } from '../../core/article/index.ts';
import { sharesWords } from '../../core/article/shares-words.ts';
import type { ToldEntry } from './read-feed.ts';

/** One way of calling entries, and whether two that it calls the same are one. */
interface Rung {
  keyOf: (one: ToldEntry) => string | null;
  isOne: (one: ToldEntry, other: ToldEntry) => boolean;
}

const nothing = { id: null, link: null, title: null, published: null };
const linkOf = ({ entry: { link } }: ToldEntry) => entryKey({ ...nothing, link });

/** Of two versions of one entry both may stand in a feed; two entries that link to one list of many share neither. */
const isVersion = (one: ToldEntry, other: ToldEntry) =>
  one.told.title === other.told.title || sharesWords(one.told.text, other.told.text);

const ladder: readonly Rung[] = [
  {
    keyOf: ({ entry: { id } }) => entryKey({ ...nothing, id }),
    isOne: (one, other) => linkOf(one) === linkOf(other) && isVersion(one, other),
  },
  { keyOf: linkOf, isOne: isVersion },
  {
    keyOf: ({ entry: { title, published } }) => entryKey({ ...nothing, title, published }),
    isOne: (one, other) => one.told.text === other.told.text,
  },
  {
    keyOf: ({ told: { title, text } }) =>
      title + text === '' ? null : `text:${hash('sha256', `${title}\n${text}`)}`,
    isOne: () => true,
  },
];

/** Of many entries under one key so many are compared with the first: what they are shows early. */
const mostCompared = 5;

/**
 * Entries by their keys: guid, link, title with time, or words, whichever is the first that tells an entry apart from the
 * others. Of those that are one the first is taken; what says nothing at all is left out.
 */
export function byKey(entries: readonly ToldEntry[]): Map<string, ToldEntry> {
  const keys = new Map<ToldEntry, string>();
  let open = entries;
  for (const { keyOf, isOne } of ladder) {
    const left: ToldEntry[] = [];
    for (const [key, group] of Map.groupBy(open, keyOf)) {
      const [first, ...others] = group;
      if (first === undefined) continue;
      const isCalled = others.slice(0, mostCompared).every((other) => isOne(first, other));
      if (key !== null && isCalled) keys.set(first, key);
      else left.push(...group);
    }
    open = left;
  }
  // As they stand in the feed: the first is the newest by custom.
  const inOrder = entries.flatMap((one): [string, ToldEntry][] => {
    const key = keys.get(one);
    return key === undefined ? [] : [[key, one]];
  });
  return new Map(inOrder);
}

/**
 * Entries with titles of their own that link to one page, as of a list of releases, stand at places of that page: the
 * fragment of their link, or their guid for one, or a mark of what they go by.
 */
export function withPlaces(keyed: ReadonlyMap<string, ToldEntry>): Map<string, ToldEntry> {
  const titles = new Map<string, string[]>();
  for (const [key, { entry, told }] of keyed) {
    if (told.url === null || placeOf(key, entry) === '') continue;
    const others = titles.get(told.url);
    if (others) others.push(told.title);
    else titles.set(told.url, [told.title]);
  }
  const lists = new Set<string>();
  for (const [url, told] of titles)
    if (told.length > 1 && new Set(told).size === told.length) lists.add(url);
  const placed = new Map<string, ToldEntry>();
  for (const [key, { entry, told }] of keyed) {
    const place = placeOf(key, entry);
    const url = told.url !== null && lists.has(told.url) ? new URL(told.url) : null;
    if (url !== null) url.hash = place;
    placed.set(key, { entry, told: url === null ? told : { ...told, url: url.href } });
  }
  return placed;
}

/** The longest fragment that is made of a guid, in characters. */
const longestFragment = 200;

function placeOf(key: string, { id, link }: ToldEntry['entry']): string {
  const fragment = (link === null ? undefined : URL.parse(link)?.hash) ?? '';
  if (isGuidKey(key)) return fragment || (id ?? '').slice(0, longestFragment);
  return isLinkKey(key) ? fragment : hash('sha256', key).slice(0, 12);
}
