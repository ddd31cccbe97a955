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
  entryHash: string;
  sameWithin: number | null;
}

/** What is new or changed; of entries with one key the first. */
export function selectEntries(entries: ToldEntry[], { isKnown }: Pick<GatherPorts, 'isKnown'>) {
  const keyed = withPlaces(byKey(entries));
  const fresh: Omit<Selected, 'sameWithin'>[] = [];
  for (const [key, { entry, told }] of keyed) {
    const entryHash = hashEntry(entry, told);
    if (!isKnown(key, entryHash)) fresh.push({ entry, told, key, entryHash });
  }
  const known = keyed.size - fresh.length;
  const guids = [...keyed.keys()].filter(isGuidKey).length;
  const chosen = newest(fresh).map((one) => ({
    ...one,
    sameWithin: isGuidKey(one.key)
      ? guidHolds(one.entry.id ?? '', { isAlone: guids === 1, isSteady: known >= fresh.length })
      : null,
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

/** As many as one reading takes: by time where they have one, else the first, since feeds begin with the newest. */
function newest<One extends Pick<Selected, 'told'>>(entries: One[]): One[] {
  if (entries.length <= maxPages) return entries;
  const time = ({ told: { published } }: One) =>
    published === null ? Number.NEGATIVE_INFINITY : Date.parse(published);
  let pages = 0;
  return entries
    .toSorted((one, other) => (time(one) === time(other) ? 0 : time(other) - time(one)))
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
