/** The outlines of shapes as SVG paths; sharp to a tenth of a pixel. */
import type { Shapes } from './picture.ts';

/** `d` of all of them. */
export function shapesPath({ path, discs, boxes }: Shapes): string {
  const paths = [path];
  for (let at = 0; at + 2 < discs.length; at += 3) {
    const [x = 0, y = 0, radius = 0] = discs.slice(at, at + 3);
    paths.push(discPath(x, y, radius));
  }
  for (let at = 0; at + 3 < boxes.length; at += 4) {
    const [x = 0, y = 0, width = 0, height = 0] = boxes.slice(at, at + 4);
    paths.push(boxPath(x, y, width, height));
  }
  return paths.join('');
}

function boxPath(x: number, y: number, width: number, height: number): string {
  return `M${round(x)} ${round(y)}h${round(width)}v${height}h${-round(width)}z`;
}

function discPath(x: number, y: number, radius: number): string {
  const across = 2 * radius;
  return `M${round(x - radius)} ${round(y)}a${radius} ${radius} 0 1 0 ${across} 0a${radius} ${radius} 0 1 0 ${-across} 0z`;
}

/** A box with round corners. */
export function framePath(x: number, y: number, width: number, height: number): string {
  const corner = (across: number, down: number) => `a3 3 0 0 1 ${across} ${down}`;
  const [wide, tall] = [round(width - 6), height - 6];
  return `M${round(x + 3)} ${round(y)}h${wide}${corner(3, 3)}v${tall}${corner(-3, 3)}h${-wide}${corner(-3, -3)}v${-tall}${corner(3, -3)}z`;
}

export function diamondPath(x: number, y: number): string {
  return `M${round(x)} ${round(y - 5)}l5 5-5 5-5-5z`;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
