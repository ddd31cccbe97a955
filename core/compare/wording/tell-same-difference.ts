/** Says of rows that rest on the same words that they show one difference and not several. */
import type { Fact, Reading } from '../../model.ts';
import { sayQuote } from './say-list.ts';

/**
 * Adds a sentence, in place, to each conflict whose odd answer stands in the same words as that of a conflict before it:
 * who is said to lead another committee makes a row for each of two senators and one for the committee.
 */
export function tellSameDifference(facts: readonly Fact[]): void {
  const conflicts = facts.filter(({ verdict, kind }) => verdict === 'conflict' && isNamed(kind));
  for (const [i, fact] of conflicts.entries()) {
    const first = conflicts.slice(0, i).find((other) => shareOddWords(fact, other));
    if (first) fact.explanation += ` This is the same difference as in ${sayQuote(first.label)}.`;
  }
}

/** Figures and dates stand apart by themselves, however near to each other. */
function isNamed(kind: Fact['kind']): boolean {
  return kind === 'role' || kind === 'institution' || kind === 'place' || kind === 'other';
}

function shareOddWords(a: Fact, b: Fact): boolean {
  const [x, y] = [oddReadings(a), oddReadings(b)];
  return x.some((one) => y.some((other) => overlaps(one, other)));
}

/** The readings of the odd ones out; all, where nobody stands apart. */
function oddReadings({ readings, odd }: Fact): Reading[] {
  return odd.length === 0 ? readings : readings.filter(({ article }) => odd.includes(article));
}

function overlaps(a: Reading, b: Reading): boolean {
  return a.article === b.article && a.start < b.end && b.start < a.end;
}
