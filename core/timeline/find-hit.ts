/** What of a timeline lies under a point: the nearest mark of the lane that the point is in. */
import type { TimelineLayout } from './lay-out.ts';
import type { EventMark } from './lay-out-events.ts';
import type { Mark } from './lay-out-marks.ts';
import type { ReportMark } from './lay-out-reports.ts';

/** `lane` is the index of the source. */
export type Hit =
  | { type: 'event'; mark: EventMark }
  | { type: 'dating'; mark: Mark; lane: number }
  | { type: 'report'; report: ReportMark; lane: number };

/** How far beside a mark it is still meant, pixels. */
const reach = 4;
const flag = 8;
const halfRow = 9;
const halfTrack = 7;

/** `x` and `y` in pixels from the corner of the lay-out; null where nothing is near. */
export function findHit(layout: TimelineLayout, x: number, y: number): Hit | null {
  if (y < layout.eventLane.height) {
    const row = layout.eventLane.marks.filter((mark) => Math.abs(y - mark.y) <= halfRow);
    const mark = nearest(row, x, extentOf);
    return mark ? { type: 'event', mark } : null;
  }
  const lane = layout.lanes.findIndex(({ top, height }) => y >= top && y < top + height);
  const found = layout.lanes[lane];
  if (!found) return null;
  const track = found.marks.filter((mark) => Math.abs(y - found.top - mark.y) <= halfTrack);
  const mark = nearest(track, x, (each) => each);
  if (mark) return { type: 'dating', mark, lane };
  const isUpper = y - found.top < found.height / 2;
  const reports = found.reports.filter(
    ({ row }) => row === 'whole' || (row === 'upper') === isUpper,
  );
  const report = nearest(reports, x, ({ left, right }) => ({ left, right: right + flag }));
  return report ? { type: 'report', report, lane } : null;
}

/** A mark of what happened, with its name. */
function extentOf({ left, right, label }: EventMark): { left: number; right: number } {
  if (!label || label.side === 'inside') return { left, right };
  return label.side === 'left'
    ? { left: label.x - label.room, right }
    : { left, right: label.x + label.room };
}

function nearest<M>(
  marks: readonly M[],
  x: number,
  extent: (mark: M) => { left: number; right: number },
): M | null {
  let found: M | null = null;
  let least = reach;
  for (const mark of marks) {
    const { left, right } = extent(mark);
    const away = Math.max(left - x, x - right, 0);
    // What lies over another was drawn later.
    if (away <= least) [found, least] = [mark, away];
  }
  return found;
}
