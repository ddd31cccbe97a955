/** The lay-out of the timeline for what is shown of it. */
import { useMemo } from 'react';
import { layOutTimeline, type TimelineLayout } from '../../core/timeline/lay-out.ts';
import type { Clock } from '../../core/timeline/lay-out-clock.ts';
import type { PreparedTimeline } from '../../core/timeline/prepare-timeline.ts';
import { longest, measureName, usual } from './name-event.ts';
import { leftMargin, rightMargin } from './room.ts';

const mostRows = 12;
const measure = measureName(usual);
const measureWhole = measureName(longest);

export function useTimelineLayout(
  timeline: PreparedTimeline,
  happened: Clock | null,
  reported: Clock | null,
  width: number,
): TimelineLayout {
  return useMemo(
    () =>
      layOutTimeline(timeline, {
        happened,
        reported,
        measure,
        measureWhole,
        mostRows,
        // What happened has its rows to itself: the clock of the reports begins below.
        reach: { left: leftMargin, right: width - rightMargin },
      }),
    [timeline, happened, reported, width],
  );
}
