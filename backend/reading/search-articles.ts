/** Search over the stored articles. */
import { readCorrections } from '../../core/correct-names.ts';
import { parseQuery, type Query } from '../../core/search/parse-query.ts';
import type { ReadableLibrary } from '../../db/connection.ts';
import { findNames, readNameCorrections, readNameRows } from '../../db/names.ts';
import { countHits, markEnd, markStart, readHits, type SearchTerms } from '../../db/search.ts';
import type { SearchPage } from '../contract/views.ts';
import type { Window } from './read-library.ts';

export function searchArticles(
  library: ReadableLibrary,
  { query, offset, limit }: Window & { query: string },
): SearchPage {
  const parsed = parseQuery(query);
  const { total, hits } = readHits(library, toTerms(library, parsed), { offset, limit });
  const rows = hits.map(({ snippet, title, story, storyTitle, read, ...hit }) => {
    const [shown, excerpt] = [readMarks(title), readMarks(snippet)];
    return {
      ...hit,
      story: story ?? '',
      storyTitle: storyTitle ?? '',
      read: read === 1,
      title: shown.text,
      titleMarks: shown.marks,
      snippet: excerpt.text,
      marks: excerpt.marks,
    };
  });
  return { total, rows, problems: parsed.problems };
}

/** How many articles a query finds, and how many of them are not yet read. */
export function countArticles(
  library: ReadableLibrary,
  query: string,
): { total: number; unread: number } {
  return countHits(library, toTerms(library, parseQuery(query)));
}

function toTerms(library: ReadableLibrary, { entities, ...query }: Query): SearchTerms {
  const names = entities.map(({ name, out }) => ({ any: namesLike(library, name), out }));
  return { ...query, names };
}

/** Names that have a word beginning so, as the rules found them or as the user corrected them. */
function namesLike(library: ReadableLibrary, words: string): number[] {
  const wanted = words.toLowerCase();
  const begins = (name: string) => ` ${name.toLowerCase()}`.includes(` ${wanted}`);
  const corrections = readNameCorrections(library);
  const { correct } = readCorrections(corrections);
  const corrected = corrections
    .map(({ from }) => from)
    .filter((from) => begins(correct(from).name))
    .flatMap((from) => readNameRows(library, from));
  return [...new Set([...findNames(library, words), ...corrected])];
}

/** Takes the marks out of a text and says where they were. */
function readMarks(marked: string): { text: string; marks: [number, number][] } {
  const marks: [number, number][] = [];
  let text = '';
  for (const piece of marked.replace(/\s/gu, ' ').split(markStart)) {
    const end = piece.indexOf(markEnd);
    if (end >= 0) marks.push([text.length, text.length + end]);
    text += piece.replaceAll(markEnd, '');
  }
  return { text, marks };
}
