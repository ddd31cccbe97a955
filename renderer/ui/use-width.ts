/** The width of an element in pixels, as it changes. */
import { useCallback, useState } from 'react';

const known = new Map<string, number>();

/**
 * 0 until the browser has laid the element out. `place` names elements of which one follows the other in the same room:
 * the next begins with the width of the one before.
 */
export function useWidth(
  place: string,
): [number, (element: Element | null) => (() => void) | undefined] {
  const [width, setWidth] = useState(known.get(place) ?? 0);
  const watch = useCallback(
    (element: Element | null) => {
      if (!element) return;
      const observer = new ResizeObserver(([entry]) => {
        if (!entry) return;
        const next = Math.round(entry.contentRect.width);
        known.set(place, next);
        setWidth(next);
      });
      observer.observe(element);
      return () => observer.disconnect();
    },
    [place],
  );
  return [width, watch];
}
