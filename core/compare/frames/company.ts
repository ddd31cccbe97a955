/** The values that stand beside a reading: what tells of one thing is told with the same other values. */
import type { Reading } from '../../model.ts';
import { intervalOf } from '../values/interval.ts';
import { rarityOf } from '../values/rarity.ts';
import type { FramedReading } from './frame.ts';

/** How many readings to each side keep company, and how far away they may stand, in characters. */
const reach = 3;
const farthest = 250;
/** How much less each further one tells, and one of another sentence. */
const decay = 0.8;
const acrossSentence = 0.7;
/** Values that stand everywhere ("two", "a year") tell nothing. */
const leastRarity = 0.2;

/** Notes, in place, by each reading of one article (in order) which telling values stand near it, and how much they tell. */
export function noteCompany(readings: readonly FramedReading[]): void {
  const values = readings.map(({ reading }) => ({
    reading,
    key: companyKey(reading),
    rarity: rarityOf(reading),
  }));
  for (const [i, { reading, frame }] of readings.entries())
    for (let j = Math.max(0, i - reach); j <= Math.min(i + reach, readings.length - 1); j++) {
      const other = values[j] as (typeof values)[number];
      if (other.key === null || other.rarity < leastRarity) continue;
      if (other.key === values[i]?.key || !isNear(reading, other.reading)) continue;
      const weight =
        other.rarity *
        decay ** (Math.abs(i - j) - 1) *
        (reading.sentence.start === other.reading.sentence.start ? 1 : acrossSentence);
      if (weight > (frame.company.get(other.key) ?? 0)) frame.company.set(other.key, weight);
    }
}

function isNear(a: Reading, b: Reading): boolean {
  return Math.max(a.start, b.start) - Math.min(a.end, b.end) <= farthest;
}

/** Equal for values that are the same, whatever hedges them; null for statements in words. */
function companyKey({ value }: Reading): string | null {
  if (value.type === 'claim') return null;
  if (value.type === 'date') return `${value.date.from}/${value.date.to}`;
  const { anchor, unit } = intervalOf(value.figure);
  return `${anchor} ${unit} ${value.figure.against ?? ''}`;
}

/** How much two readings' company speaks for one question, from 0 to `most`. */
export function sharedCompany(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
): number {
  let shared = 0;
  for (const [key, weight] of a) shared += Math.min(weight, b.get(key) ?? 0);
  return Math.min(most, shared);
}

const most = 0.3;
