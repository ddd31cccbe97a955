/** Articles that a search finds, with the place where the words stand. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { useApi } from '../api.tsx';
import { useSelection } from '../story-context.tsx';
import { sayError } from '../ui/blank.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { sayCount, sayDay } from '../ui/say.ts';
import { KeepSearch } from './keep-search.tsx';
import { SearchProblems } from './search-problems.tsx';
import { Snippet } from './snippet.tsx';

export function SearchResults({ query: words, onOpen }: { query: string; onOpen: () => void }) {
  const { query } = useApi();
  const [, select] = useSelection();
  const wanted = useDeferredValue(words);
  const [keeping, setKeeping] = useState(false);
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
        <span className="found">{hits.data && sayCount(hits.data.total, 'article')}</span>
        <Button look="bare" onPress={() => setKeeping(true)}>
          <Icon name="bookmark" small /> Keep
        </Button>
      </div>
      {keeping && <KeepSearch query={words} onClose={() => setKeeping(false)} />}
      {hits.data && <SearchProblems query={wanted} problems={hits.data.problems} />}
      {hits.error && <p className="library-note">{sayError(hits.error)}</p>}
      {hits.data?.total === 0 && hits.data.problems.length === 0 && (
        <p className="library-note">
          No article holds all of this. Fewer words, or a part of one with * at its end, may find
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
