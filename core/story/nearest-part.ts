/** Which part of a story that was taken apart a report belongs to. */
import type { StoryFeatures } from './features.ts';
import { assumedShare, termOfWords } from './terms.ts';
import { timeFactor } from './time-factor.ts';

/** Reports of a part that speak for it: those most like the report in question. */
const nearestMembers = 4;
/** Reports that the assumed shares of words count for, among the few at hand. */
const assumedReports = 10;

/**
 * The part whose reports are most like this one, by the words that tell the parts' reports apart; of equals the one
 * given first. Depends on nothing but its arguments, so that a rebuild decides alike.
 */
export function nearestPart<Part>(
  report: StoryFeatures,
  parts: ReadonlyMap<Part, readonly StoryFeatures[]>,
): Part {
  const read = [...parts].map(([part, members]) => ({ part, members: members.map(readTerms) }));
  const own = readTerms(report);
  const all = [own, ...read.flatMap(({ members }) => members)];
  const spread = new Map<string, number>();
  for (const { terms } of all)
    for (const term of terms.keys()) spread.set(term, (spread.get(term) ?? 0) + 1);
  const rarity = (term: string) =>
    Math.log(
      (all.length + assumedReports + 1) /
        ((spread.get(term) ?? 0) + assumedShare(term) * assumedReports),
    );
  const ranked = read.map(({ part, members }) => {
    const nearest = members
      .map((member) => cosine(own, member, rarity) * timeFactor(own, member))
      .sort((a, b) => b - a)
      .slice(0, nearestMembers);
    return { part, value: nearest.reduce((sum, value) => sum + value, 0) / nearest.length };
  });
  ranked.sort((a, b) => b.value - a.value);
  const [best] = ranked;
  if (!best) throw new RangeError('There is no part to choose.');
  return best.part;
}

interface Read {
  day: number | null;
  years: ReadonlySet<number>;
  /** Logarithmic weights. */
  terms: ReadonlyMap<string, number>;
}

function readTerms({ day, years, terms }: StoryFeatures): Read {
  const counts = new Map<string, number>();
  for (const [shown, weight] of Object.entries(terms)) {
    const term = termOfWords(shown);
    counts.set(term, (counts.get(term) ?? 0) + weight);
  }
  const weights = [...counts].map(
    ([term, weight]) => [term, 1 + Math.log(Math.max(1, weight))] as const,
  );
  return { day, years: new Set(years), terms: new Map(weights) };
}

function cosine(a: Read, b: Read, rarity: (term: string) => number): number {
  let dot = 0;
  for (const [term, weight] of a.terms) {
    const other = b.terms.get(term);
    if (other !== undefined) dot += weight * other * rarity(term) ** 2;
  }
  return dot === 0 ? 0 : dot / (lengthOf(a, rarity) * lengthOf(b, rarity));
}

function lengthOf({ terms }: Read, rarity: (term: string) => number): number {
  let squares = 0;
  for (const [term, weight] of terms) squares += (weight * rarity(term)) ** 2;
  return Math.sqrt(squares);
}
