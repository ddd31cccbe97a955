/** Clauses: how strongly punctuation and conjunctions part words, and where they end. */
import type { Span } from '../../model.ts';

/** How much a word tells less across a comma, and across a stronger break. */
const acrossComma = 0.85;
const acrossBreak = 0.6;

const strongBreak = /[;:()\u2014\u2013\n]| - /u;
const comma = /,| and | but | while /u;

/** How much a word tells less for what stands between it and a reading, 0 to 1. */
export function breaks(between: string): number {
  return strongBreak.test(between) ? acrossBreak : comma.test(between) ? acrossComma : 1;
}

/** The stretch around a span up to the next comma, semicolon or dash on either side. */
export function clauseAround(text: string, span: Span, sentence: { start: number; end: number }) {
  const left = text.slice(sentence.start, span.start);
  const right = text.slice(span.end, sentence.end);
  const breakLeft = Math.max(
    ...[', ', '; ', ': ', ' \u2014', ' \u2013 ', '(', '\n'].map((mark) => left.lastIndexOf(mark)),
  );
  const stops = [', ', '; ', ': ', ' \u2014', ' \u2013 ', ')', '\n']
    .map((mark) => right.indexOf(mark))
    .filter((at) => at >= 0);
  return [
    sentence.start + breakLeft + 1,
    span.end + (stops.length ? Math.min(...stops) : right.length),
  ] as const;
}
