/** Tells the height of a virtual row that stands in the flow of its list. */
import type { Virtualizer } from '@tanstack/react-virtual';

/**
 * Pixels, from the browser's own layout; until then what is known or guessed of the row. To ask the element itself would
 * lay out the whole page in the step that puts the row there, and rows in a flow stand right without.
 */
export function measureRow(
  row: Element,
  entry: ResizeObserverEntry | undefined,
  rows: Virtualizer<HTMLElement, Element>,
): number {
  const [box] = entry?.borderBoxSize ?? [];
  if (box) return Math.round(box.blockSize);
  const index = rows.indexFromElement(row);
  return rows.measurementsCache[index]?.size ?? rows.options.estimateSize(index);
}
