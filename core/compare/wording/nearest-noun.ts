/** Finds the noun that says what an amount is of. */
import type { Cluster } from '../align/cluster.ts';
import { mostFrequent } from './phrases.ts';

/** How far after the figure and before it a noun is looked for, in characters. */
const ahead = 40;
const behind = 50;

/** The noun of a list that stands nearest to the figures, in most articles; the list has one group and the flag `g`. */
export function nearestNoun(cluster: Cluster, nouns: RegExp): string | null {
  return mostFrequent(
    cluster.members.flatMap(({ frame }) => {
      const after = [...frame.after.slice(0, ahead).matchAll(nouns)][0];
      const before = [...frame.before.slice(-behind).matchAll(nouns)].at(-1);
      const [toAfter, toBefore] = [after?.index ?? 99, before ? behind - before.index : 99];
      const found = toAfter <= toBefore ? after?.[1] : before?.[1];
      return found ? [found.toLowerCase()] : [];
    }),
  );
}
