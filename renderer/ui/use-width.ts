/** The width of an element in pixels, as it changes. */
import { useCallback, useState } from 'react';

const known = new Map<string, number>();

/**
 * 0 until the element is there. `place` names elements of which one follows the other in the same room: the next begins
 * with the width of the one before.
 */
export function useWidth(
  place: string,
): [number, (element: Element | null) => (() => void) | undefined] {
  const [width, setWidth] = useState(known.get(place) ?? 0);
  const watch = useCallback(
    (element: Element | null) => {
      if (!element) return;
      const take = (next: number) => {
        known.set(place, next);
        setWidth(next);
      };
      const observer = new ResizeObserver(([entry]) => {
        if (entry) take(Math.round(entry.contentRect.width));
      });
      observer.observe(element);
      // The observer first tells after a frame. Who knows no width does not wait for it, nor do keys for what stands here.
      if (!known.has(place)) take(measure(element));
      return () => observer.disconnect();
    },
    [place],
  );
  return [width, watch];
}

/** As the observer tells it, without padding and scroll bar. */
function measure(element: Element): number {
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  return Math.round(element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight));
}
