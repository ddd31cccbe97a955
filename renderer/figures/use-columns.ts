/** The columns of the figure sheet that are in sight, of all there are, and the way along them. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useMemo } from 'react';
import { useUnfolded } from '../keep-unfolded.ts';
import type { OpenStory } from '../story-context.tsx';
import { virtualOptions } from '../ui/virtual-options.ts';
import { type Column, findColumns, foldColumns } from './columns.ts';

/** Widths in px: of the column of facts, and the least of an outlet. */
export const factWidth = 196;
export const leastWidth = 84;

/** A column that is drawn, with its place in the grid. */
export interface PlacedColumn {
  column: Column;
  /** Counts from 1; 0 is the column of facts. */
  at: number;
}

export function useColumns(
  story: OpenStory,
  scroller: RefObject<HTMLElement | null>,
  /** Of the scroller, px. */
  width: number,
) {
  const [unfolded, toggle] = useUnfolded('figures');
  const all = useMemo(() => findColumns(story), [story]);
  const columns = useMemo(() => foldColumns(all, unfolded), [all, unfolded]);
  const room = Math.max(0, width - factWidth) / Math.max(columns.length, 1);
  const size = Math.max(leastWidth, Math.floor(room));
  const virtual = useVirtualizer<HTMLElement, Element>({
    ...virtualOptions(),
    initialRect: { width, height: 0 },
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => size,
    overscan: 2,
    paddingStart: factWidth,
    scrollPaddingStart: factWidth + 4,
    getItemKey: (index) => columns[index]?.outlet ?? index,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sizes that it knows are stale once the size is another.
  useEffect(() => virtual.measure(), [virtual, size]);
  const drawn = virtual.getVirtualItems();
  const shown = useMemo(
    () =>
      drawn.flatMap(({ index }): PlacedColumn[] => {
        const column = columns[index];
        return column ? [{ column, at: index + 1 }] : [];
      }),
    [drawn, columns],
  );
  const before = (drawn[0]?.start ?? factWidth) - factWidth;
  const after = columns.length * size + factWidth - (drawn.at(-1)?.end ?? factWidth);
  /** Counts from 1; 0 is the column of facts. */
  const scrollToColumn = useCallback(
    (at: number) => at > 0 && virtual.scrollToIndex(at - 1, { align: 'auto' }),
    [virtual],
  );
  return {
    columns,
    shown,
    size,
    /** Room of those that are not drawn, px. */
    before,
    after: Math.max(0, after),
    unfolded,
    toggle,
    scrollToColumn,
    virtual,
  };
}

export type SheetColumns = ReturnType<typeof useColumns>;
