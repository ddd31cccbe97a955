/** Lays out the timeline: what was prepared and a viewport in, lanes with marks in pixels out. */
import type { StoryEvent } from '../model.ts';
import type { Clock } from './lay-out-clock.ts';
import { type ConflictLink, linkConflicts } from './lay-out-conflicts.ts';
import { type EventLane, layOutEvents } from './lay-out-events.ts';
import type { Mark } from './lay-out-marks.ts';
import { layOutReports, type ReportMark } from './lay-out-reports.ts';
import { laneHeight, layOutTracks, type Tracks } from './lay-out-tracks.ts';
import type { PreparedSource, PreparedTimeline } from './prepare-timeline.ts';
import type { Reach } from './stretch-names.ts';

export interface Viewport {
  /** Null where this clock is not shown. */
  happened: Clock | null;
  reported: Clock | null;
  /** Width in pixels of the name of an event, cut to a usual length. */
  measure: (event: StoryEvent) => number;
  /** And of all of it. */
  measureWhole: (event: StoryEvent) => number;
  /** How many rows the lane of what happened may have. */
  mostRows: number;
  /** From where to where names of events may run where their row is free, pixels. */
  reach: Reach;
}

export interface SourceLane {
  name: string;
  /** Pixels from the top of all lanes. */
  top: number;
  height: number;
  /** Made when they are first asked for. */
  readonly marks: Mark[];
  reports: ReportMark[];
  readonly before: number;
  readonly after: number;
}

export interface TimelineLayout {
  eventLane: EventLane;
  lanes: SourceLane[];
  links: ConflictLink[];
  height: number;
}

const noTracks: Tracks = { height: laneHeight, marks: [], before: 0, after: 0 };

export function layOutTimeline(prepared: PreparedTimeline, viewport: Viewport): TimelineLayout {
  const { happened, measure, measureWhole, mostRows, reach } = viewport;
  const eventLane = happened
    ? layOutEvents({ ...prepared, clock: happened, measure, measureWhole, mostRows, reach })
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
  source: PreparedSource,
  { happened, reported }: Viewport,
  top: number,
): SourceLane {
  const tracks = happened ? layOutTracks(source, happened) : noTracks;
  return {
    name: source.name,
    top,
    height: tracks.height,
    get before() {
      return tracks.before;
    },
    get after() {
      return tracks.after;
    },
    get marks() {
      return tracks.marks;
    },
    reports: reported ? layOutReports(source.reports, reported) : [],
  };
}
