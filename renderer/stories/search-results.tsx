/** Articles that hold the words searched for, with the place where they stand. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { SearchHit } from '../../backend/contract/views.ts';
import { useApi } from '../api.tsx';
import { useSelection } from '../story-context.tsx';
import { sayError } from '../ui/blank.tsx';
import { sayCount, sayDay } from '../ui/say.ts';

export function SearchResults({ query: words, onOpen }: { query: string; onOpen: () => void }) {
  const { query } = useApi();
  const [, select] = useSelection();
  const wanted = useDeferredValue(words);
  const hits = useQuery(
    query.library.search.queryOptions({
      input: { query: wanted, limit: 100, offset: 0 },
      placeholderData: keepPreviousData,
    }),
  );
  return (
    <>
      <div className="library-head" role="status">
        <h2>Found</h2>
        <span className="push">{hits.data && sayCount(hits.data.total, 'article')}</span>
      </div>
      {hits.error && <p className="library-note">{sayError(hits.error)}</p>}
      {hits.data?.total === 0 && (
        <p className="library-note">
          No article holds these words. Fewer of them, or a part of one with * at its end, may find
          it.
        </p>
      )}
      <ListBox
        className="scroll hits"
        aria-label="Articles found"
        selectionMode="none"
        items={hits.data?.rows ?? []}
        onAction={(key) => {
          const hit = hits.data?.rows.find((row) => row.article === key);
          if (!hit) return;
          select({ type: 'found', story: hit.story, article: hit.article });
          onOpen();
        }}
      >
        {(hit) => (
          <ListBoxItem id={hit.article} textValue={hit.title} className="hit">
            <b className="clip">{hit.outlet}</b>
            <span className="quiet">{hit.published && sayDay(hit.published)}</span>
            <span className="hit-title clip">{hit.title}</span>
            <span className="hit-words said">
              <Snippet hit={hit} />
            </span>
          </ListBoxItem>
        )}
      </ListBox>
    </>
  );
}

function Snippet({ hit }: { hit: SearchHit }) {
  const starts = [0, ...hit.marks.map(([, end]) => end)];
  return starts.map((start, index) => {
    const mark = hit.marks[index];
    return (
      <span key={start}>
        {hit.snippet.slice(start, mark?.[0])}
        {mark && <b>{hit.snippet.slice(mark[0], mark[1])}</b>}
      </span>
    );
  });
}
