/** Which entries of a reading are taken, and what tells each apart from the others. */
import { hash } from 'node:crypto';
import { isDistinctGuid, isGuidKey } from '../../core/article/index.ts';
import { needsPage } from './gather-entry.ts';
import { byKey, withPlaces } from './key-entries.ts';
import type { GatherPorts } from './outcome.ts';
import type { ToldEntry } from './read-feed.ts';

/** New entries of one reading beyond this are left for later ones. */
const maxEntries = 2000;

/** And so are those whose pages are to be asked for, beyond this: each is a request to somebody's site. */
const maxPages = 200;

interface Selected extends ToldEntry {
  key: string;
  /** Stored already, in other words or without what its page has. */
  isStored: boolean;
  entryHash: string;
  sameWithin: number | null;
  byTitle: boolean;
}

/** What is new or changed; of entries with one key the first. */
export function selectEntries(
  entries: ToldEntry[],
  { isKnown, isStored }: Pick<GatherPorts, 'isKnown' | 'isStored'>,
) {
  const keyed = withPlaces(byKey(entries));
  const fresh: Omit<Selected, 'sameWithin' | 'byTitle'>[] = [];
  for (const [key, { entry, told }] of keyed) {
    const entryHash = hashEntry(entry, told);
    if (!isKnown(key, entryHash))
      fresh.push({ entry, told, key, entryHash, isStored: isStored(key) });
  }
  const known = keyed.size - fresh.length;
  const guids = [...keyed.keys()].filter(isGuidKey).length;
  // Where no link is known from before, links may be others at every reading.
  const isStrange = known === 0 && fresh.every((one) => !one.isStored);
  const chosen = newest(fresh).map(({ isStored: _, ...one }) => ({
    ...one,
    sameWithin: isGuidKey(one.key)
      ? guidHolds(one.entry.id ?? '', { isAlone: guids === 1, isSteady: known >= fresh.length })
      : null,
    byTitle: isStrange,
  }));
  return { fresh: chosen, known, leftOut: fresh.length - chosen.length };
}

/** In milliseconds: a story is rewritten within hours, while tomorrow's may bear the guid of today's. */
const halfADay = 12 * 3_600_000;

/**
 * How far a guid of one entry is believed, as `GatheredArticle.sameWithin`: one that was plainly made for one thing,
 * among others, always; alone in its feed, for hours; any other for things of the very same time, where most of the
 * reading is known by its guids, and so not "1" to "20" given out anew.
 */
function guidHolds(
  guid: string,
  { isAlone, isSteady }: { isAlone: boolean; isSteady: boolean },
): number | null {
  if (isDistinctGuid(guid)) return isAlone ? halfADay : Number.POSITIVE_INFINITY;
  return isSteady ? 0 : null;
}

/**
 * As many as one reading takes: what is not stored at all before what only waits for its page, by time where they have
 * one, else the first, since feeds begin with the newest.
 */
function newest<One extends Pick<Selected, 'told' | 'isStored'>>(entries: One[]): One[] {
  if (entries.length <= maxPages) return entries;
  const time = ({ told: { published } }: One) =>
    published === null ? Number.NEGATIVE_INFINITY : Date.parse(published);
  let pages = 0;
  return entries
    .toSorted((one, other) => (time(one) === time(other) ? 0 : time(other) - time(one)))
    .toSorted((one, other) => Number(one.isStored) - Number(other.isStored))
    .filter(({ told }) => !needsPage(told) || ++pages <= maxPages)
    .slice(0, maxEntries);
}

/** Of what is shown; markup, counters and tags change without the article changing. */
function hashEntry(
  { title, link, published, updated, author }: ToldEntry['entry'],
  { text }: ToldEntry['told'],
): string {
  return hash('sha256', JSON.stringify([title, link, published, updated, author, text]));
}
