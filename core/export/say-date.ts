/** Dates and periods in words, as an English reader expects them. */
import { format, parseISO } from 'date-fns';
import type { DatePrecision } from '../model.ts';

/** "25 June 2026", from an ISO date or time; the day is the one written, whatever the reader's time zone. */
export function sayDay(iso: string): string {
  return format(parseISO(iso.slice(0, 10)), 'd MMMM yyyy');
}

/** "June 25, 2026", as American manuals of style have it. */
export function sayAmericanDay(iso: string): string {
  return format(parseISO(iso.slice(0, 10)), 'MMMM d, yyyy');
}

/** "22 April – 5 June 2026", "June 2026", "2026": a period as precisely as it was said. */
export function sayPeriod(from: string, to: string, precision: DatePrecision): string {
  if (from === to) return sayDay(from);
  if (precision === 'month') return format(parseISO(from), 'MMMM yyyy');
  if (precision === 'year') return from.slice(0, 4);
  if (precision === 'decade') return `${from.slice(0, 3)}0s`;
  if (precision === 'quarter') return format(parseISO(from), 'QQQ yyyy');
  const [start, end] = [parseISO(from), parseISO(to)];
  const shape =
    from.slice(0, 7) === to.slice(0, 7)
      ? 'd'
      : from.slice(0, 4) === to.slice(0, 4)
        ? 'd MMMM'
        : 'd MMMM yyyy';
  return `${format(start, shape)} – ${format(end, 'd MMMM yyyy')}`;
}
