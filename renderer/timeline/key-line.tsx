/** How dates are drawn. */
import type { Shape } from '../../core/timeline/shape.ts';
import { ShapePath } from './marks.tsx';
import { shapePath } from './shape-path.ts';

const shapes: [Shape, string][] = [
  ['day', 'day'],
  ['bar', 'from, to'],
  ['span', 'no day given'],
  ['approximate', 'approximate'],
  ['scheduled', 'scheduled'],
];

export function KeyLine() {
  return (
    <ul className="key-line" aria-label="How dates are drawn">
      {shapes.map(([shape, words]) => {
        const [left, right] = shape === 'bar' || shape === 'span' ? [1, 23] : [8, 16];
        return (
          <li key={shape}>
            <svg width="24" height="16" aria-hidden="true">
              <ShapePath
                shape={shape}
                verdict={null}
                path={shapePath({ shape, left, right, y: 8 })}
              />
            </svg>
            {words}
          </li>
        );
      })}
      <li>
        <svg width="24" height="16" aria-hidden="true" className="report-mark">
          <path className="tick" d="M10 1v14" />
          <path className="flag" d="M10 1h7l-2 2.7 2 2.7h-7z" />
        </svg>
        reported
      </li>
      <li>
        <svg width="24" height="16" aria-hidden="true" className="conflict-link">
          <path d="M2 8h20" />
          <path className="end" d="M2 3v10M22 3v10" />
        </svg>
        in conflict
      </li>
    </ul>
  );
}
