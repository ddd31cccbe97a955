/** The facts that a person means: by id, or by words of the label. */
import type { Fact } from '../../core/model.ts';

/** The fact under an id, else all whose labels have these words. */
export function findFacts(facts: readonly Fact[], words: string): Fact[] {
  const exact = facts.filter(({ id }) => id === words);
  const wanted = words.toLowerCase();
  return exact.length > 0
    ? exact
    : facts.filter(({ label }) => label.toLowerCase().includes(wanted));
}

/** @throws Error where no fact or more than one is meant */
export function findFact(facts: readonly Fact[], words: string): Fact {
  const [first, ...more] = findFacts(facts, words);
  if (!first) throw new Error(`There is no fact "${words}" in the story.`);
  if (more.length === 0) return first;
  const names = [first, ...more].slice(0, 5).map(({ id, label }) => `${id} (${label})`);
  throw new Error(
    `${more.length + 1} facts fit "${words}": ${names.join(', ')}. Name one by its id.`,
  );
}
