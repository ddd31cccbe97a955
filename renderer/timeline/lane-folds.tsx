/** The buttons that give the outlets of an origin a lane each, and fold them again; they lie over the names of the lanes. */
import type { SourceLane } from '../../core/timeline/lay-out.ts';
import { sayOthers } from './lane-names.tsx';
import { axisHeight, foldButton, headroom, nameWidth } from './room.ts';
import type { Source } from './sources.ts';

interface LaneFoldsProps {
  lanes: readonly SourceLane[];
  sources: readonly Source[];
  onToggle: (origin: string) => void;
}

export function LaneFolds({ lanes, sources, onToggle }: LaneFoldsProps) {
  return sources.map((source, index) => {
    const lane = lanes[index];
    const { name, origin, others, unfolded } = source;
    if (!lane || !origin || (others === 0 && !unfolded)) return null;
    const left = unfolded ? nameWidth - foldButton - (lane.before > 0 ? 24 : 0) : 30;
    const top = headroom + axisHeight + lane.top + 1;
    const width = unfolded ? foldButton : nameWidth - left;
    return (
      <button
        // One button an origin, so that it keeps the focus when it is pressed.
        key={origin.name}
        type="button"
        className={unfolded ? 'lane-fold' : 'lane-fold over'}
        style={{ left, top, width, height: lane.height - 2 }}
        title={unfolded ? undefined : `A lane for each of the ${others + 1} outlets`}
        aria-expanded={unfolded}
        onClick={() => onToggle(origin.name)}
      >
        {unfolded ? (
          <>
            Fold<span className="hidden-text"> the outlets that repeat {origin.name}</span>
          </>
        ) : (
          <span className="hidden-text">{`${name} ${sayOthers(others)}: unfold`}</span>
        )}
      </button>
    );
  });
}
