/** Which of the present facts earlier decisions are about. */
import { findFactAgain } from '../../core/find-fact-again.ts';
import type { Fact } from '../../core/model.ts';
import type { StoredDecision } from '../../db/decisions.ts';
import type { FactDecision } from '../contract/views.ts';

/** Finds the fact of each decision, by the readings that made it up when the decision was taken. Later decisions win. */
export function matchDecisions(
  facts: readonly Fact[],
  decisions: readonly StoredDecision[],
): Record<string, FactDecision> {
  const matched: Record<string, FactDecision> = {};
  for (const decision of decisions) {
    const fact = findFactAgain(facts, decision);
    if (fact === null) continue;
    const { status, note, at } = decision;
    if (status === 'unchecked' && note === '') delete matched[fact.id];
    else matched[fact.id] = { status, note, at };
  }
  return matched;
}
