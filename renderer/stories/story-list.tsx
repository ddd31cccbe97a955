/** The stories of the library: a list box that draws only the rows in sight. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useSelection } from '../story-context.tsx';
import { sayError } from '../ui/blank.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { StoryRow } from './story-row.tsx';
import { type StoryFilter, useStories } from './use-stories.ts';

const filters: Record<StoryFilter, { words: string; none: string }> = {
  all: { words: 'Stories', none: 'Stories form by themselves from articles on the same event.' },
  unread: { words: 'Unread', none: 'Everything is read.' },
  conflicts: { words: 'With conflicts', none: 'No story has a conflict.' },
  pinned: { words: 'Pinned', none: 'No story is pinned. Press s to pin the one that is open.' },
  archived: { words: 'Archived', none: 'No story is archived.' },
};

export function StoryList({ onOpen }: { onOpen: () => void }) {
  const [filter, setFilter] = useState<StoryFilter>('all');
  const stories = useStories(filter);
  const [selection, select] = useSelection();
  const scroller = useRef<HTMLDivElement>(null);
  const current = stories.rows.findIndex((row) => row.id === selection.story);
  const rows = useVirtualizer({
    count: stories.rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 63,
    overscan: 8,
  });
  const drawn = rows.getVirtualItems();
  const last = drawn.at(-1)?.index ?? 0;
  const { hasNextPage, fetchNextPage } = stories;
  useEffect(() => {
    if (hasNextPage && last >= stories.rows.length - 20) void fetchNextPage();
  }, [hasNextPage, fetchNextPage, last, stories.rows.length]);

  const move = (to: number) => {
    const row = stories.rows[Math.max(0, Math.min(to, stories.rows.length - 1))];
    if (!row) return;
    select({ type: 'story', story: row.id });
    rows.scrollToIndex(stories.rows.indexOf(row), { align: 'auto' });
  };
  const click = (event: React.MouseEvent) => {
    const row = event.target instanceof Element && event.target.closest('[data-index]');
    if (!row) return;
    move(Number(row.getAttribute('data-index')));
    onOpen();
  };
  const press = (event: React.KeyboardEvent) => {
    const to: Record<string, number> = {
      ArrowDown: current + 1,
      j: current + 1,
      ArrowUp: current - 1,
      k: current - 1,
      Home: 0,
      End: stories.rows.length - 1,
    };
    const target = to[event.key];
    if (target !== undefined) move(target);
    else if (event.key === 'Enter') onOpen();
    else return;
    event.preventDefault();
  };
  const unread = stories.rows.filter((row) => row.unread > 0).length;

  return (
    <>
      <div className="library-head">
        <MenuTrigger>
          <AriaButton className="library-filter">
            <h2>{filters[filter].words}</h2>
            <Icon name="down" small />
          </AriaButton>
          <Popover placement="bottom start">
            <Menu
              className="menu"
              aria-label="Which stories to show"
              selectionMode="single"
              selectedKeys={[filter]}
              onAction={(key) => setFilter(key as StoryFilter)}
            >
              {Object.entries(filters).map(([id, { words }]) => (
                <MenuItem key={id} id={id}>
                  {id === 'all' ? 'All stories' : words}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
        {unread > 0 && <span className="push">{unread} unread</span>}
      </div>
      {stories.error && (
        <div className="library-note" role="alert">
          {sayError(stories.error)}{' '}
          <Button onPress={() => void stories.refetch()}>Try again</Button>
        </div>
      )}
      {stories.total === 0 && <p className="library-note">{filters[filter].none}</p>}
      <div ref={scroller} className="scroll stories">
        <div
          role="listbox"
          aria-label={filters[filter].words}
          aria-activedescendant={current >= 0 ? `story-${current}` : undefined}
          tabIndex={stories.rows.length > 0 ? 0 : -1}
          onKeyDown={press}
          onClick={click}
          style={{ height: rows.getTotalSize() }}
        >
          {drawn.map((item) => {
            const row = stories.rows[item.index];
            return (
              row && (
                <StoryRow
                  key={row.id}
                  row={row}
                  index={item.index}
                  total={stories.total ?? stories.rows.length}
                  top={item.start}
                  measure={rows.measureElement}
                  selected={item.index === current}
                />
              )
            );
          })}
        </div>
      </div>
    </>
  );
}
