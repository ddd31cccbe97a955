/** Which of the present facts earlier decisions are about. */
import type { Fact } from '../../core/model.ts';
import type { StoredDecision } from '../../db/decisions.ts';
import type { FactDecision } from '../contract/views.ts';

/**
 * Finds the fact of each decision: the one under the same id, else the one that shares most of the readings that made
 * the fact up when the decision was taken, as facts get new ids when readings join them. Later decisions win.
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
  let best: Fact | null = null;
  let most = 0;
  for (const fact of facts) {
    const shared = fact.readings.filter((reading) =>
      decision.readings.some(
        ({ article, start, end }) =>
          reading.article === article && reading.start < end && start < reading.end,
      ),
    ).length;
    if (shared > 0 && fact.id === decision.fact) return fact;
    if (shared > most) {
      most = shared;
      best = fact;
    }
  }
  return best;
}
