/** Leaves out what a machine made of another article's words. */
import type { AnalysedArticle } from '../model.ts';
import type { FramedReading } from './frames/frame.ts';
import { type Anchors, anchorsOf, isRewrite } from './origins/rewrites.ts';
import { relateReadings } from './values/relate-readings.ts';

/** A thesaurus changes words throughout; who edits a copy by hand leaves more of them than this share. */
const keptByHand = 0.74;

/**
 * A spun copy has every word but the names and numbers from a thesaurus ("chief authorized officer"): an office or body
 * that it gives otherwise than its model is no answer of its own. Articles in order of publication.
 */
export function withoutReworded(
  ordered: readonly AnalysedArticle[],
  readings: ReadonlyMap<string, readonly FramedReading[]>,
): Map<string, FramedReading[]> {
  const isSpunFrom = spinning();
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
          !isWorded(one) ||
          !models.some((model) => contradicts(one, model) && isSpunFrom(article, model)),
      );
      return [article.id, kept];
    }),
  );
}

/** A test whether a machine made one article of another's words; what it learns of a text it keeps. */
export function spinning(): (article: AnalysedArticle, model: AnalysedArticle) => boolean {
  const known = new Map<AnalysedArticle, Anchors>();
  const anchors = (article: AnalysedArticle) => {
    const own = known.get(article) ?? anchorsOf(article.text);
    known.set(article, own);
    return own;
  };
  return (article, model) =>
    isRewrite(anchors(model), anchors(article)) &&
    shareOfWords(article.text, model.text) < keptByHand;
}

/** Names of places, and "Rep." before a name, are what a thesaurus leaves alone. */
function isWorded({ reading: { value } }: FramedReading): boolean {
  return (
    value.type === 'claim' &&
    value.claim.kind !== 'place' &&
    value.claim.rule !== 'member-of-chamber'
  );
}

/** How many of a text's different words stand in its model too, from 0 to 1. */
function shareOfWords(text: string, model: string): number {
  const [own, other] = [text, model].map(
    (one) => new Set(one.toLowerCase().match(/\p{L}+/gu) ?? []),
  ) as [Set<string>, Set<string>];
  return [...own].filter((word) => other.has(word)).length / Math.max(1, own.size);
}
