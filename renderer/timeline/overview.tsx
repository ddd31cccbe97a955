/** The whole story on one strip, with the window that the lanes show; the window is moved and sized by dragging. */
import { useRef } from 'react';
import type { StoryEvent } from '../../core/model.ts';
import {
  type Clock,
  day,
  placeOn,
  type Stretch,
  stretchOf,
} from '../../core/timeline/lay-out-clock.ts';
import { chooseShape } from '../../core/timeline/lay-out-marks.ts';
import type { Report } from '../../core/timeline/lay-out-reports.ts';
import { Axis } from './axis.tsx';

interface OverviewProps {
  events: readonly StoryEvent[];
  reports: readonly Report[];
  /** By event. */
  conflicts: ReadonlyMap<string, unknown>;
  whole: Stretch;
  shown: Stretch;
  width: number;
  onShow: (stretch: Stretch) => void;
}

const height = 46;
const least = 2 * day;

export function Overview({
  events,
  reports,
  conflicts,
  whole,
  shown,
  width,
  onShow,
}: OverviewProps) {
  const clock: Clock = { ...whole, left: 16, width: width - 32 };
  const [left, right] = [placeOn(clock, shown.from), placeOn(clock, shown.to)];
  const grip = useRef<{ part: 'from' | 'to' | 'both'; x: number; shown: Stretch } | null>(null);
  const perPixel = (whole.to - whole.from) / clock.width;

  const begin = (event: React.PointerEvent<SVGSVGElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    event.currentTarget.setPointerCapture(event.pointerId);
    const part = Math.abs(x - left) < 6 ? 'from' : Math.abs(x - right) < 6 ? 'to' : 'both';
    let start = shown;
    if (x < left - 6 || x > right + 6) {
      const half = (shown.to - shown.from) / 2;
      const at = whole.from + (x - clock.left) * perPixel;
      start = keepInside({ from: at - half, to: at + half }, whole);
      onShow(start);
    }
    grip.current = { part, x, shown: start };
  };
  const drag = (event: React.PointerEvent<SVGSVGElement>) => {
    const held = grip.current;
    if (!held) return;
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const by = (x - held.x) * perPixel;
    const { from, to } = held.shown;
    if (held.part === 'both') onShow(keepInside({ from: from + by, to: to + by }, whole));
    else if (held.part === 'from')
      onShow({ from: Math.max(whole.from, Math.min(from + by, to - least)), to });
    else onShow({ from, to: Math.min(whole.to, Math.max(to + by, from + least)) });
  };
  const end = () => {
    grip.current = null;
  };
  return (
    <svg
      className="overview"
      width={width}
      height={height}
      aria-hidden="true"
      onPointerDown={begin}
      onPointerMove={drag}
      onPointerUp={end}
      onPointerCancel={end}
    >
      <rect className="outside" x={clock.left} y="4" width={clock.width} height={height - 8} />
      <rect className="inside" x={left} y="4" width={right - left} height={height - 8} />
      <g transform="translate(0 22)">
        <Axis clock={clock} height={20} />
      </g>
      {events.map((event) => {
        const { from, to } = stretchOf(event);
        const x = placeOn(clock, from);
        const isSpan = chooseShape(event) === 'span';
        return (
          <rect
            key={event.id}
            className={conflicts.has(event.id) ? 'is-conflict piece' : 'piece'}
            x={x}
            y={isSpan ? 8 : 14}
            width={Math.max(2.4, placeOn(clock, to) - x)}
            height="4"
            {...(isSpan && { fill: 'url(#hatch-plain)' })}
          />
        );
      })}
      {reports.map((report) =>
        report.published ? (
          <path
            key={report.article}
            className="report-tick"
            d={`M${placeOn(clock, Date.parse(report.published))} 21v5`}
          />
        ) : null,
      )}
      <rect
        className="frame"
        x={left}
        y="3.5"
        width={Math.max(4, right - left)}
        height={height - 7}
        rx="3"
      />
      <path className="grip" d={`M${left} 17v12M${right} 17v12`} />
    </svg>
  );
}

function keepInside({ from, to }: Stretch, whole: Stretch): Stretch {
  const by = Math.max(whole.from - from, 0) + Math.min(whole.to - to, 0);
  return { from: from + by, to: to + by };
}
