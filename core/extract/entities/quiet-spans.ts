/** Where capitals say little or nothing: furniture, bylines and credits (skipped), headings in title case (known names only). */
import type { ExtractContext } from '../context.ts';

export interface QuietSpan {
  start: number;
  end: number;
  /** `skip`: no mention at all; `heading`: only names that are known. */
  kind: 'skip' | 'heading';
}

/** Lines that say who wrote, edited or photographed, or that lead elsewhere. */
const creditLine =
  /^(?:(?:By|BY)\s+\p{Lu}.{1,80}(?<![.!?])$|(?:Photo|Image|Photograph|Picture|Illustration|Credit|Video|Source|Read more|READ|ALSO READ|Also read|Related|Contact|Questions|More from [\p{L} ]{1,30}|Tags|Topics|Filed under)(?: credits?| by)?\s?[:|]|\(?(?:Reporting|Additional reporting|Writing|Editing|Compiled) by\b|With (?:files|reporting) (?:from|by)\b)/u;

/** Stretches within a line, each with words without which it cannot be there: looking for those costs little. */
const credits: readonly { hints: readonly string[]; pattern: RegExp }[] = [
  {
    hints: ['eporting by', 'diting by'],
    pattern: /\b(?:Reporting|Additional reporting|Editing) by \p{Lu}[^\n.]{1,200}/gu,
  },
  {
    hints: [
      '(Report',
      '(Addit',
      '(Writ',
      '(Edit',
      '(Photo',
      '(Image',
      '(Credit',
      '(Picture',
      '(Source',
    ],
    pattern:
      /\((?:Reporting|Additional reporting|Writing|Editing|Edited|Photo|Photograph|Image|Credit|Picture|Source)(?: credit)?(?: by|:)[^)\n]{1,300}\)/gu,
  },
  // Party and seat: "R-Tenn.", "D-N.Y.", "D-San Francisco".
  {
    hints: ['R-', 'D-', 'I-'],
    pattern: /\b[RDI]-(?:(?:\p{Lu}\.){2}|\p{Lu}\p{L}{1,14}(?:[ -]\p{Lu}\p{L}{1,14}){0,2})/gu,
  },
  // Tickers: "(NASDAQ: NVDA)", "NVDA $133.23 ▼ 1.97%".
  {
    hints: ['(N', '(L', '(T', '(H', '(S', '(A', '(O'],
    pattern: /\((?:NASDAQ|NYSE|Nasdaq|LSE|TSX|HKEX|SSE|ASX|OTC)\s?:\s?[\w.]{1,8}\)/gu,
  },
  {
    hints: [' $', ' €', ' £', ' ▲', ' ▼', ' +'],
    pattern: /\b[A-Z]{2,5} (?:[$€£]\d[\d.,]*|[▲▼]|\+\d)/gu,
  },
];

/** Spans in order; where two overlap, the stronger comes first. */
export function findQuietSpans({ text, furniture }: ExtractContext): QuietSpan[] {
  const spans: QuietSpan[] = furniture.map(({ start, end }) => ({ start, end, kind: 'skip' }));
  for (const { hints, pattern } of credits) {
    if (!hints.some((hint) => text.includes(hint))) continue;
    for (const { index, 0: found } of text.matchAll(pattern))
      spans.push({ start: index, end: index + found.length, kind: 'skip' });
  }
  addLines(text, spans);
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

/** Longer lines are paragraphs. */
const longestLine = 300;

function addLines(text: string, spans: QuietSpan[]): void {
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    if (end - start > 3 && end - start < longestLine) {
      const line = text.slice(start, end);
      if (creditLine.test(line)) spans.push({ start, end, kind: 'skip' });
      else if (isHeading(line)) spans.push({ start, end, kind: 'heading' });
    }
    start = end + 1;
  }
}

/** Words of four letters and more. */
const longWord = /\p{L}[\p{L}'’]{3,}/gu;
const sentenceEnd = /[.!?]["”’)]?\s*$/u;

/** In title case or in capitals, and no sentence: most of the longer words begin with a capital. */
function isHeading(line: string): boolean {
  if (line.length >= 200 || sentenceEnd.test(line.slice(-5))) return false;
  let long = 0;
  let capital = 0;
  for (const [found] of line.matchAll(longWord)) {
    long += 1;
    if (found[0] !== found[0]?.toLowerCase()) capital += 1;
  }
  return long >= 3 ? capital >= long * 0.75 : capital === long && line.length < 50;
}
