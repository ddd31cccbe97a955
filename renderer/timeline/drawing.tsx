/** The drawing of the timeline: the ground and the names of the lanes, and on them the picture of what is laid out. */
import { type Ref, useMemo } from 'react';
import type { TimelineLayout } from '../../core/timeline/lay-out.ts';
import type { Clock } from '../../core/timeline/lay-out-clock.ts';
import { saySplit } from '../figures/say-split.ts';
import { useSelection, useStory } from '../story-context.tsx';
import { drawAxis, drawBase } from './draw-axis.ts';
import { drawConflicts } from './draw-conflicts.ts';
import { drawDatings } from './draw-datings.ts';
import { drawEvents } from './draw-events.ts';
import { drawOrigins } from './draw-origins.ts';
import { drawReports } from './draw-reports.ts';
import { Hatches } from './hatches.tsx';
import { LaneNames } from './lane-names.tsx';
import { LayerBuilder } from './picture.ts';
import { PictureCanvas } from './picture-canvas.tsx';
import { PictureSvg } from './picture-svg.tsx';
import { axisHeight, nameWidth } from './room.ts';
import type { Source } from './sources.ts';
import type { Sight } from './use-sight.ts';

interface DrawingProps {
  layout: TimelineLayout;
  sources: readonly Source[];
  width: number;
  /** The clocks, each with the ground that is dragged and zoomed; null where one is not shown. */
  happened: { clock: Clock; area: Ref<SVGGElement> } | null;
  reported: { clock: Clock; area: Ref<SVGGElement> } | null;
  /** The selected event. */
  event: string | null;
  /** The stretch of the drawing that is in sight; lanes outside of it are left out. */
  sight: Sight;
  /** Whether all of it is drawn as SVG, as a file has it. */
  complete: boolean;
  ref: Ref<SVGSVGElement>;
}

export function Drawing(props: DrawingProps) {
  const { layout, sources, width, happened, reported, event, sight, complete, ref } = props;
  const height = axisHeight + layout.height;
  const top = complete ? 0 : Math.max(0, sight.top);
  const bottom = complete ? height : Math.max(top, Math.min(height, sight.bottom));
  const shown = useMemo(() => {
    const isIn = (lane: { top: number; height: number }) =>
      lane.top + lane.height >= top - axisHeight && lane.top <= bottom - axisHeight;
    return { ...layout, lanes: layout.lanes.filter(isIn) };
  }, [layout, top, bottom]);
  const clocks = { happened: happened?.clock ?? null, reported: reported?.clock ?? null };
  const layers = usePicture(shown, sources, clocks, event);
  return (
    <div className="plane">
      <svg ref={ref} width={width} height={height} aria-hidden="true">
        <Hatches />
        <ClockGround clock={clocks.happened} name="Happened" height={height} ref={happened?.area} />
        <ClockGround clock={clocks.reported} name="Reported" height={height} ref={reported?.area} />
        <g transform={`translate(0 ${axisHeight})`}>
          <text className="lane-title" x="16" y={-11}>
            What happened
          </text>
          <LaneNames lanes={shown.lanes} sources={sources} width={width} />
          {complete && <PictureSvg layers={layers} />}
        </g>
      </svg>
      {!complete && <PictureCanvas layers={layers} width={width} top={top} bottom={bottom} />}
    </div>
  );
}

interface ClockGroundProps {
  clock: Clock | null;
  name: string;
  height: number;
  ref: Ref<SVGGElement> | undefined;
}

/** The name of a clock, and what is dragged and zoomed. */
function ClockGround({ clock, name, height, ref }: ClockGroundProps) {
  return (
    <>
      {clock && (
        <text className="clock-name" x={clock.left} y="-4">
          {name}
        </text>
      )}
      <g ref={ref} className="clock" transform={`translate(${clock?.left ?? 0} 0)`}>
        <rect className="ground" width={clock?.width ?? 0} height={height} />
      </g>
    </>
  );
}

interface Clocks {
  happened: Clock | null;
  reported: Clock | null;
}

/** The layers of the picture: the scales, the marks, the conflicts. */
function usePicture(
  { eventLane, lanes, links, height }: TimelineLayout,
  sources: readonly Source[],
  { happened, reported }: Clocks,
  event: string | null,
) {
  const story = useStory();
  const [{ article }] = useSelection();
  return useMemo(() => {
    const scales = new LayerBuilder('scales');
    for (const clock of [happened, reported]) {
      if (!clock) continue;
      const from = happened && clock === reported ? eventLane.height : undefined;
      drawAxis(scales, clock, -axisHeight, axisHeight + height, from);
      drawBase(scales, clock, -axisHeight);
    }
    const marks = new LayerBuilder('marks');
    const factOf = (index: number) => {
      const fact = story.fact(story.view.events[index]?.fact ?? null);
      return fact && !story.isDismissed(fact) ? fact : undefined;
    };
    if (happened) drawEvents(marks, eventLane, event);
    drawOrigins(marks, lanes, sources);
    drawDatings(marks, lanes, factOf, { event, article });
    drawReports(marks, lanes, article);
    const conflicts = new LayerBuilder('conflicts');
    const say = (id: string): string => {
      const fact = story.fact(story.view.events.find((each) => each.id === id)?.fact ?? null);
      return fact ? saySplit(fact) : '';
    };
    const last = reported ?? happened;
    const right = last ? last.left + last.width : nameWidth;
    drawConflicts(conflicts, { links, left: nameWidth, right, selected: event, say });
    return [scales, marks, conflicts];
  }, [eventLane, lanes, links, height, sources, happened, reported, story, event, article]);
}
