/** Gives rows that would be called the same a word that tells them apart. */
import type { Fact } from '../../model.ts';
import type { Cluster } from '../align/cluster.ts';
import { compareCodes } from '../copies.ts';
import { capitalize } from './say-list.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Adds, in place, a name or a month to labels that occur twice: "Interactions (MiniMax)". */
export function tellApart(aligned: readonly { cluster: Cluster; fact: Fact }[]): void {
  for (const same of Map.groupBy(aligned, ({ fact }) => fact.label.toLowerCase()).values()) {
    if (same.length < 2) continue;
    for (const one of same.slice(1)) {
      const others = same.filter((other) => other !== one);
      const mark = ownMonth(one.cluster, others) ?? ownWord(one.cluster, others);
      if (!mark) continue;
      one.fact.label = `${one.fact.label} (${mark})`;
      one.fact.question = one.fact.question.replace(/\?$/u, ` (${mark})?`);
    }
  }
}

function ownMonth(cluster: Cluster, others: readonly { cluster: Cluster }[]): string | null {
  const monthsOf = (one: Cluster) =>
    new Set(one.members.flatMap(({ frame }) => frame.dates.map((date) => date.from.slice(0, 7))));
  const own = [...monthsOf(cluster)].sort();
  const elsewhere = new Set(others.flatMap((other) => [...monthsOf(other.cluster)]));
  const month = own.find((one) => !elsewhere.has(one));
  return month && own.length === 1
    ? `${months[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`
    : null;
}

/** The word nearest to the readings that stands near none of the others', a name if there is one. */
function ownWord(cluster: Cluster, others: readonly { cluster: Cluster }[]): string | null {
  const best = new Map<string, { weight: number; said: string }>();
  for (const { frame } of cluster.members)
    for (const [concept, weight] of frame.terms) {
      const said = frame.said.get(concept);
      const near = Math.max(...others.map((other) => other.cluster.terms.get(concept) ?? 0));
      const own = weight + (frame.names.has(concept) ? 0.5 : 0) - near;
      if (said && own > (best.get(concept)?.weight ?? 0.2))
        best.set(concept, { weight: own, said });
    }
  const [first] = [...best].sort((a, b) => b[1].weight - a[1].weight || compareCodes(a[0], b[0]));
  return first
    ? first[1].said === first[1].said.toLowerCase()
      ? first[1].said
      : capitalize(first[1].said)
    : null;
}
