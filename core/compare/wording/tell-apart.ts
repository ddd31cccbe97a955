/** Gives rows that would be called the same a word that tells them apart. */
import type { Fact } from '../../model.ts';
import type { Cluster } from '../align/cluster.ts';
import { compareCodes } from '../order-articles.ts';

interface Row {
  cluster: Cluster;
  fact: Fact;
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** So many rows of one name are a table, and no word tells them apart. */
const mostAlike = 12;

/** Adds, in place, a name or a month to labels that occur twice: "Interactions (MiniMax)". The first keeps its label. */
export function tellApart(rows: readonly Row[]): void {
  for (const same of Map.groupBy(rows, ({ fact }) => fact.label.toLowerCase()).values()) {
    if (same.length > mostAlike) continue;
    for (const row of same.slice(1)) {
      const others = same.filter((other) => other !== row);
      const mark = ownName(row, others) ?? ownMonth(row, others) ?? ownWord(row, others);
      if (!mark) continue;
      row.fact.label = `${row.fact.label} (${mark})`;
      row.fact.question = row.fact.question.replace(/\?$/u, ` (${mark})?`);
    }
  }
}

/** The month of the dates around the readings, where those of the others have another. */
function ownMonth(row: Row, others: readonly Row[]): string | null {
  const monthsOf = ({ cluster }: Row) =>
    new Set(
      cluster.members.flatMap(({ frame }) => frame.dates.map((date) => date.from.slice(0, 7))),
    );
  const elsewhere = new Set(others.flatMap((other) => [...monthsOf(other)]));
  const [month, ...more] = [...monthsOf(row)].filter((one) => !elsewhere.has(one));
  return month && more.length === 0
    ? `${months[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`
    : null;
}

function ownName(row: Row, others: readonly Row[]): string | null {
  return strongest(row, others, 0.45, (concept, member) => member.frame.names.has(concept));
}

function ownWord(row: Row, others: readonly Row[]): string | null {
  return strongest(row, others, 0.2, () => true);
}

/** The word that is nearest to the row's readings and farthest from those of the others. */
function strongest(
  { cluster }: Row,
  others: readonly Row[],
  least: number,
  counts: (concept: string, member: Cluster['members'][number]) => boolean,
): string | null {
  const best = new Map<string, { lead: number; said: string }>();
  for (const member of cluster.members)
    for (const [concept, weight] of member.frame.terms) {
      const said = member.frame.said.get(concept);
      if (!said || !counts(concept, member)) continue;
      const lead =
        weight - Math.max(...others.map((other) => other.cluster.terms.get(concept) ?? 0));
      if (lead > (best.get(concept)?.lead ?? least)) best.set(concept, { lead, said });
    }
  const [first] = [...best].sort((a, b) => b[1].lead - a[1].lead || compareCodes(a[0], b[0]));
  return first?.[1].said ?? null;
}
