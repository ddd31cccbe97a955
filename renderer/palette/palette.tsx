/** The command palette: facts, words, stories and commands in one field. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { useApi } from '../api.tsx';
import { Snippet } from '../stories/snippet.tsx';
import { useStories } from '../stories/use-stories.ts';
import { useOptionalStory, useSelection } from '../story-context.tsx';
import { Icon } from '../ui/icon.tsx';
import './palette.css';
import { commands, onMac, sayKey } from './commands.ts';
import { findEntries, type PaletteEntry, type PaletteSection } from './find-entries.ts';
import { useBoard } from './use-commands.tsx';

/** Entries that the first picture has. */
const atOnce = 8;

export function Palette({ onClose }: { onClose: () => void }) {
  const [words, setWords] = useState('');
  const [entered, setEntered] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  // Not deferred: Enter must never act on a list that belongs to earlier words.
  const wanted = words.trim();
  const { query } = useApi();
  const board = useBoard();
  const story = useOptionalStory();
  const stories = useStories('all');
  const [, select] = useSelection();
  const [offered] = useState(() => board.available());
  const onlyCommands = wanted.startsWith('>');
  const hits = useQuery(
    query.library.search.queryOptions({
      input: { query: wanted, limit: 6, offset: 0 },
      enabled: wanted.length > 1 && !onlyCommands,
      placeholderData: keepPreviousData,
    }),
  );
  // The field is there at once; the long end of the list a moment later.
  const isWhole = useDeferredValue(true, false);
  const sections = useMemo(
    () =>
      cutTo(
        isWhole ? Number.POSITIVE_INFINITY : atOnce,
        findEntries({
          words: wanted,
          story,
          stories: stories.rows,
          hits: wanted.length > 1 && !onlyCommands ? (hits.data?.rows ?? []) : [],
          offered,
        }),
      ),
    [wanted, story, stories.rows, hits.data, onlyCommands, offered, isWhole],
  );
  const run = (entry: PaletteEntry) => {
    onClose();
    if (entry.type === 'command') {
      // The dialog gives the focus back first, in the next frame; what the command opens may then take it, and give it
      // back to the same place.
      requestAnimationFrame(() => requestAnimationFrame(() => board.run(entry.command)));
    } else {
      select(entry.step);
    }
  };
  const searching = hits.isFetching && (hits.isPlaceholderData || !hits.data);
  // Enter is for the words as they stand: it waits for what is still looked for, and takes the first where the list
  // has not come to mark one.
  useEffect(() => {
    if (!entered || searching) return;
    setEntered(false);
    const marked = list.current?.querySelector('[data-focused]')?.getAttribute('data-key');
    const entries = sections.flatMap((section) => section.entries);
    const entry = entries.find(({ id }) => id === marked) ?? entries[0];
    if (entry) run(entry);
  });
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      // At once, and not the words first.
      event.stopPropagation();
      return onClose();
    }
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    setEntered(true);
  };
  const type = (typed: string) => {
    setEntered(false);
    setWords(typed);
  };
  return (
    <ModalOverlay
      className="scrim"
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className="layer">
        <Dialog aria-label="Find anything" className="palette">
          <Autocomplete inputValue={words} onInputChange={type}>
            <SearchField
              className="palette-field"
              aria-label="Find a fact, an article, a story or a command"
              autoFocus
            >
              <Icon name="search" />
              <Input
                onKeyDownCapture={press}
                role="combobox"
                aria-expanded="true"
                placeholder="A fact, a word, a story or a command"
              />
              <kbd>Esc</kbd>
            </SearchField>
            <Menu
              ref={list}
              className="palette-list scroll"
              aria-label="Found"
              selectionMode="none"
              renderEmptyState={() => <p className="library-note">Nothing holds these words.</p>}
            >
              {sections.map((section) => (
                <MenuSection key={section.title} id={section.title}>
                  <Header>{section.title}</Header>
                  {section.entries.map((entry) => (
                    <MenuItem
                      key={entry.id}
                      id={entry.id}
                      textValue={entry.words}
                      onAction={() => run(entry)}
                    >
                      <span className={entry.verdict ? `is-${entry.verdict}` : 'quiet'}>
                        <Icon name={entry.icon} />
                      </span>
                      <span className="clip">
                        {entry.words}
                        {entry.more && <span className="more">{entry.more}</span>}
                        {entry.type === 'found' && entry.said && (
                          <span className="more said">
                            <Snippet hit={entry.said} />
                          </span>
                        )}
                      </span>
                      {entry.type === 'command' &&
                        commands[entry.command].keys[0] !== undefined && (
                          <kbd>{sayKey(commands[entry.command].keys[0] ?? '', onMac)}</kbd>
                        )}
                    </MenuItem>
                  ))}
                </MenuSection>
              ))}
            </Menu>
          </Autocomplete>
          <div className="palette-foot">
            <span>
              <kbd>↑ ↓</kbd> choose
            </span>
            <span>
              <kbd>↵</kbd> open
            </span>
            <span>
              <kbd>&gt;</kbd> commands only
            </span>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The first `most` entries in their sections. */
function cutTo(most: number, sections: readonly PaletteSection[]): PaletteSection[] {
  let left = most;
  return sections
    .map(({ title, entries }) => {
      const kept = entries.slice(0, left);
      left -= kept.length;
      return { title, entries: kept };
    })
    .filter(({ entries }) => entries.length > 0);
}
