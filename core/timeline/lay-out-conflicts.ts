/** The lines that join dates which cannot all be true. */
import type { SourceLane } from './lay-out.ts';
import type { Mark } from './lay-out-marks.ts';
import type { PreparedTimeline, SourcedDating } from './prepare-timeline.ts';

/** A line through the dates that cannot all be true. */
export interface ConflictLink {
  event: string;
  /** Where most date it, pixels. */
  trunk: number;
  /** By lane, from top to bottom; y from the top of all lanes. */
  ends: { source: string; x: number; y: number; apart: boolean }[];
}

export function linkConflicts(
  { conflicts }: PreparedTimeline,
  lanes: readonly SourceLane[],
): ConflictLink[] {
  return conflicts.flatMap(({ event, apart, datings }) => {
    const { side, usual } = findDifference(datings);
    const placed = datings.flatMap(({ source, dating }) => {
      const lane = lanes[source];
      const mark = lane?.marks.find((each) => each.datings.includes(dating));
      if (!lane || !mark) return [];
      return {
        source: lane.name,
        x: endOf(mark, side),
        y: lane.top + mark.y,
        apart:
          apart.size > 0
            ? dating.articles.some((article) => apart.has(article))
            : dating.said[side] !== usual,
        usual: dating.said[side] === usual,
      };
    });
    // What is only less precise belongs to neither end.
    const ends = placed
      .filter((end) => end.apart || end.usual)
      .map(({ source, x, y, apart: isApart }) => ({ source, x, y, apart: isApart }));
    const trunk = ends.find((end) => !end.apart);
    return trunk && ends.some((end) => end.apart) ? { event, trunk: trunk.x, ends } : [];
  });
}

function endOf({ shape, left, right }: Mark, side: 'from' | 'to'): number {
  if (shape !== 'bar' && shape !== 'span') return (left + right) / 2;
  return side === 'to' ? right : left;
}

/** Which end of the period the datings differ in, and what most of them say there. */
function findDifference(datings: readonly SourcedDating[]): {
  side: 'from' | 'to';
  usual: string | undefined;
} {
  const said = datings.map(({ dating }) => dating.said);
  const side = new Set(said.map(({ to }) => to)).size > 1 ? 'to' : 'from';
  const groups = [...Map.groupBy(said, (each) => each[side])];
  return { side, usual: groups.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] };
}
