/** Finds the marks of an article's text and cuts it, so that every piece is either plain or one mark. */
import type { EntityMention, Fact, Mentions, Reading, Span, Verdict } from '../../core/model.ts';
import { verdicts } from '../ui/verdict.tsx';

export type MarkKind = 'figure' | 'date' | 'name' | 'source';

export interface Mark extends Span {
  kind: MarkKind;
  /** The fact that the words answer, where they do. */
  fact: Fact | null;
  /** Whom or what the words name, where they do. */
  entity: Pick<EntityMention, 'canonical' | 'type'> | null;
}

export type Selected = Pick<Span, 'start' | 'end'> | null;

export interface Piece {
  start: number;
  text: string;
  mark: Mark | null;
  /** True for what is selected. */
  on: boolean;
}

/** A run of text between line breaks, or a part of a very long one. */
export interface Paragraph {
  start: number;
  end: number;
  /** False for what goes on with the paragraph before. */
  opens: boolean;
  /** Marks that lie in it, at least in part. */
  marks: Mark[];
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
      .map(
        (reading): Mark => ({
          ...spanOf(reading),
          kind: kindOf[reading.value.type],
          fact,
          entity: null,
        }),
      ),
  );
  const plain = (spans: readonly Span[], kind: MarkKind): Mark[] =>
    spans.map((span) => ({ ...spanOf(span), kind, fact: null, entity: null }));
  const names = mentions.entities.filter((entity) => entity.form === 'name');
  const all: Mark[] = [
    ...readings.toSorted((a, b) => gravity(a.fact) - gravity(b.fact)),
    ...plain(mentions.attributions, 'source'),
    ...plain(mentions.figures, 'figure'),
    ...plain(mentions.dates, 'date'),
    ...names.map((entity): Mark => ({ ...spanOf(entity), kind: 'name', fact: null, entity })),
  ];
  return keepApart(all);
}

function spanOf({ start, end, quote }: Span): Span {
  return { start, end, quote };
}

function gravity(fact: { verdict: Verdict } | null): number {
  return fact ? verdicts.indexOf(fact.verdict) : verdicts.length;
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

/**
 * The paragraphs of a text, each with its marks. Offsets are UTF-16 code units into `text`; marks must not overlap and
 * be in order. Those whose words are not there are left out.
 */
export function findParagraphs(text: string, marks: readonly Mark[]): Paragraph[] {
  const genuine = marks.filter((mark) => text.slice(mark.start, mark.end) === mark.quote);
  return findLines(text).map((line) => {
    const from = firstEndingAfter(genuine, line.start);
    let to = from;
    while ((genuine[to]?.start ?? Number.POSITIVE_INFINITY) < line.end) to += 1;
    return { ...line, marks: genuine.slice(from, to) };
  });
}

// Longer paragraphs are drawn in parts, so that only the parts in sight need their marks.
const longest = 4000;

/** Runs of text between line breaks that hold more than space; long ones cut between words. */
function findLines(text: string): { start: number; end: number; opens: boolean }[] {
  const lines: { start: number; end: number; opens: boolean }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    let at = line.trim() ? start : end;
    while (at < end) {
      const space = text.indexOf(' ', at + longest);
      const to = space < 0 || space >= end ? end : space + 1;
      lines.push({ start: at, end: to, opens: at === start });
      at = to;
    }
    start = end + 1;
  }
  return lines;
}

/** A paragraph in pieces that together are all of its text. */
export function cutParagraph(text: string, paragraph: Paragraph, selected: Selected): Piece[] {
  const { start, end, marks } = paragraph;
  const pieces: Piece[] = [];
  let at = start;
  for (const mark of marks) {
    const from = Math.max(at, mark.start);
    const to = Math.min(mark.end, end);
    pieces.push(
      ...cutAtSelection(text, at, from, null, selected),
      ...cutAtSelection(text, from, to, mark, selected),
    );
    at = to;
  }
  return [...pieces, ...cutAtSelection(text, at, end, null, selected)];
}

/** True where a part of a paragraph is selected. */
export function isOn({ start, end }: Paragraph, selected: Selected): boolean {
  return selected !== null && selected.start < end && selected.end > start;
}

function cutAtSelection(
  text: string,
  start: number,
  end: number,
  mark: Mark | null,
  selected: Selected,
): Piece[] {
  const cuts = [start, selected?.start ?? start, selected?.end ?? start, end].map((cut) =>
    Math.max(start, Math.min(cut, end)),
  );
  return [0, 1, 2].flatMap((index) => {
    const [from = 0, to = 0] = [cuts[index], cuts[index + 1]];
    return to > from ? [{ start: from, text: text.slice(from, to), mark, on: index === 1 }] : [];
  });
}
