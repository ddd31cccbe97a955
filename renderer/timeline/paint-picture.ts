/** Paints a picture onto a canvas. */
import { type Layer, runGap, type Shapes, type Words } from './picture.ts';
import type { Look, Looks } from './read-looks.ts';

export function paintPicture(
  pen: CanvasRenderingContext2D,
  layers: readonly Layer[],
  looks: Looks,
): void {
  pen.textBaseline = 'alphabetic';
  const brush = new Brush(pen);
  for (const { shapes, words } of layers) {
    for (const alike of shapes) {
      const look = looks.shapes.get(alike.look);
      if (look) brush.paintShapes(look, outlineOf(alike));
    }
    for (const text of words) paintWords(brush, text, looks);
  }
}

function outlineOf({ path, discs, boxes }: Shapes): Path2D {
  const outline = new Path2D(path);
  for (let at = 0; at + 2 < discs.length; at += 3) {
    const [x, y, radius] = [discs[at] ?? 0, discs[at + 1] ?? 0, discs[at + 2] ?? 0];
    outline.moveTo(x + radius, y);
    outline.arc(x, y, radius, 0, 2 * Math.PI);
  }
  for (let at = 0; at + 3 < boxes.length; at += 4)
    outline.rect(boxes[at] ?? 0, boxes[at + 1] ?? 0, boxes[at + 2] ?? 0, boxes[at + 3] ?? 0);
  return outline;
}

const alignments = { start: 'left', middle: 'center', end: 'right' } as const;

function paintWords(brush: Brush, { x, y, anchor, runs }: Words, looks: Looks): void {
  const [first] = runs;
  if (!first) return;
  if (runs.length === 1) {
    const look = looks.words.get(first.look);
    if (look) brush.paintWords(look, first.words, x, y, alignments[anchor]);
    return;
  }
  const measured = runs.flatMap(({ look: name, words }) => {
    const look = looks.words.get(name);
    return look ? { look, words, width: brush.measure(look, words) } : [];
  });
  const whole = measured.reduce((sum, { width }) => sum + width + runGap, -runGap);
  let left = x - { start: 0, middle: whole / 2, end: whole }[anchor];
  for (const { look, words, width } of measured) {
    brush.paintWords(look, words, left, y, 'left');
    left += width + runGap;
  }
}

/** A pen that keeps its look: to set one takes as long as to draw. */
class Brush {
  readonly #pen: CanvasRenderingContext2D;
  #look: Look | null = null;

  constructor(pen: CanvasRenderingContext2D) {
    this.#pen = pen;
  }

  paintShapes(look: Look, outline: Path2D): void {
    this.#take(look);
    if (look.fill !== null && !look.strokeFirst) this.#pen.fill(outline);
    if (hasLine(look)) this.#pen.stroke(outline);
    if (look.fill !== null && look.strokeFirst) this.#pen.fill(outline);
  }

  paintWords(look: Look, words: string, x: number, y: number, align: CanvasTextAlign): void {
    this.#take(look);
    this.#pen.textAlign = align;
    if (look.fill !== null && !look.strokeFirst) this.#pen.fillText(words, x, y);
    if (hasLine(look)) this.#pen.strokeText(words, x, y);
    if (look.fill !== null && look.strokeFirst) this.#pen.fillText(words, x, y);
  }

  /** Pixels. */
  measure(look: Look, words: string): number {
    this.#take(look);
    return this.#pen.measureText(words).width;
  }

  #take(look: Look): void {
    if (look === this.#look) return;
    this.#look = look;
    const pen = this.#pen;
    if (look.font !== '') pen.font = look.font;
    if (look.fill !== null) pen.fillStyle = look.fill;
    if (look.stroke === null) return;
    pen.strokeStyle = look.stroke;
    pen.lineWidth = look.width;
    pen.lineCap = look.cap;
    pen.lineJoin = look.join;
    pen.setLineDash(look.dash);
  }
}

function hasLine({ stroke, width }: Look): boolean {
  return stroke !== null && width > 0;
}
