/** Of how many a count is a part: "six of their nine boats". */
import type { Figure, Span } from '../../model.ts';

const outOf = /^ (?:out )?of (?:the |its |their |his |her |all |an? total of )?$/u;

/** The number of the whole that is named right behind a reading; null where none is. */
export function wholeOf(figures: readonly Figure[], text: string, { end }: Span): number | null {
  const whole = figures.find(({ start }) => start > end);
  if (!whole || whole.low === null || whole.low !== whole.high) return null;
  return outOf.test(text.slice(end, whole.start)) ? whole.low : null;
}

/** True for the nine of "six of nine boats". */
export function isWholeOf(figures: readonly Figure[], text: string, { start }: Span): boolean {
  const part = figures.findLast(({ end }) => end < start);
  return part !== undefined && outOf.test(text.slice(part.end, start));
}
