/** Gives rows that would be called the same a word that tells them apart. */
import type { Fact } from '../../model.ts';
import type { Cluster } from '../align/cluster.ts';
import { compareCodes } from '../order-articles.ts';
import { sayList } from './say-list.ts';

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

/** Adds, in place, a month, names or the value to labels that occur twice: "Sites (Orlan Works)". The first keeps its label. */
export function tellApart(rows: readonly Row[]): void {
  for (const same of Map.groupBy(rows, ({ fact }) => fact.label.toLowerCase()).values()) {
    if (same.length > mostAlike) continue;
    const unnamed = same.filter((row, index) => index === 0 || !ownNames(row, without(same, row)));
    for (const row of same.slice(1)) {
      const others = without(same, row);
      const mark =
        ownMonth(row, others) ??
        ownNames(row, others) ??
        ownMonth(row, without(unnamed, row)) ??
        ownValue(row);
      row.fact.label = `${row.fact.label} (${mark})`;
      row.fact.question = row.fact.question.replace(/\?$/u, ` (${mark})?`);
    }
  }
}

function without(rows: readonly Row[], row: Row): Row[] {
  return rows.filter((other) => other !== row);
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

/** How much nearer a name must stand to this row than to the others, and what share of the nearest one's lead others need. */
const leastLead = 0.3;
const nearlyAsNear = 0.75;
const mostNames = 3;

/** The names that stand nearer to the row's readings than to those of the others; none where they are many. */
function ownNames(row: Row, others: readonly Row[]): string | null {
  const own = namesOf(row);
  const elsewhere = others.map(namesOf);
  const leads = [...own]
    .map(([name, weight]) => ({
      name,
      lead: weight - Math.max(...elsewhere.map((names) => names.get(name) ?? 0)),
    }))
    .sort((a, b) => b.lead - a.lead || compareCodes(a.name, b.name));
  const best = leads[0]?.lead ?? 0;
  if (best < leastLead) return null;
  const near = leads.filter(({ lead }) => lead >= nearlyAsNear * best).map(({ name }) => name);
  return near.length > mostNames ? null : sayList(near.sort(compareCodes));
}

/** How near each name stands, on average over the readings. */
function namesOf({ cluster: { members } }: Row): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { frame } of members)
    for (const [name, weight] of frame.actors)
      weights.set(name, (weights.get(name) ?? 0) + weight / members.length);
  return weights;
}

/** Where nothing else tells rows apart, what they say does. */
function ownValue({ fact }: Row): string {
  return (fact.readings[0]?.quote ?? '').replace(/\s+/gu, ' ');
}
