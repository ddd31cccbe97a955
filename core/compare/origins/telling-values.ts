/** The figures, days and quotations by which two articles can be known to draw on one source. */
import type { AnalysedArticle, Figure, Span } from '../../model.ts';

/** Small numbers stand in any text and tell nothing. */
const smallest = 20;
const quotation = /“[^”\n]{20,600}”|"[^"\n]{20,600}"/gu;
/** Words by which a quotation is known; one outlet quotes more of it than another. */
const fewestQuoted = 6;

/** Each telling value of an article with where it stands first; figures to two digits, since one source is rounded by many. */
export function tellingValuesOf({ text, mentions }: AnalysedArticle): Map<string, Span> {
  const values = new Map<string, Span>();
  const add = (key: string, span: Span) => {
    if (!values.has(key)) values.set(key, span);
  };
  for (const figure of mentions.figures) {
    const value = boundOf(figure);
    if (value >= smallest) add(`${figure.unit} ${value.toPrecision(2)}`, figure);
  }
  for (const date of mentions.dates) if (date.precision === 'day') add(date.from, date);
  for (const match of text.matchAll(quotation)) {
    const words = match[0].toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const span = { start: match.index, end: match.index + match[0].length, quote: match[0] };
    if (words.length >= fewestQuoted) add(words.slice(0, fewestQuoted).join(' '), span);
  }
  return values;
}

function boundOf({ low, high, qualifier }: Figure): number {
  return qualifier === 'vague' ? 0 : Math.max(low ?? 0, high ?? 0);
}
