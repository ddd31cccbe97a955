/** Draws the scale of a clock: names and lines of months, days or hours, as many as fit. */
import { scaleUtc } from 'd3-scale';
import { type Clock, day, placeOn } from '../../core/timeline/lay-out-clock.ts';
import { measureText } from './name-event.ts';
import type { LayerBuilder } from './picture.ts';

const apart = 74;
/** Of the line that the names stand on, below the top, pixels. */
const base = 22;
const month = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });

/** From `top` over `height` pixels; where lanes of another clock stand below the scale, its lines go on at `from`. */
export function drawAxis(
  layer: LayerBuilder,
  clock: Clock,
  top: number,
  height: number,
  from?: number,
): void {
  const scale = scaleUtc().domain([clock.from, clock.to]);
  const ticks = scale.ticks(Math.max(2, Math.floor(clock.width / apart)));
  const step = ticks[0] && ticks[1] ? ticks[1].getTime() - ticks[0].getTime() : day;
  const right = clock.left + clock.width;
  let free = clock.left - 20;
  for (const [index, tick] of ticks.entries()) {
    const x = placeOn(clock, tick.getTime());
    const words = sayTick(tick, step, index === 0);
    const end = x + 5 + measureText(words);
    const gap = from === undefined ? '' : `V${top + base}M${x} ${from}`;
    layer.shape('axis-line', `M${x} ${top + 8}${gap}V${top + height}`);
    if (x < free || end > right + 4) continue;
    layer.write('axis-words', words, x + 5, top + 17);
    free = end + 6;
  }
}

/** The line that the names of a scale stand on. */
export function drawBase(layer: LayerBuilder, { left, width }: Clock, top: number): void {
  layer.shape('axis-base', `M${left} ${top + base}H${left + width}`);
}

function sayTick(tick: Date, step: number, first: boolean): string {
  const year = tick.getUTCFullYear();
  if (step < day) {
    const midnight = tick.getUTCHours() === 0 && tick.getUTCMinutes() === 0;
    if (!midnight && !first) return tick.toISOString().slice(11, 16);
    return `${tick.getUTCDate()} ${month.format(tick)}`;
  }
  if (step < 28 * day) {
    const named = first || tick.getUTCDate() <= step / day;
    return named ? `${tick.getUTCDate()} ${month.format(tick)}` : String(tick.getUTCDate());
  }
  if (step < 360 * day) {
    return first || tick.getUTCMonth() === 0 ? `${month.format(tick)} ${year}` : month.format(tick);
  }
  return String(year);
}
