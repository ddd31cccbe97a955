/** Paints a picture onto a canvas. */
import { type Layer, runGap, type Words } from './picture.ts';
import type { Look, Looks } from './read-looks.ts';

export function paintPicture(
  pen: CanvasRenderingContext2D,
  layers: readonly Layer[],
  looks: Looks,
): void {
  pen.textBaseline = 'alphabetic';
  for (const { shapes, words } of layers) {
    for (const { look, path } of shapes) {
      const style = looks.shapes.get(look);
      if (!style) continue;
      const outline = new Path2D(path);
      paint(
        pen,
        style,
        () => pen.fill(outline),
        () => pen.stroke(outline),
      );
    }
    for (const text of words) paintWords(pen, text, looks);
  }
}

const alignments = { start: 'left', middle: 'center', end: 'right' } as const;

function paintWords(pen: CanvasRenderingContext2D, text: Words, looks: Looks): void {
  const { x, y, anchor, runs } = text;
  if (runs.length === 1) {
    pen.textAlign = alignments[anchor];
    paintRun(pen, runs[0], looks, x, y);
    return;
  }
  pen.textAlign = 'left';
  const widths = runs.map(({ look, words }) => {
    pen.font = looks.words.get(look)?.font ?? pen.font;
    return pen.measureText(words).width + runGap;
  });
  const whole = widths.reduce((sum, width) => sum + width, -runGap);
  let left = x - { start: 0, middle: whole / 2, end: whole }[anchor];
  for (const [index, run] of runs.entries()) {
    paintRun(pen, run, looks, left, y);
    left += widths[index] ?? 0;
  }
}

function paintRun(
  pen: CanvasRenderingContext2D,
  run: Words['runs'][number] | undefined,
  looks: Looks,
  x: number,
  y: number,
): void {
  if (!run) return;
  const look = looks.words.get(run.look);
  if (!look) return;
  pen.font = look.font;
  paint(
    pen,
    look,
    () => pen.fillText(run.words, x, y),
    () => pen.strokeText(run.words, x, y),
  );
}

function paint(
  pen: CanvasRenderingContext2D,
  look: Look,
  fill: () => void,
  stroke: () => void,
): void {
  const paintFill = () => {
    if (look.fill === null) return;
    pen.fillStyle = look.fill;
    fill();
  };
  if (!look.strokeFirst) paintFill();
  if (look.stroke !== null && look.width > 0) {
    pen.strokeStyle = look.stroke;
    pen.lineWidth = look.width;
    pen.lineCap = look.cap;
    pen.lineJoin = look.join;
    pen.setLineDash(look.dash);
    stroke();
  }
  if (look.strokeFirst) paintFill();
}
