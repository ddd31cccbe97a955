/** The left pane: search, stories, sources, and what the last refresh did; folds to a rail in a narrow window. */
import { memo, useDeferredValue, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { RefreshFoot } from '../feeds/refresh-foot.tsx';
import { SourceList } from '../feeds/source-list.tsx';
import { useLayers } from '../layers.tsx';
import { useCommands } from '../palette/use-commands.tsx';
import { IconButton } from '../ui/button.tsx';
import { focusFirst, storyPane } from '../ui/keep-focus.ts';
import { useCalmly } from '../ui/use-calmly.ts';
import './stories.css';
import './search.css';
import { LibrarySearch } from './library-search.tsx';
import { Rail } from './rail.tsx';
import { SavedSearches } from './saved-searches.tsx';
import { SearchResults } from './search-results.tsx';
import { StoryList } from './story-list.tsx';
import { useSearchFocus } from './use-search-focus.ts';

export const Library = memo(function Library() {
  const [query, setQuery] = useState('');
  const [unfolded, setUnfolded] = useState(false);
  // What is found and the stories give way to each other in slices, while the field takes the next letter.
  const searching = useCalmly(query.trim() !== '');
  const words = query.trimStart();
  const followed = useDeferredValue(words);
  /** What somebody went down into: nothing takes its place while the focus is in it. */
  const [entered, setEntered] = useState<string | null>(null);
  const wanted = entered === words ? words : followed;
  const field = useRef<HTMLInputElement>(null);
  const pane = useRef<HTMLElement>(null);
  const openLayer = useLayers();
  const goDown = () => {
    flushSync(() => setEntered(words));
    pane.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus();
  };
  const { enter, leave } = useSearchFocus({ field, pane, searching });
  const search = () => {
    setUnfolded(true);
    enter();
  };
  useCommands({ search });
  /** The library covers the rail then: the focus goes into it. */
  const unfold = () => {
    flushSync(() => setUnfolded(true));
    focusFirst([pane.current?.querySelector('[role="listbox"]'), field.current]);
  };
  const fold = () => setUnfolded(false);
  const opener = useRef<HTMLButtonElement>(null);
  /** True where the library is folded to be left for its rail, which takes no focus before. */
  const toRail = useRef(false);
  useFoldOutside(pane, unfolded, fold, () => {
    if (pane.current?.contains(document.activeElement)) leave();
    toRail.current = true;
    fold();
  });
  useLayoutEffect(() => {
    if (unfolded) return;
    leaveHidden(pane.current, toRail.current ? opener.current : null);
    toRail.current = false;
  }, [unfolded]);

  return (
    <nav
      ref={pane}
      className={unfolded ? 'pane library unfolded' : 'pane library'}
      aria-label="Library"
    >
      <Rail opener={opener} covered={unfolded} onUnfold={unfold} onSearch={search} />
      <div className="library-body">
        <div className="library-top">
          <LibrarySearch
            query={query}
            onChange={setQuery}
            field={field}
            onDown={goDown}
            onLeave={leave}
          />
          <IconButton
            icon="plus"
            label="Add a source or an article"
            shortcut="a"
            onPress={() => openLayer('add')}
          />
        </div>
        {searching ? (
          <SearchResults query={wanted} onOpen={fold} />
        ) : (
          <>
            <StoryList onOpen={fold} />
            <SavedSearches onSearch={setQuery} />
            <SourceList />
          </>
        )}
        <RefreshFoot />
      </div>
    </nav>
  );
});

/** Where what had the focus is folded away with the library, `next` takes it, or else the story. */
function leaveHidden(pane: HTMLElement | null, next: HTMLElement | null): void {
  const { activeElement } = document;
  if (pane?.contains(activeElement) && activeElement?.getClientRects().length === 0)
    focusFirst([next, storyPane()]);
}

/** Folds the library back when a press or the focus goes elsewhere in the window, or on an Escape that nothing in it takes. */
function useFoldOutside(
  pane: React.RefObject<HTMLElement | null>,
  unfolded: boolean,
  fold: () => void,
  onEscape: () => void,
): void {
  useEffect(() => {
    if (!unfolded) return;
    const leave = ({ target }: Event) => {
      // What opens from the library stands above the window: to press there is not to go.
      const isInWindow = target instanceof Element && target.closest('.window') !== null;
      if (isInWindow && !pane.current?.contains(target)) fold();
    };
    const press = ({ key, defaultPrevented }: KeyboardEvent) =>
      key === 'Escape' && !defaultPrevented && onEscape();
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      document.removeEventListener('keydown', press);
    };
  }, [pane, unfolded, fold, onEscape]);
}
