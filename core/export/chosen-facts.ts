/** Which facts a reader asked for, gravest first. */
import type { Fact, Verdict } from '../model.ts';
import type { BriefInput, BriefOptions } from './brief-input.ts';

const gravity: Record<Verdict, number> = {
  conflict: 0,
  rounding: 1,
  coarser: 2,
  agree: 3,
  single: 4,
};

/** The facts to show, sorted by gravity and otherwise in their own order; dismissed ones are left out. */
export function chooseFacts(input: BriefInput, options: BriefOptions): Fact[] {
  const statusOf = (fact: Fact) => input.decisions[fact.id]?.status ?? 'unchecked';
  return input.comparison.facts
    .filter((fact) => statusOf(fact) !== 'dismissed')
    .filter((fact) => {
      if (options.facts === 'verified') return statusOf(fact) === 'verified';
      if (options.facts === 'disputed') return gravity[fact.verdict] < gravity.agree;
      if (options.facts === 'conflicts') return fact.verdict === 'conflict';
      return true;
    })
    .sort((a, b) => gravity[a.verdict] - gravity[b.verdict]);
}

export const verdictWords: Record<Verdict, string> = {
  conflict: 'Conflict',
  rounding: 'Rounded',
  coarser: 'Less precise',
  agree: 'Agree',
  single: 'One source',
};
