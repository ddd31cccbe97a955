/** Cuts an article's text into paragraphs and pieces, so that every piece is either plain or one mark. */
import type { Fact, Mentions, Reading, Span, Verdict } from '../../core/model.ts';
import { verdicts } from '../ui/verdict.tsx';

export type MarkKind = 'figure' | 'date' | 'name' | 'source';

export interface Mark extends Span {
  kind: MarkKind;
  /** The fact that the words answer, where they do. */
  fact: Fact | null;
}

export interface Piece {
  start: number;
  text: string;
  mark: Mark | null;
  /** True for what is selected. */
  on: boolean;
}

export interface Paragraph {
  start: number;
  pieces: Piece[];
  on: boolean;
}

const kindOf: Record<Reading['value']['type'], MarkKind> = {
  figure: 'figure',
  date: 'date',
  claim: 'name',
};

/** All marks of an article, none of them overlapping: words that answer a fact first, the gravest verdict before the others. */
export function findMarks(mentions: Mentions, facts: readonly Fact[], article: string): Mark[] {
  const readings = facts.flatMap((fact) =>
    fact.readings
      .filter((reading) => reading.article === article)
      .map((reading) => ({ ...spanOf(reading), kind: kindOf[reading.value.type], fact })),
  );
  const plain = (spans: readonly Span[], kind: MarkKind): Mark[] =>
    spans.map((span) => ({ ...spanOf(span), kind, fact: null }));
  const all: Mark[] = [
    ...readings.toSorted((a, b) => gravity(a.fact.verdict) - gravity(b.fact.verdict)),
    ...plain(mentions.attributions, 'source'),
    ...plain(mentions.figures, 'figure'),
    ...plain(mentions.dates, 'date'),
    ...plain(
      mentions.entities.filter((entity) => entity.form === 'name'),
      'name',
    ),
  ];
  return keepApart(all);
}

function spanOf({ start, end, quote }: Span): Span {
  return { start, end, quote };
}

function gravity(verdict: Verdict): number {
  return verdicts.indexOf(verdict);
}

/** Keeps of overlapping marks the one that comes first in the list; the result is in order of the text. */
function keepApart(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) {
    const at = firstEndingAfter(kept, mark.start);
    const next = kept[at];
    if (!next || mark.end <= next.start) kept.splice(at, 0, mark);
  }
  return kept;
}

/** Index in marks that are in order and do not overlap. */
function firstEndingAfter(marks: readonly Mark[], offset: number): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Offsets are UTF-16 code units into `text`; marks must not overlap and be in order. */
export function cutText(
  text: string,
  marks: readonly Mark[],
  selected: Pick<Span, 'start' | 'end'> | null,
): Paragraph[] {
  const genuine = marks.filter((mark) => text.slice(mark.start, mark.end) === mark.quote);
  let next = 0;
  return findParagraphs(text).map(({ start, end }) => {
    while ((genuine[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const pieces: Piece[] = [];
    let at = start;
    for (let index = next; at < end; index += 1) {
      const mark = genuine[index];
      const from = Math.min(mark?.start ?? end, end);
      if (from > at) pieces.push(...cutAtSelection(text, at, from, null, selected));
      if (!mark || from >= end) break;
      const to = Math.min(mark.end, end);
      pieces.push(...cutAtSelection(text, Math.max(from, at), to, mark, selected));
      at = to;
    }
    return { start, pieces, on: pieces.some((piece) => piece.on) };
  });
}

function cutAtSelection(
  text: string,
  start: number,
  end: number,
  mark: Mark | null,
  selected: Pick<Span, 'start' | 'end'> | null,
): Piece[] {
  const cuts = [start, selected?.start ?? start, selected?.end ?? start, end].map((cut) =>
    Math.max(start, Math.min(cut, end)),
  );
  return [0, 1, 2].flatMap((index) => {
    const [from = 0, to = 0] = [cuts[index], cuts[index + 1]];
    return to > from ? [{ start: from, text: text.slice(from, to), mark, on: index === 1 }] : [];
  });
}

/** Runs of text between line breaks. */
function findParagraphs(text: string): { start: number; end: number }[] {
  const paragraphs: { start: number; end: number }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim()) paragraphs.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return paragraphs;
}
