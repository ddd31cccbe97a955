/** Rows of a long list or table of which only those in sight are drawn, and the one that has the focus. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback } from 'react';
import { measureRow } from './measure-row.ts';
import { virtualOptions } from './virtual-options.ts';
import { withFocusedRow } from './with-focused-row.ts';

interface VirtualRowsOptions {
  count: number;
  scroller: RefObject<HTMLElement | null>;
  /** Height of a row that was not drawn yet, px. */
  estimate: (index: number) => number;
  /** What a measured height belongs to. */
  keyOf: (index: number) => string;
  /** Height of what stands above the rows within the scroller, px. */
  above?: number;
}

export interface VirtualRows {
  /** The rows to draw in their order; `gap` is the height of those left out before each, `end` where it ends, px. */
  drawn: { index: number; gap: number; end: number }[];
  /** Height of the rows left out after the last, px. */
  rest: number;
  /** Ref of each row, which carries its index as `data-index`. */
  measure: (element: Element | null) => void;
  scrollTo: (index: number) => void;
}

export function useVirtualRows(options: VirtualRowsOptions): VirtualRows {
  const { count, scroller, estimate, keyOf, above = 0 } = options;
  const rows = useVirtualizer<HTMLElement, Element>({
    ...virtualOptions(),
    count,
    getScrollElement: () => scroller.current,
    estimateSize: estimate,
    getItemKey: keyOf,
    measureElement: measureRow,
    overscan: 4,
    scrollPaddingStart: above,
    rangeExtractor: (range) => withFocusedRow(scroller.current, range),
  });
  let end = 0;
  const drawn = rows.getVirtualItems().map((item) => {
    const gap = item.start - end;
    end = item.end;
    return { index: item.index, gap, end };
  });
  const scrollTo = useCallback(
    (index: number) => rows.scrollToIndex(index, { align: 'auto' }),
    [rows],
  );
  return {
    drawn,
    rest: rows.getTotalSize() - end,
    measure: rows.measureElement,
    scrollTo,
  };
}
