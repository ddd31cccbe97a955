/** The command palette: facts, words, stories and commands in one field. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useApi } from '../api.tsx';
import { Snippet } from '../stories/snippet.tsx';
import { useStories } from '../stories/use-stories.ts';
import { useOptionalStory, useSelection } from '../story-context.tsx';
import { isSeeking } from '../ui/is-seeking.ts';
import { type Pick, PickList } from '../ui/pick-list.tsx';
import './palette.css';
import { commands, onMac, sayKey } from './commands.ts';
import { findEntries, type PaletteEntry } from './find-entries.ts';
import { useBoard } from './use-commands.tsx';

export function Palette({ onClose }: { onClose: () => void }) {
  const [words, setWords] = useState('');
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
  const found = useMemo(
    () =>
      findEntries({
        words: wanted,
        story,
        stories: stories.rows,
        hits: wanted.length > 1 && !onlyCommands ? (hits.data?.rows ?? []) : [],
        offered,
      }),
    [wanted, story, stories.rows, hits.data, onlyCommands, offered],
  );
  const sections = useMemo(
    () => found.map(({ title, entries }) => ({ title, picks: entries.map(pickOf) })),
    [found],
  );
  const run = (id: string) => {
    const entry = found.flatMap(({ entries }) => entries).find((each) => each.id === id);
    if (!entry) return;
    onClose();
    // Together with the closing: a layer that the command opens has every key from the next on.
    if (entry.type === 'command') board.run(entry.command);
    else select(entry.step);
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
          <PickList
            label="Find a fact, an article, a story or a command"
            placeholder="A fact, a word, a story or a command"
            words={words}
            onWords={setWords}
            sections={sections}
            seeking={isSeeking(hits)}
            none="Nothing holds these words."
            onPick={run}
            foot={
              <>
                <span>
                  <kbd>↑ ↓</kbd> choose
                </span>
                <span>
                  <kbd>↵</kbd> open
                </span>
                <span>
                  <kbd>&gt;</kbd> commands only
                </span>
              </>
            }
          />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function pickOf(entry: PaletteEntry): Pick {
  const { id, icon, words, verdict } = entry;
  const found = entry.type === 'found' ? entry.said : null;
  const more = found ? <Snippet hit={found} /> : entry.more;
  const key = entry.type === 'command' ? commands[entry.command].keys[0] : undefined;
  const shortcut = key === undefined ? undefined : sayKey(key, onMac);
  return { id, icon, words, more, verdict, said: found !== null, shortcut };
}
