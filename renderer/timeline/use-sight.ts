/** Which stretch of an element is in sight while what holds it is scrolled, pixels from its top. */
import { type RefObject, useLayoutEffect, useState } from 'react';

/** Coarse, so that not every pixel of scrolling draws anew. */
const step = 64;

export interface Sight {
  top: number;
  bottom: number;
}

/** `above`: pixels between the top of what scrolls and the element, as long as nothing was scrolled. */
export function useSight(
  scroller: Element,
  element: RefObject<Element | null>,
  above: number,
): Sight {
  const [sight, setSight] = useState(() => toSight(-above, scroller.clientHeight));
  useLayoutEffect(() => {
    const look = () => {
      const top = element.current?.getBoundingClientRect().top;
      if (top === undefined) return;
      const frame = scroller.getBoundingClientRect();
      const next = toSight(frame.top - top, frame.height);
      setSight((old) => (old.top === next.top && old.bottom === next.bottom ? old : next));
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

/** With a step to spare on both sides. */
function toSight(top: number, height: number): Sight {
  return {
    top: (Math.floor(top / step) - 1) * step,
    bottom: (Math.ceil((top + height) / step) + 1) * step,
  };
}
