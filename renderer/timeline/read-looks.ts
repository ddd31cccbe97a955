/** Reads from the style sheet how shapes and words look, in the theme that the window has. */
import { hatches, lookOfHatch } from './hatches.tsx';
import type { Layer } from './picture.ts';

/** What a canvas needs; colours are null where nothing is filled or drawn. */
export interface Look {
  fill: string | CanvasPattern | null;
  stroke: string | null;
  width: number;
  dash: number[];
  cap: CanvasLineCap;
  join: CanvasLineJoin;
  /** As in CSS. */
  font: string;
  /** Whether the line lies under the fill. */
  strokeFirst: boolean;
}

export interface Looks {
  shapes: Map<string, Look>;
  words: Map<string, Look>;
}

/** Of the pattern tile in `hatches.tsx`, pixels. */
const tile = 4;

/**
 * Adds the looks of a picture that are not known yet. `place`: an element that the style sheet counts on; `density`:
 * device pixels a pixel.
 */
export function readLooks(
  known: Looks,
  layers: readonly Layer[],
  place: Element,
  density: number,
): void {
  const shapes = new Set<string>();
  const words = new Set<string>();
  for (const layer of layers) {
    for (const { look } of layer.shapes) if (!known.shapes.has(look)) shapes.add(look);
    for (const { runs } of layer.words)
      for (const { look } of runs) if (!known.words.has(look)) words.add(look);
  }
  if (shapes.size + words.size === 0) return;
  for (const hatch of hatches) shapes.add(lookOfHatch(hatch));
  // All of them stand there before the first is asked: the style of the page is worked out once.
  const svg = make('svg', '');
  const probes = [
    ...[...shapes].map((look) => ({ look, into: known.shapes, probe: make('path', look) })),
    ...[...words].map((look) => ({ look, into: known.words, probe: make('text', look) })),
  ];
  svg.setAttribute('hidden', '');
  svg.append(...probes.map(({ probe }) => probe));
  place.append(svg);
  for (const { look, into, probe } of probes) into.set(look, readLook(probe));
  svg.remove();
  for (const look of shapes) {
    const read = known.shapes.get(look);
    const hatch = hatches.find((each) => String(read?.fill).includes(`#hatch-${each}`));
    const lines = hatch && known.shapes.get(lookOfHatch(hatch));
    if (read && lines) known.shapes.set(look, { ...read, fill: drawHatch(lines, density) });
  }
}

function make(tag: string, look: string): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  element.setAttribute('class', look);
  return element;
}

const plain: Look = {
  fill: null,
  stroke: null,
  width: 0,
  dash: [],
  cap: 'butt',
  join: 'miter',
  font: '',
  strokeFirst: false,
};

function readLook(probe: Element): Look {
  const style = getComputedStyle(probe);
  const { fill, stroke } = style;
  const look: Look = { ...plain, fill: fill === 'none' ? null : fill };
  if (probe.tagName === 'text')
    look.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  // What is not stroked is not asked about its line: every question takes its time.
  if (stroke === 'none') return look;
  look.stroke = stroke;
  look.width = Number.parseFloat(style.strokeWidth);
  look.dash = (style.strokeDasharray.match(/[\d.]+/g) ?? []).map(Number);
  look.cap = style.strokeLinecap as CanvasLineCap;
  look.join = style.strokeLinejoin as CanvasLineJoin;
  look.strokeFirst = style.paintOrder.startsWith('stroke');
  return look;
}

/** The hatch of `hatches.tsx`, whose tiles show the right half of a line. */
function drawHatch({ stroke, width }: Look, density: number): CanvasPattern | null {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.max(1, Math.round(tile * density));
  const pen = canvas.getContext('2d');
  if (!pen || !stroke) return null;
  const scale = canvas.width / tile;
  pen.fillStyle = stroke;
  pen.fillRect(0, 0, (width / 2) * scale, canvas.height);
  const pattern = pen.createPattern(canvas, 'repeat');
  pattern?.setTransform(new DOMMatrix().rotate(45).scale(1 / scale));
  return pattern;
}
