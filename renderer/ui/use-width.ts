/** The width of an element in pixels, as it changes. */
import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';

const known = new Map<string, number>();

/**
 * 0 until the browser has laid the element out, or somebody presses a key: that is for what stands here then. `place`
 * names elements of which one follows the other in the same room: the next begins with the width of the one before.
 */
export function useWidth(
  place: string,
): [number, (element: Element | null) => (() => void) | undefined] {
  const [width, setWidth] = useState(known.get(place) ?? 0);
  const watch = useCallback(
    (element: Element | null) => {
      if (!element) return;
      const take = (next: number) => {
        document.removeEventListener('keydown', hurry, true);
        known.set(place, next);
        setWidth(next);
      };
      const hurry = () => flushSync(() => take(measure(element)));
      const observer = new ResizeObserver(([entry]) => {
        if (entry) take(Math.round(entry.contentRect.width));
      });
      observer.observe(element);
      // After the window has drawn what the key is for, and before all who listen for it.
      if (!known.get(place)) document.addEventListener('keydown', hurry, true);
      return () => {
        observer.disconnect();
        document.removeEventListener('keydown', hurry, true);
      };
    },
    [place],
  );
  return [width, watch];
}

/** As the browser tells it later, without padding and scroll bar. */
function measure(element: Element): number {
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  return Math.round(element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight));
}
