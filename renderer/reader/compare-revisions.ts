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

// Above this many comparisons the two texts are shown as wholly replaced, to keep the window fluent.
const mostComparisons = 4_000_000;

/** Word by word, by the longest common subsequence of what lies between the common start and end. */
export function compareWording(before: string, after: string): Run[] {
  const [old, now] = [splitWords(before), splitWords(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  )
    end += 1;
  const runs: Run[] = [];
  push(runs, 'same', old.slice(0, start));
  compareMiddle(runs, old.slice(start, old.length - end), now.slice(start, now.length - end));
  push(runs, 'same', old.slice(old.length - end));
  return runs;
}

function splitWords(text: string): string[] {
  return text.match(/\s+|\S+/gu) ?? [];
}

function compareMiddle(runs: Run[], old: string[], now: string[]): void {
  if (old.length * now.length > mostComparisons) {
    push(runs, 'removed', old);
    push(runs, 'added', now);
    return;
  }
  const width = now.length + 1;
  const longest = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      longest[i * width + j] =
        old[i] === now[j]
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      push(runs, 'same', [old[i++] ?? '']);
      j += 1;
    } else if (
      j >= now.length ||
      (i < old.length && (longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0))
    ) {
      push(runs, 'removed', [old[i++] ?? '']);
    } else {
      push(runs, 'added', [now[j++] ?? '']);
    }
  }
}

function push(runs: Run[], type: Run['type'], words: readonly string[]): void {
  if (words.length === 0) return;
  const last = runs.at(-1);
  const text = words.join('');
  if (last?.type === type) last.text += text;
  else runs.push({ type, text });
}
