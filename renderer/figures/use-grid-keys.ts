/** One cell of a grid takes the focus at a time; arrow keys, Home, End and Page keys move it, Enter opens. */
import { useEffect, useRef, useState } from 'react';

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
  const [[row, column], setPlace] = useState<[number, number]>([0, 0]);
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

  const go = (toRow: number, toColumn: number) => {
    const next: [number, number] = [clamp(toRow, rows), clamp(toColumn, columns)];
    wanted.current = next.join(' ');
    scrollTo(...next);
    setPlace(next);
    follow();
  };
  const press = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const moves: Record<string, () => void> = {
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
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };
  const click = (event: React.MouseEvent) => {
    const cell = event.target instanceof Element ? event.target.closest('[data-at]') : null;
    const [atRow, atColumn] = cell?.getAttribute('data-at')?.split(' ').map(Number) ?? [];
    if (atRow === undefined || atColumn === undefined) return;
    setPlace([atRow, atColumn]);
    open(atRow, atColumn);
  };
  const gridProps = { ref, role: 'grid', onKeyDown: press, onClick: click };
  return { gridProps, row: Math.min(row, rows - 1), column };
}

function clamp(value: number, count: number): number {
  return Math.max(0, Math.min(value, count - 1));
}
