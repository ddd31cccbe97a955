/** What each article finally answers to a question. */
import type { Reading } from '../../model.ts';
import { intervalOf } from '../values/interval.ts';
import { relateReadings } from '../values/relate-readings.ts';

/** The readings that count, by article: superseded ones and those that say the same more loosely are left out. */
export function answersByArticle(readings: readonly Reading[]): Map<string, Reading[]> {
  const current = readings.filter((reading) => !reading.superseded);
  const byArticle = Map.groupBy(current.length ? current : readings, (reading) => reading.article);
  for (const [article, own] of byArticle)
    byArticle.set(
      article,
      own.filter((reading) => !own.some((other) => isFinerTelling(other, reading))),
    );
  return byArticle;
}

/** True where `finer` tells what `reading` tells, only more exactly. */
function isFinerTelling(finer: Reading, reading: Reading): boolean {
  if (finer === reading) return false;
  const { kind } = relateReadings(finer, reading);
  return (kind === 'coarser' || kind === 'rounding') && looseness(finer) < looseness(reading);
}

/** How loosely a reading answers: days of a period, or what the digits and bounds of a figure leave open, as a share of it. */
export function looseness({ value }: Reading): number {
  if (value.type === 'date')
    return Date.parse(value.date.to) - Date.parse(value.date.from) + (value.date.certain ? 0 : 1);
  if (value.type === 'claim') return -value.claim.value.length;
  const { slack, anchor, vague } = intervalOf(value.figure);
  const digits = anchor === 0 ? 0 : slack / Math.abs(anchor);
  return digits + (vague ? 10 : 0) + (value.figure.qualifier === 'exact' ? 0 : 1e-6);
}
