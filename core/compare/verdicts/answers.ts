/** What each article finally answers to a question. */
import type { Reading } from '../../model.ts';
import { isLooser } from '../values/is-looser.ts';

/** The readings that count, by article: superseded ones and those that say the same more loosely are left out. */
export function answersByArticle(readings: readonly Reading[]): Map<string, Reading[]> {
  const current = readings.filter((reading) => !reading.superseded);
  const byArticle = Map.groupBy(current.length ? current : readings, (reading) => reading.article);
  for (const [article, own] of byArticle)
    byArticle.set(
      article,
      own.filter((reading) => !own.some((other) => isLooser(reading, other))),
    );
  return byArticle;
}
