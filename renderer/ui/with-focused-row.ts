/** The rows to draw of a long list: those in sight, and the one that has the focus, which would be lost with it. */
import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** Rows carry their index as `data-index`. */
export function withFocusedRow(scroller: HTMLElement | null, range: Range): number[] {
  const inSight = defaultRangeExtractor(range);
  const { activeElement } = document;
  if (!scroller?.contains(activeElement)) return inSight;
  const at = activeElement?.closest('[data-index]')?.getAttribute('data-index');
  const focused = at ? Number(at) : -1;
  if (focused < 0 || focused >= range.count || inSight.includes(focused)) return inSight;
  return [...inSight, focused].sort((a, b) => a - b);
}
