/** The drawing of the timeline: scales, lanes and marks, as laid out. */
import type { Ref } from 'react';
import type { TimelineLayout } from '../../core/timeline/lay-out.ts';
import type { Clock } from '../../core/timeline/lay-out-clock.ts';
import { saySplit } from '../figures/say-split.ts';
import { useSelection, useStory } from '../story-context.tsx';
import { Axis } from './axis.tsx';
import { ConflictLinks } from './conflict-links.tsx';
import { EventLane } from './event-lane.tsx';
import { Hatches } from './hatches.tsx';
import { LaneNames } from './lane-names.tsx';
import { axisHeight, nameWidth } from './room.ts';
import { DatingMarks, ReportMarks } from './source-lanes.tsx';
import type { Source } from './sources.ts';

interface DrawingProps {
  layout: TimelineLayout;
  sources: readonly Source[];
  width: number;
  /** The clocks shown, each with the ground that is dragged and zoomed. */
  happened: { clock: Clock; area: Ref<SVGGElement>; shown: boolean };
  reported: { clock: Clock; area: Ref<SVGGElement>; shown: boolean };
  /** The selected event. */
  event: string | null;
  /** The stretch of the drawing that is in sight, pixels from its top; lanes outside of it are left out. */
  sight: { top: number; bottom: number };
  ref: Ref<SVGSVGElement>;
}

export function Drawing(props: DrawingProps) {
  const { layout, sources, width, happened, reported, event, sight, ref } = props;
  const story = useStory();
  const [{ article }] = useSelection();
  const height = axisHeight + layout.height;
  const lanes = layout.lanes.filter(
    ({ top, height: tall }) =>
      top + tall + axisHeight >= sight.top && top + axisHeight <= sight.bottom,
  );
  const sayConflict = (id: string): string => {
    const dating = story.view.events.find((each) => each.id === id);
    const fact = story.fact(dating?.fact ?? null);
    return fact ? `${fact.label}: ${saySplit(fact)}` : '';
  };
  return (
    <svg ref={ref} width={width} height={height} aria-hidden="true">
      <Hatches />
      {happened.shown && (
        <text className="clock-name" x={nameWidth} y="-4">
          Happened
        </text>
      )}
      {reported.shown && (
        <text className="clock-name" x={reported.clock.left} y="-4">
          Reported
        </text>
      )}
      {happened.shown && <Axis clock={happened.clock} height={height} />}
      {reported.shown && <Axis clock={reported.clock} height={height} />}
      <g transform={`translate(0 ${axisHeight})`}>
        <text className="lane-title" x="16" y={19}>
          What happened
        </text>
        <text className="aside" x="16" y={36}>
          {sayOutside(layout.eventLane)}
        </text>
        <LaneNames lanes={lanes} sources={sources} width={width} />
      </g>
      <g ref={happened.area} className="clock" transform={`translate(${happened.clock.left} 0)`}>
        <rect
          className="ground"
          width={happened.shown ? happened.clock.width : 0}
          height={height}
        />
        <g transform={`translate(${-happened.clock.left} ${axisHeight})`}>
          <EventLane lane={layout.eventLane} selected={event} />
          <DatingMarks lanes={lanes} facts={story.fact} event={event} article={article} />
          <ConflictLinks links={layout.links} left={nameWidth} selected={event} say={sayConflict} />
        </g>
      </g>
      <g ref={reported.area} className="clock" transform={`translate(${reported.clock.left} 0)`}>
        <rect
          className="ground"
          width={reported.shown ? reported.clock.width : 0}
          height={height}
        />
        <g transform={`translate(${-reported.clock.left} ${axisHeight})`}>
          <ReportMarks lanes={lanes} article={article} />
        </g>
      </g>
    </svg>
  );
}

/** "2 earlier, 1 later": events outside of the window. */
function sayOutside({ before, after }: { before: number; after: number }): string {
  return [before > 0 && `${before} earlier`, after > 0 && `${after} later`]
    .filter(Boolean)
    .join(', ');
}
