/** Which stretch of an element is in sight while what holds it is scrolled, pixels from its top. */
import { type RefObject, useEffect, useState } from 'react';

/** Coarse, so that not every pixel of scrolling draws anew. */
const step = 120;

export interface Sight {
  top: number;
  bottom: number;
}

export function useSight(scroller: Element, element: RefObject<Element | null>): Sight {
  const [sight, setSight] = useState<Sight>({ top: 0, bottom: 2000 });
  useEffect(() => {
    const look = () => {
      const top = element.current?.getBoundingClientRect().top;
      if (top === undefined) return;
      const frame = scroller.getBoundingClientRect();
      const first = Math.floor((frame.top - top) / step) * step;
      const last = Math.ceil((frame.bottom - top) / step) * step;
      setSight((old) =>
        old.top === first - step && old.bottom === last + step
          ? old
          : { top: first - step, bottom: last + step },
      );
    };
    look();
    scroller.addEventListener('scroll', look, { passive: true });
    const watch = new ResizeObserver(look);
    watch.observe(scroller);
    return () => {
      scroller.removeEventListener('scroll', look);
      watch.disconnect();
    };
  }, [scroller, element]);
  return sight;
}
