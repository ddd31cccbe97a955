/** A clock that is zoomed by wheel and pinch and panned by drag, between everything there is and an hour. */
import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Clock, Stretch } from '../../core/timeline/lay-out-clock.ts';

const hour = 3_600_000;

interface ClockPlace {
  left: number;
  width: number;
}

export function useClock(whole: Stretch, begin: Stretch, { left, width }: ClockPlace) {
  const [shown, setShown] = useState(begin);
  const area = useRef<SVGGElement>(null);
  const length = whole.to - whole.from;

  const toStretch = useCallback(
    ({ k, x }: ZoomTransform): Stretch => {
      const from = whole.from + (-x / k / Math.max(width, 1)) * length;
      return { from, to: from + length / k };
    },
    [whole.from, length, width],
  );
  const toTransform = useCallback(
    ({ from, to }: Stretch): ZoomTransform => {
      const k = length / (to - from);
      return zoomIdentity.translate(-((from - whole.from) / length) * width * k, 0).scale(k);
    },
    [whole.from, length, width],
  );
  const behaviour = useMemo(
    () =>
      zoom<SVGGElement, unknown>()
        .extent([
          [0, 0],
          [width, 1],
        ])
        .translateExtent([
          [0, Number.NEGATIVE_INFINITY],
          [width, Number.POSITIVE_INFINITY],
        ])
        .scaleExtent([1, Math.max(1, length / hour)])
        .filter((event) => !event.button && !(event.type === 'wheel' && isSideways(event)))
        .on('zoom', (event: D3ZoomEvent<SVGGElement, unknown>) =>
          setShown((old) => keepSame(old, toStretch(event.transform))),
        ),
    [width, length, toStretch],
  );
  const show = useCallback(
    (stretch: Stretch) => {
      if (area.current) select(area.current).call(behaviour.transform, toTransform(stretch));
    },
    [behaviour, toTransform],
  );

  const current = useRef(shown);
  current.current = shown;
  useEffect(() => {
    const element = area.current;
    if (!element || width <= 0) return;
    const node = select(element);
    node.call(behaviour).on('dblclick.zoom', null);
    node.call(behaviour.transform, toTransform(current.current));
    const pan = (event: WheelEvent) => {
      if (!isSideways(event)) return;
      event.preventDefault();
      node.call(
        behaviour.translateBy,
        -event.deltaX / (length / (current.current.to - current.current.from)),
        0,
      );
    };
    element.addEventListener('wheel', pan, { passive: false });
    return () => {
      element.removeEventListener('wheel', pan);
      node.on('.zoom', null);
    };
  }, [behaviour, toTransform, width, length]);

  const clock: Clock = useMemo(() => ({ ...shown, left, width }), [shown, left, width]);
  return {
    clock,
    area,
    show,
    scaleBy: (factor: number) => {
      if (area.current) select(area.current).call(behaviour.scaleBy, factor);
    },
  };
}

/** Setting a zoom reports it too: what is shown already is not drawn anew. */
function keepSame(old: Stretch, next: Stretch): Stretch {
  const least = (old.to - old.from) / 1e6;
  const isSame = Math.abs(old.from - next.from) < least && Math.abs(old.to - next.to) < least;
  return isSame ? old : next;
}

function isSideways(event: WheelEvent): boolean {
  return !event.ctrlKey && Math.abs(event.deltaX) > Math.abs(event.deltaY);
}
