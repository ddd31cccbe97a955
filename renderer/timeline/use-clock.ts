/** A clock that is zoomed by wheel and pinch and panned by drag, between everything there is and an hour. */
import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Clock, keepWithin, type Stretch } from '../../core/timeline/lay-out-clock.ts';
import { changeLook, fromZoom, keepSame, readLook, toZoom } from './timeline-look.ts';

const hour = 3_600_000;

type ZoomEvent = D3ZoomEvent<SVGGElement, unknown>;

interface ClockPlace {
  left: number;
  width: number;
}

/** Where it is zoomed to is kept with the story, as long as it lies within `whole`. */
export function useClock(
  story: string,
  which: 'happened' | 'reported',
  whole: Stretch,
  begin: Stretch,
  { left, width }: ClockPlace,
) {
  const [zoomed, setZoomed] = useState(() => readLook(story)[which]);
  const shown = fromZoom(zoomed, { begin, whole });
  const area = useRef<SVGGElement>(null);
  const current = useRef({ shown, begin, whole });
  current.current = { shown, begin, whole };
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
        .on('zoom', ({ transform }: ZoomEvent) => {
          const next = toStretch(transform);
          setZoomed((old) => keepSame(old, toZoom(next, current.current, old)));
        })
        .on('end', ({ transform }: ZoomEvent) => {
          const kept = readLook(story)[which];
          changeLook(story, { [which]: toZoom(toStretch(transform), current.current, kept) });
        }),
    [story, which, width, length, toStretch],
  );
  const show = useCallback(
    (stretch: Stretch) => {
      const next = keepWithin(stretch, { from: whole.from, to: whole.to });
      if (area.current) select(area.current).call(behaviour.transform, toTransform(next));
    },
    [behaviour, toTransform, whole.from, whole.to],
  );

  useEffect(() => {
    const element = area.current;
    if (!element || width <= 0) return;
    const node = select(element);
    node.call(behaviour).on('dblclick.zoom', null);
    node.call(behaviour.transform, toTransform(current.current.shown));
    const pan = (event: WheelEvent) => {
      if (!isSideways(event)) return;
      event.preventDefault();
      const { from, to } = current.current.shown;
      node.call(behaviour.translateBy, -event.deltaX / (length / (to - from)), 0);
    };
    element.addEventListener('wheel', pan, { passive: false });
    return () => {
      element.removeEventListener('wheel', pan);
      node.on('.zoom', null);
    };
  }, [behaviour, toTransform, width, length]);
  // What it begins with may be another after a refresh.
  const follows = shown === begin;
  const { from, to } = begin;
  useEffect(() => {
    if (follows) show({ from, to });
  }, [follows, from, to, show]);

  const clock: Clock = useMemo(() => ({ ...shown, left, width }), [shown, left, width]);
  return {
    clock,
    area,
    show,
    /** All of it, whatever comes in. */
    fit: () => {
      setZoomed('all');
      changeLook(story, { [which]: 'all' });
      show(whole);
    },
    scaleBy: (factor: number) => {
      if (area.current) select(area.current).call(behaviour.scaleBy, factor);
    },
  };
}

function isSideways(event: WheelEvent): boolean {
  return !event.ctrlKey && Math.abs(event.deltaX) > Math.abs(event.deltaY);
}
