/** The line that joins dates which cannot all be true, with the difference in words. */
import type { ConflictLink } from '../../core/timeline/lay-out-conflicts.ts';

interface ConflictLinksProps {
  links: readonly ConflictLink[];
  /** Words for an event in conflict. */
  say: (event: string) => string;
  left: number;
  /** The event whose difference is told in any case. */
  selected: string | null;
}

/** Of more than these, only the selected one is told in words. */
const mostInWords = 4;

export function ConflictLinks({ links, say, left, selected }: ConflictLinksProps) {
  return links.map(({ event, trunk, ends }) => {
    const ys = ends.map((end) => end.y);
    const apart = ends.filter((end) => end.apart);
    const first = apart[0];
    if (!first) return null;
    const words = links.length <= mostInWords || event === selected ? say(event) : '';
    const room = trunk - left > words.length * 6 + 20;
    return (
      <g key={event} className="conflict-link">
        <path d={`M${trunk} ${Math.min(...ys)}V${Math.max(...ys)}`} />
        {apart.map((end) => (
          <path key={end.source} d={`M${trunk} ${end.y}H${end.x}`} />
        ))}
        {ends.map((end) => (
          <path key={end.source} className="end" d={`M${end.x} ${end.y - 5}v10`} />
        ))}
        <g transform={`translate(${trunk} ${first.y})`}>
          <circle className="plate" r="9" />
          <circle className="disc" r="7" />
          <path className="sign" d="M-3.4-1.7h6.8M-3.4 1.7h6.8M2-3.8-2 3.8" />
        </g>
        {words && (
          <text
            x={room ? trunk - 13 : trunk + 13}
            y={first.y + (room ? 4 : -9)}
            textAnchor={room ? 'end' : 'start'}
          >
            {words}
          </text>
        )}
      </g>
    );
  });
}
