/** The amount that a span of time belongs to: "40,000 chips over two years". */
import type { Figure, Span } from '../../model.ts';
import { isMoney, isTime } from '../values/convert-unit.ts';

const over =
  /^(?:[ -][\p{L}’'-]+){0,6}?,? (?:over|for|in|within|during|across|through|spread over)(?: (?:a period of|each of|the|the next|the coming|some|about|around))?$/u;
/** How far before its time an amount may stand, in characters. */
const farthest = 80;

/** Of a span of time in which a year stands more than once. */
const years = new Set(['a', 'mo']);

/** The figures of an article; an amount of money for several years together is `per` `whole`, which "a year" contradicts. */
export function withWholes(figures: readonly Figure[], text: string): Figure[] {
  return figures.map((figure, index) => {
    const time = figures[index + 1];
    if (figure.per || !isMoney(figure.unit) || !time || !years.has(time.unit)) return figure;
    const isSeveral = (time.low ?? 0) > (time.unit === 'a' ? 1 : 12);
    return isSeveral && amountOver([figure], text, time) ? { ...figure, per: 'whole' } : figure;
  });
}

/** The last figure before a span of time, where nothing but what is counted and "over" or "for" stands between; else null. */
export function amountOver(
  figures: readonly Figure[],
  text: string,
  { start }: Span,
): Figure | null {
  const amount = figures.findLast((figure) => figure.end < start);
  if (!amount || start - amount.end > farthest || isTime(amount.unit)) return null;
  return over.test(text.slice(amount.end, start).trimEnd()) ? amount : null;
}
