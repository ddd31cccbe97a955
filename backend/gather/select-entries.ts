/** Which entries of a reading are taken, and what tells each apart from the others. */
import { hash } from 'node:crypto';
import { type EntryArticle, entryKey, fromEntry } from '../../core/article/index.ts';
import type { FeedEntry } from '../../core/model.ts';
import type { GatherPorts } from './outcome.ts';

/** New entries of one reading beyond this are left for later ones. */
const maxEntries = 2000;

interface Selected {
  entry: FeedEntry;
  told: EntryArticle;
  key: string;
  entryHash: string;
}

/** What is new or changed; of entries with one key the first. Entries that cannot be told apart are left out. */
export function selectEntries(entries: FeedEntry[], { isKnown }: Pick<GatherPorts, 'isKnown'>) {
  const fresh = new Map<string, Selected>();
  let known = 0;
  for (const [key, { entry, told }] of withPlaces(byKey(entries))) {
    const entryHash = hashEntry(entry, told);
    if (isKnown(key, entryHash)) known += 1;
    else fresh.set(key, { entry, told, key, entryHash });
  }
  const chosen = newest([...fresh.values()]);
  return { fresh: chosen, known, leftOut: fresh.size - chosen.length };
}

/** A guid that stands at entries with different links, or titles where there are none, tells nothing apart. */
function byKey(entries: FeedEntry[]): Map<string, FeedEntry> {
  const unguided = entries.map((entry) => entryKey({ ...entry, id: null }));
  const things = new Map<string | null, Set<string | null>>();
  for (const [index, { id }] of entries.entries())
    things.set(id, (things.get(id) ?? new Set()).add(unguided[index] ?? null));
  const keyed = new Map<string, FeedEntry>();
  for (const [index, entry] of entries.entries()) {
    const isShared = (things.get(entry.id)?.size ?? 0) > 1;
    const key = (isShared ? unguided[index] : null) ?? entryKey(entry);
    if (key !== null && !keyed.has(key)) keyed.set(key, entry);
  }
  return keyed;
}

/**
 * Entries with guids and titles of their own that link to one page, as of a list of releases, stand at places of that
 * page: the fragment of their link, or their guid for one.
 */
function withPlaces(keyed: Map<string, FeedEntry>) {
  const all = [...keyed].map(([key, entry]) => ({ key, entry, told: fromEntry(entry) }));
  const things = new Map<string, Set<string>>();
  for (const { entry, told } of all)
    if (entry.id !== null && told.url !== null)
      things.set(told.url, (things.get(told.url) ?? new Set()).add(`${entry.id}\n${told.title}`));
  const isList = (url: string) => {
    const told = [...(things.get(url) ?? [])];
    const titles = new Set(told.map((one) => one.slice(one.indexOf('\n'))));
    return told.length > 1 && titles.size === told.length;
  };
  return all.map(({ key, entry, told }): [string, { entry: FeedEntry; told: EntryArticle }] => {
    const isPlace = entry.id !== null && told.url !== null && isList(told.url);
    return [
      key,
      { entry, told: isPlace ? { ...told, url: placeOf(entry, told.url ?? '') } : told },
    ];
  });
}

/** The longest fragment that is made of a guid, in characters. */
const longestFragment = 200;

function placeOf({ id, link }: FeedEntry, url: string): string {
  const place = new URL(url);
  const fragment = link !== null && URL.canParse(link) ? new URL(link).hash : '';
  place.hash = fragment || (id ?? '').slice(0, longestFragment);
  return place.href;
}

/** As many as one reading takes: by time where they have one, else the first, since feeds begin with the newest. */
function newest(entries: Selected[]): Selected[] {
  if (entries.length <= maxEntries) return entries;
  const time = ({ told: { published } }: Selected) =>
    published === null ? Number.NEGATIVE_INFINITY : Date.parse(published);
  return entries
    .toSorted((one, other) => (time(one) === time(other) ? 0 : time(other) - time(one)))
    .slice(0, maxEntries);
}

/** Of what is shown; markup, counters and tags change without the article changing. */
function hashEntry(
  { title, link, published, updated, author }: FeedEntry,
  { text }: EntryArticle,
): string {
  return hash('sha256', JSON.stringify([title, link, published, updated, author, text]));
}
