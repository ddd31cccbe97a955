/** Where capitals say little or nothing: furniture, bylines and credits (skipped), headings in title case (known names only). */
import type { Span } from '../../model.ts';
import type { ExtractContext } from '../context.ts';

export interface QuietSpan {
  start: number;
  end: number;
  /** `skip`: no mention at all; `heading`: only names that are known. */
  kind: 'skip' | 'heading';
}

/** A line or bracket that says who wrote, edited or photographed. */
const credits = [
  /^(?:By|BY)\s+\p{Lu}[^\n]{1,80}$/gmu,
  /^(?:Photo|Image|Photograph|Picture|Illustration|Credit|Video|Source|Read more|READ|ALSO READ|Also read|Related|Contact|Questions|More from|Tags|Topics|Filed under)(?: credits?| by)?\s?[:|–—-][^\n]{0,200}$/gmu,
  /^\(?(?:Reporting|Additional reporting|Writing|Editing|Compiled|With files from|With reporting)\b[^\n]{0,300}$/gmu,
  /\b(?:Reporting|Additional reporting|Editing) by \p{Lu}[^\n.]{1,200}/gu,
  /\((?:Reporting|Additional reporting|Writing|Editing|Edited|Photo|Photograph|Image|Credit|Picture|Source)(?: credit)?(?: by|:)[^)\n]{1,300}\)/gu,
  // Party and seat: "R-Tenn.", "D-San Francisco".
  /\b[RDI]-\p{Lu}\p{L}{1,14}(?:[ -]\p{Lu}\p{L}{1,14}){0,2}/gu,
  // Tickers: "(NASDAQ: NVDA)", "NVDA $133.23 ▼ 1.97%".
  /\((?:NASDAQ|NYSE|Nasdaq|LSE|TSX|HKEX|SSE|ASX|OTC)\s?:\s?[\w.]{1,8}\)/gu,
  /\b[A-Z]{2,5} (?:[$€£]\d[\d.,]*|[▲▼]|[-+]\d)/gu,
];

/** Spans in order; where two overlap, the stronger comes first. */
export function findQuietSpans(context: ExtractContext): QuietSpan[] {
  const { text, furniture } = context;
  const spans: QuietSpan[] = furniture.map(({ start, end }: Span) => ({
    start,
    end,
    kind: 'skip',
  }));
  for (const credit of credits)
    for (const match of text.matchAll(credit)) {
      // "By Monday the company had…" is a sentence, not a byline.
      if (match[0].length > 60 && match[0].startsWith('B') && /[.!?]$/u.test(match[0])) continue;
      spans.push({ start: match.index, end: match.index + match[0].length, kind: 'skip' });
    }
  for (const heading of findHeadings(text)) spans.push({ ...heading, kind: 'heading' });
  spans.sort((a, b) => a.start - b.start || (a.kind === 'skip' ? -1 : 1));
  const apart: QuietSpan[] = [];
  for (const span of spans) {
    const last = apart.at(-1);
    if (last && span.start < last.end) {
      if (span.end <= last.end) continue;
      span.start = last.end;
    }
    apart.push(span);
  }
  return apart;
}

const word = /\p{L}[\p{L}'’]*/gu;

/** Lines in title case or in capitals that are no sentences: most of their longer words begin with a capital. */
function findHeadings(text: string): { start: number; end: number }[] {
  const headings: { start: number; end: number }[] = [];
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    if (
      end - start > 3 &&
      end - start < 200 &&
      !/[.!?]["”’)]?\s*$/u.test(text.slice(Math.max(start, end - 5), end))
    ) {
      let long = 0;
      let capital = 0;
      for (const [found] of text.slice(start, end).matchAll(word)) {
        if (found.length < 4) continue;
        long += 1;
        if (found[0] !== found[0]?.toLowerCase()) capital += 1;
      }
      if (long >= 3 ? capital >= long * 0.75 : capital === long && end - start < 50)
        headings.push({ start, end });
    }
    start = end + 1;
  }
  return headings;
}
