/** The search field of the library, with what it can hold while it is empty. */
import type { RefObject } from 'react';
import { Button as AriaButton, Input, SearchField } from 'react-aria-components';
import { Icon } from '../ui/icon.tsx';
import { SearchHints } from './search-hints.tsx';

interface LibrarySearchProps {
  query: string;
  onChange: (query: string) => void;
  field: RefObject<HTMLInputElement | null>;
  /** Goes to what is found. */
  onDown: () => void;
  /** The search is over. */
  onLeave: () => void;
}

export function LibrarySearch({ query, onChange, field, onDown, onLeave }: LibrarySearchProps) {
  return (
    <div className="search-place">
      <SearchField
        className="search"
        aria-label="Search articles"
        value={query}
        onChange={onChange}
        onClear={onLeave}
      >
        <Icon name="search" small />
        <Input
          ref={field}
          placeholder="Search articles"
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
            event.preventDefault();
            onDown();
          }}
        />
        {query ? (
          <AriaButton className="search-clear" aria-label="Clear the search">
            <Icon name="close" small />
          </AriaButton>
        ) : (
          <kbd>/</kbd>
        )}
      </SearchField>
      {query === '' && (
        <SearchHints
          onInsert={(words) => {
            onChange(words);
            field.current?.focus();
          }}
        />
      )}
    </div>
  );
}
