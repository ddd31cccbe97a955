/** Makes a drawing of the window into an SVG document that needs no style sheet. */

/** What the style sheet says of lines and fills, with what SVG takes where nothing is said. */
const drawn = {
  fill: 'rgb(0, 0, 0)',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
};
const written = {
  'paint-order': 'normal',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
};

const margin = 24;

/** Text of the document, with the title above the drawing; colours are those of the theme on the screen. */
export function standAlone(drawing: SVGSVGElement, title: string): string {
  const { width, height } = drawing.getBoundingClientRect();
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return '';
  const [originals, copies] = [drawing, copy].map((root) => [...root.querySelectorAll('*')]);
  for (const [index, original] of (originals ?? []).entries()) {
    const target = copies?.[index];
    // The ground is only there to be dragged.
    if (original.classList.contains('ground')) target?.remove();
    else if (target) takeStyle(original, target);
  }
  const body = [...copy.childNodes];
  const top = 40;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height + top + margin));
  copy.setAttribute('viewBox', `0 ${-top} ${width} ${height + top + margin}`);
  copy.removeAttribute('aria-hidden');
  copy.setAttribute('role', 'img');
  const page = getComputedStyle(document.body);
  copy.setAttribute('font-family', page.fontFamily);
  copy.replaceChildren(
    make('title', {}, title),
    make('rect', {
      y: String(-top),
      width: '100%',
      height: '100%',
      fill: page.getPropertyValue('--bg').trim() || page.backgroundColor,
    }),
    ...body,
  );
  return new XMLSerializer().serializeToString(copy);
}

/** Writes what the style sheet says of an element onto the element itself. */
function takeStyle(original: Element, target: Element): void {
  const style = getComputedStyle(original);
  for (const attribute of ['class', 'style']) target.removeAttribute(attribute);
  if (!/^(?:path|rect|circle|text|tspan)$/.test(target.tagName)) return;
  const isText = target.tagName === 'text' || target.tagName === 'tspan';
  for (const [name, usual] of Object.entries(isText ? { ...drawn, ...written } : drawn)) {
    const value = style.getPropertyValue(name);
    if (value !== usual) target.setAttribute(name, value);
  }
}

function make(name: string, attributes: Record<string, string>, text = ''): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = text;
  return element;
}
