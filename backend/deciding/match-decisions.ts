/** Which of the present facts earlier decisions are about. */
import type { Fact } from '../../core/model.ts';
import type { StoredDecision } from '../../db/decisions.ts';
import type { FactDecision } from '../contract/views.ts';

/**
 * Finds the fact of each decision: the one under the same id, else the one that shares most of the readings that made
 * the fact up when the decision was taken, as facts get new ids when readings join them. A reading is the same where
 * its article still words it so: what a correction took away is no longer decided. The same words elsewhere in the
 * article count only for a fact of the same name. Later decisions win.
 */
export function matchDecisions(
  facts: readonly Fact[],
  decisions: readonly StoredDecision[],
): Record<string, FactDecision> {
  const matched: Record<string, FactDecision> = {};
  for (const decision of decisions) {
    const fact = findFact(facts, decision);
    if (fact === null) continue;
    const { status, note, at } = decision;
    if (status === 'unchecked' && note === '') delete matched[fact.id];
    else matched[fact.id] = { status, note, at };
  }
  return matched;
}

function findFact(facts: readonly Fact[], decision: StoredDecision): Fact | null {
  const candidates = facts
    .map((fact) => ({ fact, ...compareReadings(fact, decision) }))
    .filter(
      ({ fact, sameWords, samePlace }) =>
        sameWords > 0 &&
        (fact.id === decision.fact || fact.label === decision.label || samePlace > 0),
    )
    .sort((a, b) => b.sameWords - a.sameWords || b.samePlace - a.samePlace);
  const same = candidates.find(({ fact }) => fact.id === decision.fact);
  return (same ?? candidates[0])?.fact ?? null;
}

/**
 * How many readings of a fact a decision rests on, by article and wording; and how many of those stand where they
 * stood, which alone says nothing: after a correction, other words stand there.
 */
function compareReadings(
  { readings }: Fact,
  decision: StoredDecision,
): { sameWords: number; samePlace: number } {
  const decided = readings.map((reading) =>
    decision.readings.filter(
      ({ article, quote }) => article === reading.article && quote === reading.quote,
    ),
  );
  const inPlace = decided.filter((matches, i) => {
    const reading = readings[i];
    return reading && matches.some(({ start, end }) => reading.start < end && start < reading.end);
  });
  return {
    sameWords: decided.filter((matches) => matches.length > 0).length,
    samePlace: inPlace.length,
  };
}
