/** Who carries out a command: components offer handlers while they are there; the latest offer counts. */
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
} from 'react';
import { type CommandId, findCommand } from './commands.ts';

export type Handlers = Partial<Record<CommandId, () => void>>;

interface CommandBoard {
  offer: (handlers: { current: Handlers }) => () => void;
  run: (id: CommandId) => boolean;
  /** The commands that would do something now. */
  available: () => CommandId[];
}

const BoardContext = createContext<CommandBoard | null>(null);

export function CommandProvider({ children }: { children: ReactNode }) {
  const offers = useRef<{ current: Handlers }[]>([]);
  const offer = useCallback((handlers: { current: Handlers }) => {
    offers.current = [handlers, ...offers.current];
    return () => {
      offers.current = offers.current.filter((other) => other !== handlers);
    };
  }, []);
  const board = useMemo<CommandBoard>(
    () => ({
      offer,
      run: (id) => {
        const handler = offers.current.map((each) => each.current[id]).find(Boolean);
        handler?.();
        return handler !== undefined;
      },
      available: () => [
        ...new Set(
          offers.current.flatMap((each) =>
            (Object.keys(each.current) as CommandId[]).filter((id) => each.current[id]),
          ),
        ),
      ],
    }),
    [offer],
  );
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const id = findCommand(event);
      if (!id || isTaken(event, id)) return;
      if (board.run(id)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [board]);
  return <BoardContext value={board}>{children}</BoardContext>;
}

const typing =
  'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable], [role="menu"]';

/** True where the key belongs to what has the focus: a field, an open menu or dialog, a button for Enter and Space. */
function isTaken(event: KeyboardEvent, id: CommandId): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (!target || id === 'palette') return false;
  // A layer that has just opened may not have the focus yet.
  if (document.querySelector('[role="dialog"]')) return true;
  // No field takes it.
  if (id === 'settings') return false;
  if (target.closest(typing)) return true;
  // It folds the library first.
  if (id === 'leaveReader') return document.querySelector('.library.unfolded') !== null;
  return (
    (id === 'open' || id === 'advance') &&
    target.closest('button, a, input, [role="link"], summary') !== null
  );
}

/** Offers handlers for as long as the component is there; an undefined one is not offered. */
export function useCommands(handlers: Handlers): void {
  const board = useBoard();
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => board.offer(latest), [board]);
}

export function useBoard(): CommandBoard {
  const board = useContext(BoardContext);
  if (!board) throw new Error('useBoard outside of CommandProvider');
  return board;
}
