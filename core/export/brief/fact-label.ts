/** A fact's name in a brief, with the mark of what nobody has verified. */
import type { Fact } from '../../model.ts';
import type { BriefInput, BriefOptions } from '../brief-input.ts';

export function labelFact(fact: Fact, input: BriefInput, options: BriefOptions): string {
  const verified = input.decisions[fact.id]?.status === 'verified';
  return options.markUnverified && !verified ? `${fact.label}†` : fact.label;
}
