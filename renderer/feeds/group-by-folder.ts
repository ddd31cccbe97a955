/** Feeds in their folders, both in alphabetical order; those without a folder last, under an empty name. */
import type { FeedView } from '../../backend/contract/views.ts';

export function groupByFolder(feeds: readonly FeedView[]): [string, FeedView[]][] {
  const sorted = feeds.toSorted((a, b) => a.title.localeCompare(b.title));
  return [...Map.groupBy(sorted, (feed) => feed.folder ?? '')].sort(
    ([a], [b]) => Number(a === '') - Number(b === '') || a.localeCompare(b),
  );
}
