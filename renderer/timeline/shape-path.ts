/** The outlines of marks as SVG paths. */
import type { Mark } from '../../core/timeline/lay-out-marks.ts';

type Outlined = Pick<Mark, 'shape' | 'left' | 'right' | 'y'>;

/** `d` of a path; sharp to a tenth of a pixel. */
export function shapePath({ shape, left, right, y }: Outlined): string {
  const middle = (left + right) / 2;
  switch (shape) {
    case 'bar':
      return boxPath(left, y - 2.5, right - left, 5);
    case 'span':
      return boxPath(left, y - 3.5, right - left, 7);
    case 'scheduled':
      return `M${round(middle)} ${round(y - 5)}l5 5-5 5-5-5z`;
    case 'many':
      return discPath(middle, y, (right - left) / 2);
    case 'approximate':
    case 'day':
      return discPath(middle, y, 3.5);
  }
}

export function boxPath(x: number, y: number, width: number, height: number): string {
  return `M${round(x)} ${round(y)}h${round(width)}v${height}h${-round(width)}z`;
}

export function discPath(x: number, y: number, radius: number): string {
  const across = 2 * radius;
  return `M${round(x - radius)} ${round(y)}a${radius} ${radius} 0 1 0 ${across} 0a${radius} ${radius} 0 1 0 ${-across} 0z`;
}

/** A box with round corners. */
export function framePath(x: number, y: number, width: number, height: number): string {
  const corner = (across: number, down: number) => `a3 3 0 0 1 ${across} ${down}`;
  const [wide, tall] = [round(width - 6), height - 6];
  return `M${round(x + 3)} ${round(y)}h${wide}${corner(3, 3)}v${tall}${corner(-3, 3)}h${-wide}${corner(-3, -3)}v${-tall}${corner(3, -3)}z`;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
