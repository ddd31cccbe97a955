/** The whole story on one strip, with the window that the lanes show; the window is moved and sized by dragging. */
import { memo, useRef } from 'react';
import type { StoryEvent } from '../../core/model.ts';
import {
  type Clock,
  day,
  placeOn,
  type Stretch,
  stretchOf,
} from '../../core/timeline/lay-out-clock.ts';
import { chooseShape } from '../../core/timeline/shape.ts';
import { drawAxis } from './draw-axis.ts';
import { LayerBuilder } from './picture.ts';
import { PictureSvg } from './picture-svg.tsx';
import { boxPath } from './shape-path.ts';
import type { Source } from './sources.ts';

interface OverviewProps {
  events: readonly StoryEvent[];
  sources: readonly Source[];
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
  sources,
  conflicts,
  whole,
  shown,
  width,
  onShow,
}: OverviewProps) {
  const clock = overviewClock(whole, width);
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
      <Pieces events={events} sources={sources} conflicts={conflicts} whole={whole} width={width} />
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

type PiecesProps = Omit<OverviewProps, 'shown' | 'onShow'>;

/** What does not change with the window. Pieces of a kind are one path, each place in it once. */
const Pieces = memo(function Pieces({ events, sources, conflicts, whole, width }: PiecesProps) {
  const clock = overviewClock(whole, width);
  const scale = new LayerBuilder('scale');
  drawAxis(scale, clock, 22, 20);
  const boxes = new Map<string, string[]>();
  const drawn = new Set<string>();
  for (const event of events) {
    const look = event.from !== event.to && chooseShape(event) === 'span' ? 'span' : 'sure';
    const kind = conflicts.has(event.id) ? `${look} is-conflict` : look;
    const place = `${kind} ${event.from} ${event.to}`;
    if (drawn.has(place)) continue;
    drawn.add(place);
    const { from, to } = stretchOf(event);
    const x = placeOn(clock, from);
    const box = boxPath(x, look === 'span' ? 8 : 14, Math.max(2.4, placeOn(clock, to) - x), 4);
    const alike = boxes.get(kind);
    if (alike) alike.push(box);
    else boxes.set(kind, [box]);
  }
  const ticks = new Set<string>();
  for (const { reports } of sources)
    for (const { published } of reports)
      if (published) ticks.add(`M${Math.round(placeOn(clock, Date.parse(published)))} 21v5`);
  return (
    <>
      <PictureSvg layers={[scale]} />
      {[...boxes].map(([kind, paths]) => (
        <path
          key={kind}
          className={`piece ${kind}`}
          d={paths.join('')}
          {...(kind.startsWith('span') && { fill: 'url(#hatch-plain)' })}
        />
      ))}
      <path className="report-tick" d={[...ticks].join('')} />
    </>
  );
});

function overviewClock(whole: Stretch, width: number): Clock {
  return { ...whole, left: 16, width: width - 32 };
}
