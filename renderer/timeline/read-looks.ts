/** Reads from the style sheet how shapes and words look, in the theme that the window has. */

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
  shapes: (look: string) => Look;
  words: (look: string) => Look;
}

/** Of the pattern tile in `hatches.tsx`, pixels. */
const tile = 4;

/** `place`: the element that the style sheet counts on; `density`: device pixels a pixel. Each look is read once. */
export function readLooks(place: Element, density: number): Looks {
  const known = { path: new Map<string, Look>(), text: new Map<string, Look>() };
  const read = (tag: 'path' | 'text', look: string): Look => {
    const found = known[tag].get(look);
    if (found) return found;
    const made = readLook(tag, look);
    known[tag].set(look, made);
    return made;
  };

  function readLook(tag: 'path' | 'text', look: string): Look {
    return withProbe(place, tag, look, (style) => ({
      fill: readFill(style.fill),
      stroke: style.stroke === 'none' ? null : style.stroke,
      width: Number.parseFloat(style.strokeWidth),
      dash: (style.strokeDasharray.match(/[\d.]+/g) ?? []).map(Number),
      cap: style.strokeLinecap as CanvasLineCap,
      join: style.strokeLinejoin as CanvasLineJoin,
      font: `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`,
      strokeFirst: style.paintOrder.startsWith('stroke'),
    }));
  }

  function readFill(fill: string): Look['fill'] {
    const hatch = /#hatch-([a-z]+)/.exec(fill)?.[1];
    if (hatch) return drawHatch(read('path', `hatch is-${hatch}`), density);
    return fill === 'none' ? null : fill;
  }
  return { shapes: (look) => read('path', look), words: (look) => read('text', look) };
}

/** Asks the style of an element that is there for the question only. */
function withProbe<Answer>(
  place: Element,
  tag: string,
  look: string,
  ask: (style: CSSStyleDeclaration) => Answer,
): Answer {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const probe = document.createElementNS('http://www.w3.org/2000/svg', tag);
  probe.setAttribute('class', look);
  svg.setAttribute('hidden', '');
  svg.append(probe);
  place.append(svg);
  try {
    return ask(getComputedStyle(probe));
  } finally {
    svg.remove();
  }
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
