/** Finds rewritten copies: other words, but the same names and numbers in the same order. */

export interface Anchors {
  /** Names and numbers in order of the text. */
  sequence: string[];
  counts: Map<string, number>;
}

const token = /[\p{L}\p{M}]+|\d[\d.,]*/gu;
/** Anchors compared of one article; a rewrite follows its model from the start. */
const longest = 240;
const fewest = 16;
/** Share of the shorter sequence that must stand in the longer in the same order. */
const sharedOrder = 0.62;
const sharedAnchors = 0.68;
const smallestRatio = 0.6;

/** Capitalised words within sentences, and numbers: what a rewriting program leaves alone. */
export function anchorsOf(text: string): Anchors {
  const sequence: string[] = [];
  let end = 0;
  for (const match of text.matchAll(token)) {
    const gap = text.slice(end, match.index);
    const opens = end === 0 || /[.!?:\n“"]/u.test(gap);
    end = match.index + match[0].length;
    if (/^\d/u.test(match[0]) || (!opens && /^\p{Lu}/u.test(match[0])))
      sequence.push(match[0].toLowerCase().replace(/[.,]+$/u, ''));
    if (sequence.length === longest) break;
  }
  const counts = new Map<string, number>();
  for (const anchor of sequence) counts.set(anchor, (counts.get(anchor) ?? 0) + 1);
  return { sequence, counts };
}

/** Whether one text retells the other, sentence by sentence. */
export function isRewrite(a: Anchors, b: Anchors): boolean {
  const [shorter, longer] =
    a.sequence.length <= b.sequence.length ? [a.sequence, b.sequence] : [b.sequence, a.sequence];
  if (shorter.length < fewest || shorter.length / longer.length < smallestRatio) return false;
  let shared = 0;
  for (const [anchor, count] of a.counts) shared += Math.min(count, b.counts.get(anchor) ?? 0);
  if (shared / shorter.length < sharedAnchors) return false;
  return longestCommonSubsequence(shorter, longer) / shorter.length >= sharedOrder;
}

function longestCommonSubsequence(a: readonly string[], b: readonly string[]): number {
  let previous = new Uint16Array(b.length + 1);
  for (const anchor of a) {
    const row = new Uint16Array(b.length + 1);
    for (let j = 0; j < b.length; j++)
      row[j + 1] =
        anchor === b[j]
          ? (previous[j] as number) + 1
          : Math.max(row[j] as number, previous[j + 1] as number);
    previous = row;
  }
  return previous[b.length] as number;
}
