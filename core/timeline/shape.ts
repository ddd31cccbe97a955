/** How a date is drawn, by what is known of it. */
import type { StoryEvent } from '../model.ts';

/**
 * `day`: a dot; `bar`: from one known day to another; `span`: a period known no better (a month, a year);
 * `approximate`: a dashed ring; `scheduled`: a diamond; `many`: several, too close.
 */
export type Shape = 'day' | 'bar' | 'span' | 'approximate' | 'scheduled' | 'many';

/** What a date is drawn from. */
export type Dated = Pick<StoryEvent, 'from' | 'to' | 'edtf' | 'precision' | 'scheduled'>;

const betweenDays = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/;

export function chooseShape({ from, to, edtf, precision, scheduled }: Dated): Shape {
  if (scheduled && from === to) return 'scheduled';
  // Most dates are a plain day.
  if (edtf === from && from === to) return 'day';
  if (/[~%]/.test(edtf)) return 'approximate';
  if (from === to) return 'day';
  return (precision === 'range' || precision === 'day') && betweenDays.test(edtf) ? 'bar' : 'span';
}

/** Whether its shape is one with a length; asked of every date, and so without working out the shape. */
export function hasLength({ from, to, edtf }: Dated): boolean {
  return from !== to && !edtf.includes('~') && !edtf.includes('%');
}

export function isLong(shape: Shape): boolean {
  return shape === 'bar' || shape === 'span';
}
