/** The name of an event as the timeline writes it, and how wide that is. */
import type { StoryEvent } from '../../core/model.ts';
import { sayPeriod } from '../ui/say.ts';

const longest = 38;

export function nameEvent(event: StoryEvent): { title: string; when: string } {
  const title =
    event.title.length > longest ? `${event.title.slice(0, longest - 1).trimEnd()}…` : event.title;
  return { title, when: sayPeriod(event.from, event.to, event.precision).replace(/ \d{4}$/, '') };
}

const widths = new Map<string, number>();
let pen: CanvasRenderingContext2D | null = null;

/** Pixels that the name takes in the timeline. */
export function measureEvent(event: StoryEvent): number {
  const { title, when } = nameEvent(event);
  const key = `${title} ${when}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return key.length * 6;
  pen.font = `600 11px ${getComputedStyle(document.body).fontFamily}`;
  const width = pen.measureText(key).width + 6;
  widths.set(key, width);
  return width;
}
