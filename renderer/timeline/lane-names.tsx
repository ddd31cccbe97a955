/** The names of the lanes; outlets of one origin hang from it. */
import { memo } from 'react';
import type { SourceLane } from '../../core/timeline/lay-out.ts';
import { cutToWidth } from './name-event.ts';
import { foldButton } from './room.ts';
import type { Source } from './sources.ts';

interface LaneNamesProps {
  lanes: readonly SourceLane[];
  sources: readonly Source[];
  width: number;
}

export function LaneNames({ lanes, sources, width }: LaneNamesProps) {
  return lanes.map(({ name, top, height, before }) => {
    const index = sources.findIndex((source) => source.name === name);
    const source = sources[index];
    if (!source) return null;
    const hangs = source.origin !== null && source.branches === 0;
    return (
      <LaneName
        key={name}
        source={source}
        first={!hangs || sources[index - 1]?.origin !== source.origin}
        last={!hangs || sources[index + 1]?.origin !== source.origin}
        top={top}
        height={height}
        counted={before > 0}
        width={width}
      />
    );
  });
}

interface LaneNameProps {
  source: Source;
  /** Whether it is the first and the last that hangs from its origin. */
  first: boolean;
  last: boolean;
  top: number;
  height: number;
  /** Whether a number stands beside the name. */
  counted: boolean;
  width: number;
}

const LaneName = memo(function LaneName(props: LaneNameProps) {
  const { source, first, last, top, height, counted, width } = props;
  const y = top + height / 2;
  const hangs = source.origin !== null && source.branches === 0;
  const tree = source.origin?.certain === false ? 'lane-tree dashed' : 'lane-tree';
  const x = source.branches ? 32 : hangs ? 34 : 16;
  const room = (counted ? 106 : 130) - x - (source.unfolded ? foldButton : 0);
  return (
    <g className="lane-name">
      <path
        className={first ? 'edge strong' : 'edge'}
        d={`M${hangs && !first ? 34 : 0} ${top}H${width}`}
      />
      {source.branches > 0 && (
        <g className={tree}>
          <path d={`M21 ${y}V${top + height}`} />
          <circle cx="21" cy={y} r="3.5" />
        </g>
      )}
      {hangs && (
        <path className={tree} d={`M21 ${first ? y : top}V${last ? y : top + height}M21 ${y}h8`} />
      )}
      <text x={x} y={source.others > 0 ? y - 2 : y + 4} className={source.branches ? 'origin' : ''}>
        <title>{source.name}</title>
        {cutToWidth(source.name, room)}
      </text>
      {source.others > 0 && (
        <text className="aside folds" x={x} y={y + 11}>
          {sayOthers(source.others)}
        </text>
      )}
    </g>
  );
});

/** Of a lane that several outlets share. */
export function sayOthers(others: number): string {
  return `and ${others} repeat it`;
}
