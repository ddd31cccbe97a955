/** Articles that a search finds, with the place where the words stand. */
import { useEffect, useRef, useState } from 'react';
import type { SearchHit } from '../../backend/contract/views.ts';
import { useSelection } from '../story-context.tsx';
import { sayError } from '../ui/blank.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { sayCount, sayDay } from '../ui/say.ts';
import { useListBox } from '../ui/use-list-box.ts';
import { useVirtualRows } from '../ui/use-virtual-rows.ts';
import { KeepSearch } from './keep-search.tsx';
import { SearchProblems } from './search-problems.tsx';
import { Snippet } from './snippet.tsx';
import { useHits } from './use-hits.ts';

export function SearchResults({ query: wanted, onOpen }: { query: string; onOpen: () => void }) {
  const [, select] = useSelection();
  const [keeping, setKeeping] = useState(false);
  const hits = useHits(wanted);
  return (
    <>
      <div className="library-head" role="status">
        <h2>Found</h2>
        <span className="found">{hits.total !== undefined && sayCount(hits.total, 'article')}</span>
        <Button look="bare" onPress={() => setKeeping(true)}>
          <Icon name="bookmark" small /> Keep
        </Button>
      </div>
      {keeping && <KeepSearch query={wanted} onClose={() => setKeeping(false)} />}
      {hits.problems && <SearchProblems query={wanted} problems={hits.problems} />}
      {hits.error && <p className="library-note">{sayError(hits.error)}</p>}
      {hits.total === 0 && hits.problems?.length === 0 && (
        <p className="library-note">
          No article holds all of this. Fewer words, or a part of one with * at its end, may find
          it.
        </p>
      )}
      <HitList
        // Another search begins at its top.
        key={wanted}
        hits={hits.rows}
        total={hits.total ?? 0}
        seeking={hits.seeking}
        onNear={hits.more}
        onOpen={({ story, article }) => {
          select({ type: 'found', story, article });
          onOpen();
        }}
      />
    </>
  );
}

interface HitListProps {
  hits: readonly SearchHit[];
  total: number;
  /** True while what is listed is still what was found before: Enter waits for the rest. */
  seeking: boolean;
  /** Called where the end of what was read comes near. */
  onNear: () => void;
  onOpen: (hit: SearchHit) => void;
}

function HitList({ hits, total, seeking, onNear, onOpen }: HitListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const rows = useVirtualRows({
    count: hits.length,
    scroller,
    estimate: () => 92,
    keyOf: (index) => hits[index]?.article ?? '',
  });
  const last = rows.drawn.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= hits.length - 20) onNear();
  }, [last, hits.length, onNear]);
  const open = (index: number) => {
    const hit = hits[index];
    if (hit) onOpen(hit);
  };
  const [entered, setEntered] = useState(false);
  useEffect(() => {
    if (!entered || seeking) return;
    setEntered(false);
    open(active);
  });
  const box = useListBox({
    count: hits.length,
    current: active,
    scroller,
    onMove: (index) => {
      setActive(index);
      rows.scrollTo(index);
    },
    onClick: (index) => {
      setActive(index);
      open(index);
    },
    onKey: ({ key }) => {
      if (key !== 'Enter') return false;
      setEntered(true);
      return true;
    },
  });
  return (
    <div ref={scroller} className="scroll hits">
      <div
        role="listbox"
        aria-label="Articles found"
        aria-activedescendant={hits[active] ? `hit-${active}` : undefined}
        tabIndex={hits.length > 0 ? 0 : -1}
        {...box}
      >
        {rows.drawn.map(({ index, gap }) => {
          const hit = hits[index];
          return (
            hit && (
              <div
                key={hit.article}
                ref={rows.measure}
                data-index={index}
                id={`hit-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                aria-setsize={total}
                aria-posinset={index + 1}
                className="hit"
                style={gap > 0 ? { marginTop: gap } : undefined}
              >
                <b className="clip">{hit.outlet}</b>
                <span className="quiet">{hit.published && sayDay(hit.published)}</span>
                <span className="hit-title clip" dir="auto">
                  {hit.title}
                </span>
                <span className="hit-words said" dir="auto">
                  <Snippet hit={hit} />
                </span>
              </div>
            )
          );
        })}
        <div style={{ height: rows.rest }} />
      </div>
    </div>
  );
}
