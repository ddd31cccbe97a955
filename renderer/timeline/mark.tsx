/** One mark: a dot, a bar, a hatched span, a dashed ring, a diamond, or a dot with a count. */
import type { Verdict } from '../../core/model.ts';
import type { Mark } from '../../core/timeline/lay-out-marks.ts';

interface TimelineMarkProps {
  mark: Mark;
  /** Verdict on the date, where the articles differ and this is an odd one. */
  verdict: Verdict | null;
  selected: boolean;
  /** For the event lane: with end caps. */
  caps?: boolean;
}

export function TimelineMark({ mark, verdict, selected, caps }: TimelineMarkProps) {
  const { left, right, y } = mark;
  return (
    <g className={verdict ? `is-${verdict}` : ''}>
      <Drawing mark={mark} caps={caps ?? false} verdict={verdict} />
      {selected && (
        <rect
          className="chosen"
          x={left - 3}
          y={y - 8}
          width={right - left + 6}
          height="16"
          rx="3"
        />
      )}
    </g>
  );
}

interface DrawingProps {
  mark: Mark;
  caps: boolean;
  verdict: Verdict | null;
}

function Drawing({ mark, caps, verdict }: DrawingProps) {
  const { shape, left, right, y } = mark;
  const middle = (left + right) / 2;
  switch (shape) {
    case 'bar':
      return caps ? (
        <>
          <rect className="named-bar" x={left} y={y - 8} width={right - left} height="16" />
          <path className="cap" d={`M${left} ${y - 8}v16M${right} ${y - 8}v16`} />
        </>
      ) : (
        <rect
          className={verdict ? 'bar odd' : 'bar'}
          x={left}
          y={y - 2.5}
          width={right - left}
          height="5"
          rx="1"
        />
      );
    case 'span':
      return (
        <rect
          x={left}
          y={y - 3.5}
          width={right - left}
          height="7"
          fill={`url(#hatch-${verdict ?? 'plain'})`}
        />
      );
    case 'approximate':
      return <circle className="ring" cx={middle} cy={y} r="3.5" />;
    case 'scheduled':
      return <path className="diamond" d={`M${middle} ${y - 5}l5 5-5 5-5-5z`} />;
    case 'many':
      return (
        <>
          <circle className="dot" cx={middle} cy={y} r="7" />
          <text className="number" x={middle} y={y + 4} textAnchor="middle">
            {mark.events.length}
          </text>
        </>
      );
    case 'day':
      return <circle className={verdict ? 'dot odd' : 'dot'} cx={middle} cy={y} r="3.5" />;
  }
}
