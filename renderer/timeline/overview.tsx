/** The whole story on one strip, with the window that the lanes show; the window is moved and sized by dragging. */
import { memo, useRef } from 'react';
import {
  type Clock,
  day,
  keepWithin,
  placeOn,
  type Stretch,
} from '../../core/timeline/lay-out-clock.ts';
import type { PreparedTimeline } from '../../core/timeline/prepare-timeline.ts';
import { drawAxis } from './draw-axis.ts';
import { LayerBuilder } from './picture.ts';
import { PictureSvg } from './picture-svg.tsx';

interface OverviewProps {
  timeline: PreparedTimeline;
  whole: Stretch;
  shown: Stretch;
  width: number;
  onShow: (stretch: Stretch) => void;
}

const height = 46;
const least = 2 * day;

export function Overview({ timeline, whole, shown, width, onShow }: OverviewProps) {
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
      start = keepWithin({ from: at - half, to: at + half }, whole);
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
    if (held.part === 'both') onShow(keepWithin({ from: from + by, to: to + by }, whole));
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
      <Scale whole={whole} width={width} />
      <Pieces timeline={timeline} whole={whole} width={width} />
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

type PiecesProps = Omit<OverviewProps, 'shown' | 'onShow'>;

/** What does not change with the window. */
const Scale = memo(function Scale({ whole, width }: Omit<PiecesProps, 'timeline'>) {
  const scale = new LayerBuilder('scale');
  drawAxis(scale, overviewClock(whole, width), 22, 20);
  return <PictureSvg layers={[scale]} />;
});

/** Pieces of a kind are one path, each place in it once. */
const Pieces = memo(function Pieces({ timeline, whole, width }: PiecesProps) {
  const pieces = new LayerBuilder('pieces');
  drawPieces(pieces, timeline, overviewClock(whole, width));
  return <PictureSvg layers={[pieces]} />;
});

function drawPieces(layer: LayerBuilder, timeline: PreparedTimeline, clock: Clock): void {
  const disputed = new Set(timeline.conflicts.map(({ index }) => index));
  const { from, to, shape } = timeline.events.dates;
  // Places are told apart as sharply as they are drawn: by tenths of a pixel.
  const tenth = (time: number) => Math.round(placeOn(clock, time) * 10);
  const drawn = new Set<number>();
  // The row of an event is its index.
  for (let index = 0; index < from.length; index++) {
    const isSpan = shape(index) === 'span';
    const isDisputed = disputed.size > 0 && disputed.has(index);
    const left = tenth(from[index] ?? 0);
    const right = tenth(to[index] ?? 0);
    const place = 4 * (left * 100_000 + right) + 2 * Number(isSpan) + Number(isDisputed);
    if (drawn.has(place)) continue;
    drawn.add(place);
    const look = `piece ${isSpan ? 'span' : 'sure'}${isDisputed ? ' is-conflict' : ''}`;
    layer.box(look, left / 10, isSpan ? 8 : 14, Math.max(2.4, (right - left) / 10), 4);
  }
  const ticks = timeline.sources.flatMap(({ reports }) =>
    reports.flatMap(({ published }) =>
      published ? Math.round(placeOn(clock, Date.parse(published))) : [],
    ),
  );
  for (const tick of new Set(ticks)) layer.shape('report-tick', `M${tick} 21v5`);
}

function overviewClock(whole: Stretch, width: number): Clock {
  return { ...whole, left: 16, width: width - 32 };
}
