/** What each entry of a reading goes by, and at which place of a page it stands. */
import { hash } from 'node:crypto';
import { entryKey, isDistinctGuid, isGuidKey } from '../../core/article/index.ts';
import { sharesWords } from '../../core/article/shares-words.ts';
import type { ToldEntry } from './read-feed.ts';

/** One way of calling entries, and whether two that it calls the same are one. */
interface Rung {
  keyOf: (one: ToldEntry) => string | null;
  isOne: (one: ToldEntry, other: ToldEntry) => boolean;
}

const nothing = { id: null, link: null, title: null, published: null };
const linkOf = ({ entry: { link } }: ToldEntry) => entryKey({ ...nothing, link });

/** In characters: whether two texts are one shows early, and many may have to be compared. */
const compared = 2000;

const isOneText = (one: string, other: string) =>
  sharesWords(one.slice(0, compared), other.slice(0, compared));

/** Of two versions of one entry both may stand in a feed; two entries that link to one list of many share neither. */
const isVersion = (one: ToldEntry, other: ToldEntry) =>
  one.told.title === other.told.title || isOneText(one.told.text, other.told.text);

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

/** Of many entries under one name so many are compared with each other. */
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
 * Entries that link to one page, as of a list of releases, stand at places of that page: the fragment of their link, or
 * their guid for one, or a mark of what they go by. Of those that say the same there the first is taken.
 */
export function withPlaces(keyed: ReadonlyMap<string, ToldEntry>): Map<string, ToldEntry> {
  const pages = Map.groupBy(keyed, ([, { told }]) => told.url);
  const placed = new Map<string, ToldEntry>();
  for (const [url, group] of pages) {
    const entries = withoutTwins(group);
    const places = url === null || entries.length === 1 ? null : placesOf(entries);
    for (const [key, one] of entries)
      placed.set(key, places === null ? one : placeAt(one, places.get(key) ?? ''));
  }
  return placed;
}

type Keyed = [key: string, one: ToldEntry];

/**
 * Titles are the same, and so are the words, as far as there are any, and without an address the times; or with it, of
 * those whose guids were made for one thing.
 */
function withoutTwins(entries: readonly Keyed[]): Keyed[] {
  const seen = new Map<string, Set<string>>();
  return entries.filter(([key, { entry, told }]) => {
    const isOwn = isGuidKey(key) && isDistinctGuid(entry.id ?? '');
    const when = isOwn ? told.published : null;
    const name = `${told.title.toLowerCase()}@${when ?? ''}@${told.url ?? told.published}`;
    const texts = seen.get(name) ?? new Set();
    seen.set(name, texts);
    const isTwin =
      texts.has(told.text) ||
      (texts.size <= mostCompared && [...texts].some((text) => isTwinText(text, told.text)));
    texts.add(told.text);
    return !isTwin;
  });
}

const isTwinText = (one: string, other: string) =>
  one === '' || other === '' || isOneText(one, other);

/** The longest fragment that is made of a guid, in characters. */
const longestFragment = 200;

/** By key: of what could mark the place of an entry, the first that marks no other. */
function placesOf(entries: readonly Keyed[]): Map<string, string> {
  const marksOf = ([key, { entry }]: Keyed) => [
    (entry.link === null ? null : URL.parse(entry.link)?.hash.slice(1)) ?? '',
    isGuidKey(key) ? (entry.id ?? '').slice(0, longestFragment) : '',
    hash('sha256', key).slice(0, 12),
  ];
  const uses = new Map<string, number>();
  for (const mark of entries.flatMap(marksOf)) uses.set(mark, (uses.get(mark) ?? 0) + 1);
  return new Map(
    entries.map((one) => [
      one[0],
      marksOf(one).find((mark) => mark !== '' && uses.get(mark) === 1) ?? '',
    ]),
  );
}

function placeAt({ entry, told }: ToldEntry, place: string): ToldEntry {
  const url = new URL(told.url ?? '');
  url.hash = place;
  return { entry, told: { ...told, url: url.href } };
}
