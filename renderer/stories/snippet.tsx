/** The words around a find, with the find in bold; cut so that the find is in sight. */
import type { SearchHit } from '../../backend/contract/views.ts';
import { trimSnippet } from './trim-snippet.ts';

export function Snippet({ hit }: { hit: Pick<SearchHit, 'snippet' | 'marks'> }) {
  const { snippet, marks } = trimSnippet(hit);
  const starts = [0, ...marks.map(([, end]) => end)];
  return starts.map((start, index) => {
    const mark = marks[index];
    return (
      <span key={start}>
        {snippet.slice(start, mark?.[0])}
        {mark && <b>{snippet.slice(mark[0], mark[1])}</b>}
      </span>
    );
  });
}
