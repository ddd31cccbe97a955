/** Cuts the front of a snippet, so that the first find stands within the first line. */
import type { SearchHit } from '../../backend/contract/views.ts';

type Marked = Pick<SearchHit, 'snippet' | 'marks'>;

/** Characters before the first find that a narrow column has room for. */
const mostBefore = 28;

export function trimSnippet({ snippet, marks }: Marked): Marked {
  const first = marks[0]?.[0] ?? 0;
  if (first <= mostBefore) return { snippet, marks };
  const space = snippet.indexOf(' ', first - mostBefore);
  const cut = space >= 0 && space < first ? space + 1 : first;
  return {
    snippet: `…${snippet.slice(cut)}`,
    marks: marks.map(([start, end]) => [start - cut + 1, end - cut + 1]),
  };
}
