/** The marks of a lane. All that look alike are one path, so that a thousand cost little more than ten. */
import type { Verdict } from '../../core/model.ts';
import type { Mark } from '../../core/timeline/lay-out-marks.ts';
import type { Shape } from '../../core/timeline/shape.ts';
import { shapePath } from './shape-path.ts';

interface MarksProps {
  marks: readonly Mark[];
  /** Verdict on the date, where the articles differ and this is an odd one. */
  verdictOf: (mark: Mark) => Verdict | null;
}

export function Marks({ marks, verdictOf }: MarksProps) {
  const alike = new Map<string, { shape: Shape; verdict: Verdict | null; path: string }>();
  for (const mark of marks) {
    const verdict = verdictOf(mark);
    const look = `${mark.shape} ${verdict ?? ''}`;
    const known = alike.get(look);
    if (known) known.path += shapePath(mark);
    else alike.set(look, { shape: mark.shape, verdict, path: shapePath(mark) });
  }
  return (
    <>
      {[...alike].map(([look, { shape, verdict, path }]) => (
        <ShapePath key={look} shape={shape} verdict={verdict} path={path} />
      ))}
      {marks
        .filter((mark) => mark.shape === 'many')
        .map((mark) => (
          <Count key={mark.datings[0]?.id} mark={mark} />
        ))}
    </>
  );
}

/** One mark that is drawn by itself. */
export function SingleMark({ mark }: { mark: Mark }) {
  return (
    <>
      <ShapePath shape={mark.shape} verdict={null} path={shapePath(mark)} />
      {mark.shape === 'many' && <Count mark={mark} />}
    </>
  );
}

interface ShapePathProps {
  shape: Shape;
  verdict: Verdict | null;
  path: string;
}

const looks: Record<Shape, string> = {
  day: 'dot',
  many: 'dot',
  bar: 'bar',
  span: 'span',
  approximate: 'ring',
  scheduled: 'diamond',
};

export function ShapePath({ shape, verdict, path }: ShapePathProps) {
  return (
    <path
      className={verdict ? `${looks[shape]} odd is-${verdict}` : looks[shape]}
      d={path}
      {...(shape === 'span' && { fill: `url(#hatch-${verdict ?? 'plain'})` })}
    />
  );
}

function Count({ mark }: { mark: Mark }) {
  return (
    <text className="number" x={(mark.left + mark.right) / 2} y={mark.y + 4} textAnchor="middle">
      {mark.datings.length}
    </text>
  );
}

/** The frame around what is selected. */
export function Chosen({ mark: { left, right, y } }: { mark: Mark }) {
  return (
    <rect className="chosen" x={left - 3} y={y - 8} width={right - left + 6} height="16" rx="3" />
  );
}
