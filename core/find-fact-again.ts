/** Finds a fact again in a later comparison: facts get new ids when readings join them or move in their article. */
import type { Fact, Reading } from './model.ts';

/** A fact as it was seen in an earlier comparison. */
export interface SeenFact {
  /** Its id then. */
  fact: string;
  label: string;
  /** All of its readings, or some. */
  readings: readonly Pick<Reading, 'article' | 'start' | 'end' | 'quote'>[];
}

/**
 * The fact under the same id, else the one that shares most of the readings; null where there is none. A reading is the
 * same where its article still words it so: what a correction took away is found no more. The same words elsewhere in the
 * article count only for a fact of the same name.
 */
export function findFactAgain(facts: readonly Fact[], seen: SeenFact): Fact | null {
  const byWords = Map.groupBy(seen.readings, wordsOf);
  const same = facts.find((fact) => fact.id === seen.fact);
  if (same && compareReadings(same, byWords).sameWords > 0) return same;
  const [best] = facts
    .map((fact) => ({ fact, ...compareReadings(fact, byWords) }))
    .filter(
      ({ fact, sameWords, samePlace }) =>
        sameWords > 0 && (fact.label === seen.label || samePlace > 0),
    )
    .sort((a, b) => b.sameWords - a.sameWords || b.samePlace - a.samePlace);
  return best?.fact ?? null;
}

function wordsOf({ article, quote }: SeenFact['readings'][number]): string {
  return `${article} ${quote}`;
}

/**
 * How many readings of a fact were seen, by article and wording; and how many of those stand where they stood, which
 * alone says nothing: after a correction, other words stand there.
 */
function compareReadings(
  { readings }: Fact,
  byWords: ReadonlyMap<string, SeenFact['readings']>,
): { sameWords: number; samePlace: number } {
  let sameWords = 0;
  let samePlace = 0;
  for (const reading of readings) {
    const matches = byWords.get(wordsOf(reading)) ?? [];
    if (matches.length > 0) sameWords += 1;
    if (matches.some(({ start, end }) => reading.start < end && start < reading.end))
      samePlace += 1;
  }
  return { sameWords, samePlace };
}
