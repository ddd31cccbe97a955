/** How every virtual list meets the browser: it never asks for a layout that the browser would not make by itself. */
import type { Rect, Virtualizer } from '@tanstack/react-virtual';

type Rows = Virtualizer<HTMLElement, Element>;

/** Rows that scrolling brings are drawn in a task of their own. */
export function virtualOptions() {
  return {
    useFlushSync: false,
    // A guess, until the browser tells: so rows are there at once.
    initialRect: { width: window.innerWidth, height: window.innerHeight * 0.75 },
    observeElementRect: tellSize,
    scrollToFn: scroll,
  };
}

function tellSize(rows: Rows, tell: (size: Rect) => void): (() => void) | undefined {
  const { scrollElement } = rows;
  if (!scrollElement) return;
  const observer = new ResizeObserver(([entry]) => {
    const [box] = entry?.borderBoxSize ?? [];
    if (box) tell({ width: Math.round(box.inlineSize), height: Math.round(box.blockSize) });
  });
  observer.observe(scrollElement, { box: 'border-box' });
  return () => observer.disconnect();
}

const begun = new WeakSet<Rows>();

function scroll(
  offset: number,
  { adjustments = 0, behavior }: { adjustments?: number; behavior?: ScrollBehavior },
  rows: Rows,
): void {
  const to = offset + adjustments;
  // A list that has just come is at its beginning.
  const isThere = to === 0 && !begun.has(rows);
  begun.add(rows);
  if (!isThere)
    rows.scrollElement?.scrollTo({ [rows.options.horizontal ? 'left' : 'top']: to, behavior });
}
