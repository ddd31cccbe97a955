/**
 * What the clocks of the timeline hold, as shapes and words: one list, which the canvas of the window and the SVG of a
 * file both draw. How something looks is said by the style sheet, under the class that its `look` names.
 */

/** All shapes that look alike, drawn at once: a thousand cost little more than ten. Pixels. */
export interface Shapes {
  look: string;
  /** `d` of an SVG path. */
  path: string;
  /** Centre and radius: x, y, r, x, y, r … */
  discs: readonly number[];
  /** Corner, width and height: x, y, w, h, x, y, w, h … */
  boxes: readonly number[];
}

export interface Words {
  x: number;
  /** Of the base line. */
  y: number;
  /** What of the words stands at `x`. */
  anchor: 'start' | 'middle' | 'end';
  /** One after the other. */
  runs: readonly { look: string; words: string }[];
}

/** Shapes, later ones over earlier, and over all of them words. */
export interface Layer {
  name: string;
  shapes: readonly Shapes[];
  words: readonly Words[];
}

/** Pixels between the runs of a text. */
export const runGap = 5;

interface Alike extends Shapes {
  discs: number[];
  boxes: number[];
}

/** Collects a layer. Discs and boxes come in thousands, and are kept as numbers: a canvas needs no text of them. */
export class LayerBuilder implements Layer {
  readonly name: string;
  readonly words: Words[] = [];
  readonly #shapes = new Map<string, Alike>();

  constructor(name: string) {
    this.name = name;
  }

  get shapes(): Shapes[] {
    return [...this.#shapes.values()];
  }

  shape(look: string, path: string): void {
    this.#alike(look).path += path;
  }

  disc(look: string, x: number, y: number, radius: number): void {
    this.#alike(look).discs.push(x, y, radius);
  }

  box(look: string, x: number, y: number, width: number, height: number): void {
    this.#alike(look).boxes.push(x, y, width, height);
  }

  write(look: string, words: string, x: number, y: number, anchor: Words['anchor'] = 'start') {
    this.words.push({ x, y, anchor, runs: [{ look, words }] });
  }

  #alike(look: string): Alike {
    let known = this.#shapes.get(look);
    if (!known) {
      known = { look, path: '', discs: [], boxes: [] };
      this.#shapes.set(look, known);
    }
    return known;
  }
}
