/** What makes a feed's entry the same entry at the next reading. */
import type { FeedEntry } from '../model.ts';

/** Guid, else the canonical link, else title and date; unique within its feed only. Null where the entry has none of them. */
export function entryKey(entry: FeedEntry): string | null {
  return entry.id;
}
