/** The sides that a fact's readings take: who says the same, in whose words. */
import { answerOf } from '../answer-of.ts';
import type { Fact, Reading, Verdict } from '../model.ts';
import { plainestReading } from '../plainest-reading.ts';

const differing: ReadonlySet<Verdict> = new Set(['conflict', 'coarser', 'rounding']);

export interface Side {
  /** The words used most by this side; the earliest where several are. */
  words: string;
  /** One reading an article, in order of the articles. */
  readings: Reading[];
  odd: boolean;
}

/**
 * Splits a fact into the majority and the odd ones out, each in the words it uses most. Where the articles differ and
 * there is no majority, every wording is a side of its own. Superseded readings are left out.
 */
export function findSides(fact: Fact): Side[] {
  const divided = fact.odd.length === 0 && differing.has(fact.verdict);
  const groups = new Map<string, Reading[]>();
  const byArticle = Map.groupBy(fact.readings, ({ article }) => article);
  for (const readings of byArticle.values()) {
    const reading = plainestReading(readings);
    if (!reading || reading.superseded) continue;
    const odd = divided || fact.odd.includes(reading.article);
    const key = odd ? `odd ${answerOf(reading)}` : '';
    const group = groups.get(key);
    if (group) group.push(reading);
    else groups.set(key, [reading]);
  }
  return [...groups].map(([key, readings]) => ({
    words: mostUsed(readings.map(answerOf)),
    readings,
    odd: key !== '',
  }));
}

function mostUsed(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return words.find((word) => counts.get(word) === most) ?? '';
}
