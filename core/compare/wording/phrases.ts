/** Words to name a question with, taken from the sentences that answer it. */
import type { Cluster } from '../align/cluster.ts';

/** The string that occurs most often; of equally frequent ones the longest, then the first by code. */
export function mostFrequent(items: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  const ranked = [...counts].sort(
    (a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1),
  );
  return ranked[0]?.[0] ?? null;
}

/** What the readings speak of, as they say it: the notions nearest to them and shared by most. */
export function topic(cluster: Cluster, most: number): string[] {
  const weights = new Map<string, number>();
  const said = new Map<string, string>();
  for (const { frame } of cluster.members)
    for (const [concept, weight] of frame.terms) {
      const word = frame.said.get(concept);
      if (!word) continue;
      weights.set(concept, (weights.get(concept) ?? 0) + weight);
      if (!said.has(concept)) said.set(concept, word);
    }
  return [...weights]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([concept]) => said.get(concept) as string);
}

const irregular: Record<string, string> = {
  person: 'people',
  child: 'children',
  man: 'men',
  woman: 'women',
  foot: 'feet',
  life: 'lives',
  datum: 'data',
};

/** The plural of a noun in the singular. */
export function pluralize(noun: string): string {
  const known = irregular[noun];
  if (known) return known;
  if (/(?:s|x|z|ch|sh)$/u.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}
