/** Draws marks of a lane into a layer. */
import type { Verdict } from '../../core/model.ts';
import type { Mark } from '../../core/timeline/lay-out-marks.ts';
import type { Shape } from '../../core/timeline/shape.ts';
import type { LayerBuilder } from './picture.ts';
import { framePath, shapePath } from './shape-path.ts';

const looks: Record<Shape, string> = {
  day: 'dot',
  many: 'dot',
  bar: 'bar',
  span: 'span',
  approximate: 'ring',
  scheduled: 'diamond',
};

/** The class of a shape; a verdict on it marks the odd ones. */
export function lookOf(shape: Shape, verdict: Verdict | null = null): string {
  return verdict ? `${looks[shape]} odd is-${verdict}` : looks[shape];
}

/** `top` of the lane, pixels. */
export function drawMark(layer: LayerBuilder, mark: Mark, top: number, verdict: Verdict | null) {
  const { shape, left, right } = mark;
  const y = top + mark.y;
  layer.shape(lookOf(shape, verdict), shapePath({ shape, left, right, y }));
  if (shape === 'many')
    layer.write('number', String(mark.count), (left + right) / 2, y + 4, 'middle');
}

/** The frame around what is selected. */
export function drawChosen(layer: LayerBuilder, { left, right, y }: Mark, top: number): void {
  layer.shape('chosen', framePath(left - 3, top + y - 8, right - left + 6, 16));
}
