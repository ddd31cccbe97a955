/** Leaves out what a machine made of another article's words. */
import type { AnalysedArticle } from '../model.ts';
import type { FramedReading } from './frames/frame.ts';
import { type Anchors, anchorsOf, isRewrite } from './origins/rewrites.ts';
import { relateReadings } from './values/relate-readings.ts';

/**
 * A spun copy has every word but the names and numbers from a thesaurus ("chief authorized officer"): an office or body
 * that it gives otherwise than its model is no answer of its own. Articles in order of publication.
 */
export function withoutReworded(
  ordered: readonly AnalysedArticle[],
  readings: ReadonlyMap<string, readonly FramedReading[]>,
): Map<string, FramedReading[]> {
  const known = new Map<AnalysedArticle, Anchors>();
  const anchors = (article: AnalysedArticle) => {
    const own = known.get(article) ?? anchorsOf(article.text);
    known.set(article, own);
    return own;
  };
  return new Map(
    ordered.map((article, place) => {
      const models = ordered.slice(0, place);
      const own = readings.get(article.id) ?? [];
      const contradicts = (one: FramedReading, model: AnalysedArticle) =>
        (readings.get(model.id) ?? []).some(
          (other) =>
            other.frame.dimension === one.frame.dimension &&
            relateReadings(one.reading, other.reading).kind === 'conflict',
        );
      const kept = own.filter(
        (one) =>
          one.reading.value.type !== 'claim' ||
          !models.some(
            (model) => contradicts(one, model) && isRewrite(anchors(model), anchors(article)),
          ),
      );
      return [article.id, kept];
    }),
  );
}
