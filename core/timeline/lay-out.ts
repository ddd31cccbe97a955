/** Lays out the timeline: what was prepared and a viewport in, lanes with marks in pixels out. */
import type { StoryEvent } from '../model.ts';
import { keepWhatFits } from './keep-what-fits.ts';
import type { Clock } from './lay-out-clock.ts';
import { type ConflictLink, linkConflicts } from './lay-out-conflicts.ts';
import { type EventLane, layOutEvents } from './lay-out-events.ts';
import {
  assignRows,
  chooseInside,
  type Extent,
  type Mark,
  placeDots,
  placeMark,
} from './lay-out-marks.ts';
import { layOutReports, type ReportMark } from './lay-out-reports.ts';
import type { Dating, PreparedTimeline } from './prepare-timeline.ts';
import { isLong } from './shape.ts';

export interface Viewport {
  /** Null where this clock is not shown. */
  happened: Clock | null;
  reported: Clock | null;
  /** Width in pixels of the name of an event as drawn. */
  measure: (event: StoryEvent) => number;
  /** How many rows the lane of what happened may have. */
  mostRows: number;
}

export interface SourceLane {
  name: string;
  /** Pixels from the top of all lanes. */
  top: number;
  height: number;
  marks: Mark[];
  reports: ReportMark[];
  before: number;
  after: number;
}

export interface TimelineLayout {
  eventLane: EventLane;
  lanes: SourceLane[];
  links: ConflictLink[];
  height: number;
}

const trackHeight = 11;
const mostTracks = 4;
const laneHeight = 29;

export function layOutTimeline(prepared: PreparedTimeline, viewport: Viewport): TimelineLayout {
  const { happened, measure, mostRows } = viewport;
  const eventLane = happened
    ? layOutEvents({ ...prepared, clock: happened, measure, mostRows })
    : { marks: [], height: laneHeight, before: 0, after: 0 };
  let top = eventLane.height;
  const lanes = prepared.sources.map((source) => {
    const lane = layOutSource(source, viewport, top);
    top += lane.height;
    return lane;
  });
  return { eventLane, lanes, links: linkConflicts(prepared, lanes), height: top };
}

function layOutSource(
  { name, datings, reports }: PreparedTimeline['sources'][number],
  { happened, reported }: Viewport,
  top: number,
): SourceLane {
  const { inside, before, after } = happened
    ? chooseInside(datings, happened)
    : { inside: [], before: 0, after: 0 };
  const { marks, height } = happened
    ? packTracks(inside, happened)
    : { marks: [], height: laneHeight };
  return {
    name,
    top,
    height,
    marks,
    reports: reported ? layOutReports(reports, reported) : [],
    before,
    after,
  };
}

/** Marks on as many tracks as they need; what has no room on the most that a lane may have becomes dots with a count. */
function packTracks(datings: readonly Dating[], clock: Clock): { marks: Mark[]; height: number } {
  const own = ({ left, right }: Mark): Extent => ({ left, right: right + 2 });
  const dots = placeDots(
    datings.filter(({ shape }) => !isLong(shape)),
    clock,
  );
  const long = datings.filter(({ shape }) => isLong(shape));
  let marks = [...dots, ...long.map((dating) => placeMark(dating, clock))];
  let { rows, count } = assignRows(marks, own);
  if (count > mostTracks) {
    const { kept, rest } = keepWhatFits(long, clock, mostTracks - 1, own);
    const crowd = placeDots(
      datings.filter((dating) => !isLong(dating.shape) || rest.has(dating)),
      clock,
    );
    marks = [...kept, ...crowd];
    rows = [...assignRows(kept, own).rows, ...crowd.map(() => mostTracks - 1)];
    count = mostTracks;
  }
  const height = Math.max(laneHeight, count * trackHeight + 12);
  const first = (height - (count - 1) * trackHeight) / 2;
  return {
    height,
    marks: marks.map((mark, index) => ({ ...mark, y: first + (rows[index] ?? 0) * trackHeight })),
  };
}
