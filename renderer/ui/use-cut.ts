/** Whether words have more to them than their element shows. */
import { useCallback, useState } from 'react';

/** Other words in the same room need an element of their own, by their key. */
export function useCut(): [
  isCut: boolean,
  watch: (element: Element | null) => (() => void) | undefined,
] {
  const [isCut, setCut] = useState(false);
  const watch = useCallback((element: Element | null) => {
    if (!element) return;
    // It tells once at the beginning too.
    const observer = new ResizeObserver(() => setCut(hasMore(element)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [isCut, watch];
}

function hasMore({ scrollHeight, clientHeight, scrollWidth, clientWidth }: Element): boolean {
  return scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1;
}
