/** The stories of a library as a table. */
import type { StorySummary } from '../../contract/views.ts';
import { inColumns, lineWidth } from './fit.ts';
import { paint } from './paint.ts';

const head = ['story', 'last report', 'title', 'articles', 'origins', 'conflicts', 'unread'];
/** The beginning of an id is enough for every command. */
const shortId = 10;
const title = head.indexOf('title');

/** A head line, then a line a story, fitted to the terminal. */
export function renderStories(stories: readonly StorySummary[]): string[] {
  const [first = '', ...rows] = inColumns([head, ...stories.map(toRow)], lineWidth(), title);
  return [paint.quiet(first), ...rows];
}

function toRow(story: StorySummary): string[] {
  const { id, title, articles, origins, conflicts, unread, pinned, reported } = story;
  return [
    id.slice(0, shortId),
    reported.to?.slice(0, 10) ?? '',
    `${pinned ? '★ ' : ''}${title}`,
    ...[articles, origins, conflicts, unread].map((count) => (count === 0 ? '–' : String(count))),
  ];
}
