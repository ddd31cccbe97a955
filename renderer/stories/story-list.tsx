/** The stories of the library: a list box that draws only the rows in sight; several can be chosen, to merge them. */
import { useEffect, useRef, useState } from 'react';
import { useSelection } from '../story-context.tsx';
import { sayError } from '../ui/blank.tsx';
import { Button } from '../ui/button.tsx';
import { useListBox } from '../ui/use-list-box.ts';
import { useVirtualRows } from '../ui/use-virtual-rows.ts';
import { ChosenStories } from './chosen-stories.tsx';
import { filterWords } from './filter-words.ts';
import { StoryFilterMenu } from './story-filter-menu.tsx';
import { StoryRow } from './story-row.tsx';
import { useChosen } from './use-chosen.ts';
import { type StoryFilter, useStories } from './use-stories.ts';

const none: Record<StoryFilter, string> = {
  all: 'Stories form by themselves from articles on the same event.',
  unread: 'Everything is read.',
  conflicts: 'No story has a conflict.',
  pinned: 'No story is pinned. Press s to pin the one that is open.',
  archived: 'No story is archived.',
};

export function StoryList({ onOpen }: { onOpen: () => void }) {
  const [filter, setFilter] = useState<StoryFilter>('all');
  const stories = useStories(filter);
  const [selection, select] = useSelection();
  const scroller = useRef<HTMLDivElement>(null);
  const current = stories.rows.findIndex((row) => row.id === selection.story);
  const { chosen, active, reach, toggle, extend, clear } = useChosen(stories.rows, current);
  const rows = useVirtualRows({
    count: stories.rows.length,
    scroller,
    estimate: () => 63,
    keyOf: (index) => stories.rows[index]?.id ?? '',
  });
  const last = rows.drawn.at(-1)?.index ?? 0;
  const { hasNextPage, fetchNextPage } = stories;
  useEffect(() => {
    if (hasNextPage && last >= stories.rows.length - 20) void fetchNextPage();
  }, [hasNextPage, fetchNextPage, last, stories.rows.length]);

  const move = (index: number) => {
    const row = stories.rows[index];
    if (!row) return;
    clear();
    select({ type: 'story', story: row.id });
    rows.scrollTo(index);
  };
  const box = useListBox({
    count: stories.rows.length,
    current: active,
    scroller,
    onMove: (index, { shiftKey, ctrlKey, metaKey }) => {
      if (!shiftKey && !ctrlKey && !metaKey) return move(index);
      if (shiftKey) extend(index);
      else reach(index);
      rows.scrollTo(index);
    },
    onClick: (index, event) => {
      if (event.shiftKey) extend(index);
      else if (event.ctrlKey || event.metaKey) toggle(index);
      else {
        move(index);
        onOpen();
      }
    },
    onKey: ({ key, ctrlKey, metaKey }) => {
      if (key === ' ' && (ctrlKey || metaKey) && active >= 0) toggle(active);
      else if (key === 'Enter') {
        if (active !== current) move(active);
        onOpen();
      } else if (key === 'Escape' && chosen.length > 0) clear();
      else return false;
      return true;
    },
  });
  const unread = stories.rows.filter((row) => row.unread > 0).length;

  return (
    <>
      <div className="library-head">
        <StoryFilterMenu filter={filter} onChange={setFilter} />
        {unread > 0 && (
          <span className="push">
            {unread}
            {stories.hasNextPage && '+'} unread
          </span>
        )}
      </div>
      {stories.error && (
        <div className="library-note" role="alert">
          {sayError(stories.error)}{' '}
          <Button onPress={() => void stories.refetch()}>Try again</Button>
        </div>
      )}
      {stories.total === 0 && <p className="library-note">{none[filter]}</p>}
      <div ref={scroller} className="scroll stories">
        <div
          role="listbox"
          aria-label={filter === 'all' ? 'Stories' : filterWords[filter]}
          aria-multiselectable="true"
          aria-activedescendant={active >= 0 ? `story-${active}` : undefined}
          tabIndex={stories.rows.length > 0 ? 0 : -1}
          {...box}
        >
          {rows.drawn.map(({ index, gap }) => {
            const row = stories.rows[index];
            return (
              row && (
                <StoryRow
                  key={row.id}
                  row={row}
                  index={index}
                  total={stories.total ?? stories.rows.length}
                  gap={gap}
                  measure={rows.measure}
                  selected={chosen.length > 0 ? chosen.includes(row.id) : index === current}
                  reached={index === active && active !== current}
                />
              )
            );
          })}
          <div style={{ height: rows.rest }} />
        </div>
      </div>
      {chosen.length > 1 && <ChosenStories stories={chosen} onDone={clear} />}
    </>
  );
}
