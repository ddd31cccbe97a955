/** Cases at court, whose names name nobody. */
import type { Candidate } from './candidates.ts';
import type { TextView } from './text-view.ts';

const versusSign = /^ vs?\.? $/u;
const longestVersus = ' vs. '.length;

/** Leaves out the parties in a case's name: "Cole v. Hart" names neither. */
export function withoutCases(view: TextView, candidates: readonly Candidate[]): Candidate[] {
  const versus = (a: Candidate | undefined, b: Candidate | undefined) =>
    a !== undefined &&
    b !== undefined &&
    b.start - a.end <= longestVersus &&
    view.text.startsWith(' v', a.end) &&
    versusSign.test(view.text.slice(a.end, b.start));
  return candidates.filter(
    (candidate, i) =>
      !versus(candidates[i - 1], candidate) && !versus(candidate, candidates[i + 1]),
  );
}
