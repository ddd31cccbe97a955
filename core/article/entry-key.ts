/** What makes a feed's entry the same entry at the next reading. */
import type { FeedEntry } from '../model.ts';
import { addressKey } from './canonical-address.ts';

/**
 * Guid, else the link without what does not matter, else title and date, else title alone; unique within its feed only.
 * A guid that is an address is compared as one. Fragments count: the entries of a list may differ in nothing else. Null
 * where the entry has none of them.
 */
export function entryKey(
  entry: Pick<FeedEntry, 'id' | 'link' | 'title' | 'published'>,
): string | null {
  const id = entry.id?.trim();
  if (id) return bounded('id', (/^https?:/i.test(id) ? placeKey(id) : null) ?? id);
  const link = entry.link === null ? null : placeKey(entry.link);
  if (link !== null) return bounded('link', link);
  const title = entry.title?.trim().toLowerCase();
  return title ? bounded('title', `${title}@${entry.published ?? ''}`) : null;
}

/** True where the entry goes by its guid; false where by something that another reading may have otherwise. */
export const isGuidKey = (key: string): boolean => key.startsWith('id:');

function placeKey(address: string): string | null {
  const key = addressKey(address);
  const fragment = URL.parse(address)?.hash ?? '';
  return key === null || key.endsWith(fragment) ? key : key + fragment;
}

/** Long keys keep their head and the hash of the whole, so that a hostile feed does not fill the store with them. */
function bounded(kind: string, key: string): string {
  const limit = 300;
  return `${kind}:${key.length <= limit ? key : `${key.slice(0, limit)}#${hash(key)}`}`;
}

/** FNV-1a in 32 bits, twice with different bases (Fowler, Noll, Vo). */
function hash(text: string): string {
  let [one, two] = [0x811c9dc5, 0x9e3779b9];
  for (let index = 0; index < text.length; index++) {
    one = Math.imul(one ^ text.charCodeAt(index), 0x01000193);
    two = Math.imul(two ^ text.charCodeAt(index), 0x01000193);
  }
  return [one, two].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}
