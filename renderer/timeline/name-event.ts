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
export function nameEvent(event: StoryEvent, room: number, measure = measureText): EventName {
  const when = sayWhen(event);
  let title = cut(event.title, longest);
  // One step in proportion to what is too much comes close; a few single ones do the rest.
  while (title.length > 4 && measure(`${title} ${when}`) + 6 > room) {
    const over = (measure(`${title} ${when}`) + 6 - room) / 7;
    title = cut(title, Math.max(4, title.length - Math.max(1, Math.floor(over))));
  }
  return { title, when };
}

function sayWhen({ from, to, precision }: StoryEvent): string {
  return sayPeriod(from, to, precision).replace(/ \d{4}$/, '');
}

/** Tells the pixels that a name with `most` characters of its title takes; each is measured once. */
export function measureName(most: number): (event: StoryEvent) => number {
  const widths = new WeakMap<StoryEvent, number>();
  return (event) => {
    const known = widths.get(event);
    if (known !== undefined) return known;
    const width = measureText(`${cut(event.title, most)} ${sayWhen(event)}`) + 6;
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
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const known = code < 128 ? asciiWidths[code] : 0;
      if (known) {
        sum += known;
        continue;
      }
      const character = String.fromCodePoint(text.codePointAt(at) ?? code);
      sum += widthOf(character);
      at += character.length - 1;
    }
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
