/** How many rows of a list one press of PageUp or PageDown goes. */

/** As many as fit into `scroller`, by the height of `row`, one of them; less one, so that the eye keeps its place. */
export function pageOf(scroller: Element | null, row: Element | null): number {
  const height = row?.getBoundingClientRect().height || 1;
  return Math.max(1, Math.floor((scroller?.clientHeight ?? 0) / height) - 1);
}
