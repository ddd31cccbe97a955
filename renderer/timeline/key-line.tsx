/** How dates are drawn. */
import type { Mark, Shape } from '../../core/timeline/lay-out-marks.ts';
import { TimelineMark } from './mark.tsx';

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
        const wide = shape === 'bar' || shape === 'span';
        const mark: Mark = { shape, events: [], left: wide ? 1 : 8, right: wide ? 23 : 16, y: 8 };
        return (
          <li key={shape}>
            <svg width="24" height="16" aria-hidden="true">
              <TimelineMark mark={mark} verdict={null} selected={false} />
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
