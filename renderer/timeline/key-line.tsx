/** How dates are drawn. */
import { memo } from 'react';
import type { Shape } from '../../core/timeline/shape.ts';
import { drawShape } from './draw-marks.ts';
import { LayerBuilder } from './picture.ts';
import { PictureSvg } from './picture-svg.tsx';

const shapes: [Shape, string][] = [
  ['day', 'day'],
  ['bar', 'from, to'],
  ['span', 'no day given'],
  ['approximate', 'approximate'],
  ['scheduled', 'scheduled'],
];

export const KeyLine = memo(function KeyLine() {
  return (
    <ul className="key-line" aria-label="How dates are drawn">
      {shapes.map(([shape, words]) => {
        const [left, right] = shape === 'bar' || shape === 'span' ? [1, 23] : [8, 16];
        const layer = new LayerBuilder(shape);
        drawShape(layer, { shape, left, right, y: 8 });
        return (
          <li key={shape}>
            <svg width="24" height="16" aria-hidden="true">
              <PictureSvg layers={[layer]} />
            </svg>
            {words}
          </li>
        );
      })}
      <li>
        <svg width="24" height="16" aria-hidden="true">
          <path className="tick" d="M10 1v14" />
          <path className="flag" d="M10 1h7l-2 2.7 2 2.7h-7z" />
        </svg>
        reported
      </li>
      <li>
        <svg width="24" height="16" aria-hidden="true">
          <path className="conflict-line" d="M2 8h20" />
          <path className="conflict-end" d="M2 3v10M22 3v10" />
        </svg>
        in conflict
      </li>
    </ul>
  );
});
