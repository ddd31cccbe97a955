/** One cell of a grid takes the focus at a time; arrows, Home, End and Page keys move it, with Ctrl to a corner; Enter opens. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';

interface Grid {
  rows: number;
  columns: number;
  /** Brings a cell in sight; it may be drawn only later. */
  scrollTo: (row: number, column: number) => void;
  open: (row: number, column: number) => void;
}

const page = 10;

/** Cells are found by `data-at`, "row column", both from 0. */
export function useGridKeys({ rows, columns, scrollTo, open }: Grid) {
  const ref = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState<readonly [number, number]>([0, 0]);
  /** Where the focus is to go, until the cell is drawn and has it. */
  const wanted = useRef<string | null>(null);
  const follow = () => {
    const cell =
      wanted.current && ref.current?.querySelector<HTMLElement>(`[data-at="${wanted.current}"]`);
    if (!cell) return;
    cell.focus({ preventScroll: true });
    if (document.activeElement === cell) wanted.current = null;
  };
  useEffect(follow);
  /** The cell that has the focus; one whose column is scrolled away is drawn no longer, and its row takes the focus. */
  const held = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (held.current?.isConnected === false && activeElement === document.body) {
      const [at] = held.current.getAttribute('data-at')?.split(' ') ?? [];
      const head = ref.current?.querySelector<HTMLElement>(`[data-at="${at} 0"]`);
      head?.focus({ preventScroll: true });
    }
    held.current = ref.current?.contains(document.activeElement) ? document.activeElement : null;
  });

  const go = (toRow: number, toColumn: number) => {
    const next: [number, number] = [clamp(toRow, rows), clamp(toColumn, columns)];
    wanted.current = next.join(' ');
    scrollTo(...next);
    setPlace(next);
    follow();
  };
  const press = (event: React.KeyboardEvent) => {
    if (event.altKey) return;
    // A cell that was given the focus from elsewhere is where the keys go on.
    const [row, column] = (wanted.current === null ? placeOf(event) : null) ?? place;
    const corners: Record<string, () => void> = {
      Home: () => go(0, 0),
      End: () => go(rows - 1, columns - 1),
    };
    const steps: Record<string, () => void> = {
      ArrowDown: () => go(row + 1, column),
      ArrowUp: () => go(row - 1, column),
      ArrowRight: () => go(row, column + 1),
      ArrowLeft: () => go(row, column - 1),
      Home: () => go(row, 0),
      End: () => go(row, columns - 1),
      PageDown: () => go(row + page, column),
      PageUp: () => go(row - page, column),
      Enter: () => open(row, column),
    };
    const move = (event.ctrlKey || event.metaKey ? corners : steps)[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };
  const click = (event: React.MouseEvent) => {
    const clicked = placeOf(event);
    if (!clicked) return;
    setPlace(clicked);
    open(...clicked);
  };
  const gridProps = { ref, role: 'grid', onKeyDown: press, onClick: click };
  return { gridProps, row: Math.min(place[0], rows - 1), column: place[1] };
}

/** Row and column of the cell that an event comes from. */
function placeOf({ target }: React.SyntheticEvent): readonly [number, number] | null {
  const cell = target instanceof Element ? target.closest('[data-at]') : null;
  const [row, column] = cell?.getAttribute('data-at')?.split(' ').map(Number) ?? [];
  return row === undefined || column === undefined ? null : [row, column];
}

function clamp(value: number, count: number): number {
  return Math.max(0, Math.min(value, count - 1));
}
