/** What changed between two versions of an article: facts first, then the wording. */
import type { Mentions, Span } from '../../core/model.ts';

export interface Change {
  kind: 'Figure' | 'Date' | 'Name' | 'Source';
  /** Null where it is new. */
  before: string | null;
  /** Null where it is gone. */
  after: string | null;
}

export interface Run {
  type: 'same' | 'added' | 'removed';
  text: string;
}

/** Figures, dates, names and sources that only one version has; those in the same order are taken as replaced. */
export function compareMentions(before: Mentions, after: Mentions): Change[] {
  return [
    ...pair('Figure', before.figures, after.figures),
    ...pair('Date', before.dates, after.dates),
    ...pair('Name', before.entities, after.entities),
    ...pair('Source', before.attributions, after.attributions),
  ];
}

function pair(kind: Change['kind'], before: readonly Span[], after: readonly Span[]): Change[] {
  const words = (spans: readonly Span[]) => [...new Set(spans.map(({ quote }) => quote))];
  const [old, now] = [words(before), words(after)];
  const gone = old.filter((each) => !now.includes(each));
  const come = now.filter((each) => !old.includes(each));
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => ({
    kind,
    before: gone[index] ?? null,
    after: come[index] ?? null,
  }));
}

// Above this many comparisons two passages are shown as wholly replaced, to keep the window fluent.
const mostComparisons = 4_000_000;

/**
 * Paragraph by paragraph, then word by word where passages differ, each time by the longest common subsequence of what
 * lies between the common start and end.
 */
export function compareWording(before: string, after: string): Run[] {
  const runs: Run[] = [];
  let [removed, added] = ['', ''];
  const settle = () => {
    for (const run of compareParts(splitWords(removed), splitWords(added)))
      push(runs, run.type, run.text);
    removed = '';
    added = '';
  };
  for (const run of compareParts(splitParagraphs(before), splitParagraphs(after))) {
    if (run.type === 'removed') removed += run.text;
    else if (run.type === 'added') added += run.text;
    else {
      settle();
      push(runs, 'same', run.text);
    }
  }
  settle();
  return joinAcrossSpaces(runs);
}

/** Neighbouring words that were replaced are one replacement: the spaces between them go with them. */
function joinAcrossSpaces(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  let [removed, added] = ['', ''];
  const settle = () => {
    push(joined, 'removed', removed);
    push(joined, 'added', added);
    [removed, added] = ['', ''];
  };
  for (const [index, { type, text }] of runs.entries()) {
    const next = runs[index + 1];
    if (type === 'removed') removed += text;
    else if (type === 'added') added += text;
    else if (/^[^\S\n]+$/u.test(text) && removed + added !== '' && next && next.type !== 'same') {
      removed += text;
      added += text;
    } else {
      settle();
      push(joined, 'same', text);
    }
  }
  settle();
  return joined;
}

function splitParagraphs(text: string): string[] {
  return text.match(/[^\n]*\n+|[^\n]+/gu) ?? [];
}

function splitWords(text: string): string[] {
  return text.match(/\s+|\S+/gu) ?? [];
}

function compareParts(old: readonly string[], now: readonly string[]): Run[] {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  )
    end += 1;
  const same = (text: string): Run => ({ type: 'same', text });
  return [
    same(old.slice(0, start).join('')),
    ...compareMiddle(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    same(old.slice(old.length - end).join('')),
  ];
}

function compareMiddle(old: readonly string[], now: readonly string[]): Run[] {
  if (old.length * now.length > mostComparisons)
    return [
      { type: 'removed', text: old.join('') },
      { type: 'added', text: now.join('') },
    ];
  const [oldNumbers, nowNumbers] = numberAlike(old, now);
  const width = now.length + 1;
  const longest = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      longest[i * width + j] =
        oldNumbers[i] === nowNumbers[j]
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      push(runs, 'same', old[i++] ?? '');
      j += 1;
    } else if (
      j >= now.length ||
      (i < old.length && (longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0))
    ) {
      push(runs, 'removed', old[i++] ?? '');
    } else {
      push(runs, 'added', now[j++] ?? '');
    }
  }
  return runs;
}

/** Equal parts get equal numbers, which are compared many times faster than words. */
function numberAlike(
  old: readonly string[],
  now: readonly string[],
): [old: Uint32Array, now: Uint32Array] {
  const numbers = new Map<string, number>();
  const numberOf = (part: string) => {
    const number = numbers.get(part) ?? numbers.size;
    numbers.set(part, number);
    return number;
  };
  return [Uint32Array.from(old, numberOf), Uint32Array.from(now, numberOf)];
}

function push(runs: Run[], type: Run['type'], text: string): void {
  if (text === '') return;
  const last = runs.at(-1);
  if (last?.type === type) last.text += text;
  else runs.push({ type, text });
}
