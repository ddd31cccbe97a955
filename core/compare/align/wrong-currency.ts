/** Amounts that one outlet gives in another currency than the others: "€46.2 million", where they have 46.2 million zloty. */
import type { FramedReading } from '../frames/frame.ts';
import { dollars } from '../values/convert-unit.ts';
import { intervalOf } from '../values/interval.ts';

/** With fewer digits two amounts may be alike by chance. */
const fewestDigits = 2;

/** Tells the dimension of a reading: its own, or for an amount in the wrong currency, that of the others. */
export function dimensions(readings: readonly FramedReading[]): (one: FramedReading) => string {
  const moved = new Map<FramedReading, string>();
  const amounts = Map.groupBy(readings.filter(isExactAmount), anchorOf);
  for (const alike of amounts.values()) {
    const groups = [...Map.groupBy(alike, currencyOf)];
    const usual = groups.find(([, group]) => articlesOf(group).size > 1);
    if (!usual) continue;
    const [currency, others] = usual;
    const known = articlesOf(others);
    for (const [other, odds] of groups) {
      const told = articlesOf(odds);
      // What is called a dollar means the country's own as often as the American one.
      if (other === currency || (dollars.has(other) && dollars.has(currency))) continue;
      if (told.size > 1 || [...told].some((article) => known.has(article))) continue;
      for (const odd of odds) moved.set(odd, others[0]?.frame.dimension ?? odd.frame.dimension);
    }
  }
  return (one) => moved.get(one) ?? one.frame.dimension;
}

function isExactAmount({ reading: { kind, value } }: FramedReading): boolean {
  return (
    kind === 'money' && value.type === 'figure' && intervalOf(value.figure).digits >= fewestDigits
  );
}

function anchorOf({ reading: { value } }: FramedReading): number {
  return value.type === 'figure' ? intervalOf(value.figure).anchor : Number.NaN;
}

function currencyOf({ reading: { value } }: FramedReading): string {
  return value.type === 'figure' ? value.figure.unit : '';
}

function articlesOf(readings: readonly FramedReading[]): Set<string> {
  return new Set(readings.map(({ reading }) => reading.article));
}
