/** Draws marks of a lane into a layer. */
import type { Verdict } from '../../core/model.ts';
import type { Mark } from '../../core/timeline/lay-out-marks.ts';
import type { Shape } from '../../core/timeline/shape.ts';
import type { LayerBuilder } from './picture.ts';
import { diamondPath, framePath } from './shape-path.ts';

const looks: Record<Shape, string> = {
  day: 'dot',
  many: 'dot',
  bar: 'bar',
  span: 'span',
  approximate: 'ring',
  scheduled: 'diamond',
};

/** The class of a shape; a verdict on it marks the odd ones. */
function lookOf(shape: Shape, verdict: Verdict | null): string {
  return verdict ? `${looks[shape]} odd is-${verdict}` : looks[shape];
}

/** `top` of the lane, pixels. */
export function drawMark(layer: LayerBuilder, mark: Mark, top: number, verdict: Verdict | null) {
  const { shape, left, right } = mark;
  const y = top + mark.y;
  drawShape(layer, { shape, left, right, y }, verdict);
  if (shape === 'many')
    layer.write('number', String(mark.count), (left + right) / 2, y + 4, 'middle');
}

/** The shape alone, without a count. */
export function drawShape(
  layer: LayerBuilder,
  { shape, left, right, y }: Pick<Mark, 'shape' | 'left' | 'right' | 'y'>,
  verdict: Verdict | null = null,
): void {
  const look = lookOf(shape, verdict);
  const middle = (left + right) / 2;
  switch (shape) {
    case 'bar':
      layer.box(look, left, y - 2.5, right - left, 5);
      break;
    case 'span':
      layer.box(look, left, y - 3.5, right - left, 7);
      break;
    case 'scheduled':
      layer.shape(look, diamondPath(middle, y));
      break;
    case 'many':
      layer.disc(look, middle, y, (right - left) / 2);
      break;
    case 'approximate':
    case 'day':
      layer.disc(look, middle, y, 3.5);
      break;
  }
}

/** The frame around what is selected. */
export function drawChosen(layer: LayerBuilder, { left, right, y }: Mark, top: number): void {
  layer.shape('chosen', framePath(left - 3, top + y - 8, right - left + 6, 16));
}
