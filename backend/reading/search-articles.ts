/** Search over the stored articles. */
import type { ReadableLibrary } from '../../db/connection.ts';
import { markEnd, markStart, readHits } from '../../db/search.ts';
import type { SearchHit, SearchPage } from '../contract/views.ts';
import { parseQuery } from './parse-query.ts';
import type { Window } from './read-library.ts';

export function searchArticles(
  library: ReadableLibrary,
  { query, offset, limit }: Window & { query: string },
): SearchPage {
  const { total, hits } = readHits(library, parseQuery(query), { offset, limit });
  const rows = hits.map(({ snippet, story, read, ...hit }) => ({
    ...hit,
    story: story ?? '',
    read: read === 1,
    ...readMarks(snippet),
  }));
  return { total, rows, problems: [] };
}

/** Takes the marks out of a snippet and says where they were. */
function readMarks(marked: string): Pick<SearchHit, 'snippet' | 'marks'> {
  const marks: [number, number][] = [];
  let snippet = '';
  for (const piece of marked.replace(/\s/gu, ' ').split(markStart)) {
    const end = piece.indexOf(markEnd);
    if (end >= 0) marks.push([snippet.length, snippet.length + end]);
    snippet += piece.replaceAll(markEnd, '');
  }
  return { snippet, marks };
}
