/** Searches that were kept, each with how many articles it finds and how many of them are unread. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { SavedSearch } from '../../backend/contract/views.ts';
import { useApi } from '../api.tsx';
import { sayError } from '../ui/blank.tsx';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useFocusOn } from '../ui/keep-focus.ts';
import { useToast } from '../ui/toast.tsx';
import { KeepSearch } from './keep-search.tsx';

interface SavedSearchesProps {
  onSearch: (query: string) => void;
}

export function SavedSearches({ onSearch }: SavedSearchesProps) {
  const { query } = useApi();
  const saved = useQuery(query.library.savedSearches.queryOptions());
  if (!saved.data || saved.data.length === 0) return null;
  return (
    <section className="saved-searches" aria-label="Saved searches">
      <div className="library-head">
        <h2>Saved searches</h2>
      </div>
      <ul>
        {saved.data.map((search) => (
          <SavedRow key={search.id} search={search} onSearch={onSearch} />
        ))}
      </ul>
    </section>
  );
}

function SavedRow({ search, onSearch }: { search: SavedSearch } & SavedSearchesProps) {
  const { client } = useApi();
  const queries = useQueryClient();
  const notify = useToast();
  const [renaming, setRenaming] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  useFocusOn(row, ({ nextElementSibling, previousElementSibling }) => [
    nextElementSibling?.querySelector('button'),
    previousElementSibling?.querySelector('button'),
  ]);
  const act = async (
    work: () => Promise<unknown>,
    words: string,
    back?: () => Promise<unknown>,
  ) => {
    try {
      await work();
      await queries.invalidateQueries();
      notify({ words, ...(back && { undo: () => void act(back, 'Taken back.') }) });
    } catch (error) {
      notify({ words: sayError(error) });
    }
  };
  const { id, name, query } = search;
  return (
    <li ref={row} className="saved-row">
      <AriaButton className="feed-line" onPress={() => onSearch(query)}>
        <Icon name="bookmark" small />
        <span className="clip">{name}</span>
        <small>
          {search.unread > 0 && <b className="saved-unread">{search.unread} unread</b>}{' '}
          {search.total}
        </small>
      </AriaButton>
      <MenuTrigger>
        <IconButton icon="more" small label={`More about “${name}”`} />
        <Popover placement="bottom end">
          <Menu className="menu" aria-label={`More about “${name}”`}>
            <MenuItem onAction={() => setRenaming(true)}>Rename…</MenuItem>
            <MenuItem
              onAction={() =>
                void act(
                  () => client.library.removeSearch({ id }),
                  `“${name}” is no longer kept.`,
                  () => client.library.saveSearch({ name, query }),
                )
              }
            >
              Remove
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      {renaming && <KeepSearch query={query} kept={search} onClose={() => setRenaming(false)} />}
    </li>
  );
}
