/** The name of an event as the timeline writes it, cut to the room there is. */
import type { StoryEvent } from '../../core/model.ts';
import { sayPeriod } from '../ui/say.ts';

/** Characters of a title that a name has room for in any case, and that it never has more of. */
export const usual = 44;
export const longest = 90;

export interface EventName {
  title: string;
  when: string;
}

/** Cut to `room` pixels, which bold letters fill sooner; the date is kept whole. */
export function nameEvent(
  event: StoryEvent,
  room: number,
  most = longest,
  measure = measureText,
): EventName {
  const when = sayPeriod(event.from, event.to, event.precision).replace(/ \d{4}$/, '');
  let title = cut(event.title, most);
  // One step in proportion to what is too much comes close; a few single ones do the rest.
  while (title.length > 4 && measure(`${title} ${when}`) + 6 > room) {
    const over = (measure(`${title} ${when}`) + 6 - room) / 7;
    title = cut(title, Math.max(4, title.length - Math.max(1, Math.floor(over))));
  }
  return { title, when };
}

/** Tells the pixels that a name with `most` characters of its title takes; each is measured once. */
export function measureName(most: number): (event: StoryEvent) => number {
  const widths = new WeakMap<StoryEvent, number>();
  return (event) => {
    const known = widths.get(event);
    if (known !== undefined) return known;
    const { title, when } = nameEvent(event, Number.POSITIVE_INFINITY, most);
    const width = measureText(`${title} ${when}`) + 6;
    widths.set(event, width);
    return width;
  };
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}

/** Pixels of a text at the size of the timeline, in bold: the sum of its characters', which kerning makes no wider. */
export const measureText = createMeasure(600);
/** The same in plain letters. */
export const measurePlain = createMeasure(400);

function createMeasure(weight: 400 | 600): (text: string) => number {
  /** Of the characters of ASCII, by code; zero where not yet known. */
  const asciiWidths = new Float64Array(128);
  const widths = new Map<string, number>();
  let pen: CanvasRenderingContext2D | null = null;
  const widthOf = (character: string): number => {
    const code = character.charCodeAt(0);
    const known = code < 128 ? asciiWidths[code] : widths.get(character);
    if (known) return known;
    pen ??= createPen(weight);
    const width = pen?.measureText(character).width ?? 6;
    if (code < 128) asciiWidths[code] = width;
    else widths.set(character, width);
    return width;
  };
  return (text) => {
    let sum = 0;
    for (const character of text) sum += widthOf(character);
    return sum;
  };
}

function createPen(weight: number): CanvasRenderingContext2D | null {
  const created = document.createElement('canvas').getContext('2d');
  if (created) created.font = `${weight} 11px ${getComputedStyle(document.body).fontFamily}`;
  return created;
}

/** Cut to a number of pixels, for text of 12 px. */
export function cutToWidth(text: string, room: number): string {
  let short = text;
  while (short.length > 2 && (measurePlain(short) * 12) / 11 > room)
    short = cut(short, short.length - 1);
  return short;
}
