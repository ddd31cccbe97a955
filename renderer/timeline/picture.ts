/**
 * What the clocks of the timeline hold, as shapes and words: one list, which the canvas of the window and the SVG of a
 * file both draw. How something looks is said by the style sheet, under the class that its `look` names.
 */

/** All shapes that look alike, as one path: a thousand cost little more than ten. */
export interface Shapes {
  look: string;
  /** `d` of an SVG path. */
  path: string;
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

/** Collects a layer. */
export class LayerBuilder implements Layer {
  readonly name: string;
  readonly words: Words[] = [];
  readonly #paths = new Map<string, string[]>();

  constructor(name: string) {
    this.name = name;
  }

  get shapes(): Shapes[] {
    return [...this.#paths].map(([look, paths]) => ({ look, path: paths.join('') }));
  }

  shape(look: string, path: string): void {
    const known = this.#paths.get(look);
    if (known) known.push(path);
    else this.#paths.set(look, [path]);
  }

  write(look: string, words: string, x: number, y: number, anchor: Words['anchor'] = 'start') {
    this.words.push({ x, y, anchor, runs: [{ look, words }] });
  }
}
