/** Whether a value that seems to contradict is explained otherwise: by another question, or because its article says more. */
import type { Reading } from '../../model.ts';
import type { FramedReading } from '../frames/frame.ts';
import { relateReadings } from '../values/relate-readings.ts';
import { areSlips } from './are-slips.ts';
import type { Background } from './background.ts';
import { type Cluster, fitThroughout, shareArticle } from './cluster.ts';
import { compareFrames, likenessOfPlace, likenessOfTerms } from './compare-frames.ts';
import { supportOfValues } from './value-support.ts';

/** From here on a value that stands in two articles tells something. */
const telling = 0.15;
/** From here on two readings of one value are taken for one question, however alike others are. */
const certainly = 0.35;
/** The same where the value stands in the very sentence of the reading that seems to contradict it. */
const likely = 0.15;
/** How much less a third cluster may be alike that explains a value without contradiction. */
const tolerance = 0.25;
/** How many readings of a question are looked at; more only repeat. */
const mostCompared = 16;

/**
 * The clusters that may explain the values of another: questions that several articles answer, and one of them with
 * its value. Found once for each cluster, as every pair asks for them.
 */
export function explainersAmong(questions: readonly Cluster[]): (few: Cluster) => Cluster[] {
  const known = new Map<Cluster, Cluster[]>();
  return (few) => {
    const found =
      known.get(few) ??
      questions.filter(
        (third) =>
          third !== few &&
          !shareArticle(third, few) &&
          isToldIn(third, few) &&
          fitThroughout(third, few),
      );
    known.set(few, found);
    return found;
  };
}

/**
 * True where the value of the fewer is explained by a third cluster, which asks the same as nearly as the other does;
 * `explainersOf` tells which may.
 */
export function isExplained(
  a: Cluster,
  b: Cluster,
  explainersOf: (few: Cluster) => readonly Cluster[],
  known: Map<Cluster, Background>,
): boolean {
  const [few, many] = a.articles.size < b.articles.size ? [a, b] : [b, a];
  if (areSlips(a, b)) return false;
  const thirds = explainersOf(few).filter((third) => third !== many);
  if (thirds.length === 0) return false;
  const wanted = likenessOfClusters(few, many, known) - tolerance;
  return thirds.some((third) => likenessOfClusters(few, third, known) >= wanted);
}

function isToldIn(third: Cluster, few: Cluster): boolean {
  for (const value of third.values.values())
    for (const { reading } of few.values.values())
      if (isRetelling(reading, value.reading)) return true;
  return false;
}

/** The same value, or the same with digits taken away. */
function isRetelling(a: Reading, b: Reading): boolean {
  const { kind, sure } = relateReadings(a, b);
  return kind === 'rounding' || (kind === 'agree' && sure);
}

function likenessOfClusters(a: Cluster, b: Cluster, known: Map<Cluster, Background>): number {
  const terms = likenessOfTerms(
    a.terms,
    b.terms,
    known.get(a) as Background,
    known.get(b) as Background,
  );
  let place = Number.NEGATIVE_INFINITY;
  for (const x of a.values.values())
    for (const y of b.values.values()) place = Math.max(place, likenessOfPlace(x.frame, y.frame));
  return terms + place;
}

/**
 * True where an article of one cluster gives a value of the other in another place whose words ask the same at least as
 * much: then it does not contradict it.
 */
export function givesItElsewhere(
  a: Cluster,
  b: Cluster,
  byArticle: ReadonlyMap<string, readonly FramedReading[]>,
  backgrounds: Map<string, Background>,
): boolean {
  if (a.members[0]?.frame.dimension.startsWith('claim')) return false;
  const likeness = (x: FramedReading, y: FramedReading) =>
    compareFrames(
      x.frame,
      y.frame,
      backgrounds.get(x.reading.article) as Background,
      backgrounds.get(y.reading.article) as Background,
    );
  return a.members
    .slice(0, mostCompared)
    .some((own) =>
      (byArticle.get(own.reading.article) ?? []).some(
        (other) =>
          !a.members.includes(other) &&
          !b.members.includes(other) &&
          b.members
            .slice(0, mostCompared)
            .some(
              (value) =>
                isSureToAgree(other.reading, value.reading) &&
                supportOfValues(other, value) >= telling &&
                likeness(other, value) + supportOfValues(other, value) >=
                  Math.min(likeness(own, value), standTogether(own, other) ? likely : certainly),
            ),
      ),
    );
}

/** "30 ferries and 12 tugs, 42 boats in all" */
function standTogether({ reading: a }: FramedReading, { reading: b }: FramedReading): boolean {
  return a.sentence.start === b.sentence.start;
}

function isSureToAgree(a: Reading, b: Reading): boolean {
  const { kind, sure } = relateReadings(a, b);
  return kind === 'agree' && sure;
}
