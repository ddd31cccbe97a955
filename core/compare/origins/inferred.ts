/** Sources that an article does not name, but whose words or figures it has. */
import type { AnalysedArticle, Span } from '../../model.ts';
import type { PassageIndex } from './passage-index.ts';
import { findSharedPassages } from './passages.ts';
import { tellingValuesOf } from './telling-values.ts';
import type { Tie } from './tie.ts';

/** Words in a row that two reports do not share by chance. */
const fewestPassageWords = 16;
const fewestValues = 3;
const sharedValues = 0.4;
/** Rules whose words say that only this outlet has what it reports. */
const exclusive = /\b(?:seen|reviewed|obtained|viewed|exclusive(?:ly)?|first|leaked|shared)\b/iu;

/** A source that alone has what the story tells, and what the articles that name it tell of it. */
export interface ExclusiveSource {
  ties: readonly Tie[];
  values: ReadonlySet<string>;
}

/** Of the sources named, those of which an article says that they saw, obtained or first reported something. */
export function findExclusiveSources(said: readonly Tie[]): ExclusiveSource[] {
  return [...Map.groupBy(said, ({ source }) => source).values()]
    .filter((ties) =>
      ties.some(
        ({ how, evidence }) =>
          how === 'named' && evidence.some(({ quote }) => exclusive.test(quote)),
      ),
    )
    .map((ties) => ({
      ties,
      values: new Set(ties.flatMap(({ article }) => [...tellingValuesOf(article).keys()])),
    }));
}

/**
 * The exclusive source ("a letter seen by Reuters") whose figures, days and quotations an article has that names no
 * source and came after. What was published for all to see proves nothing.
 */
export function inferFromValues(
  article: AnalysedArticle,
  sources: readonly ExclusiveSource[],
): Tie[] | null {
  if (sources.length === 0) return null;
  const own = [...tellingValuesOf(article)];
  let best: { tie: Tie; shared: [string, Span][] } | null = null;
  for (const { ties, values } of sources) {
    const shared = own.filter(([value]) => values.has(value));
    if (shared.length < fewestValues || shared.length < sharedValues * own.length) continue;
    if (ties.every((tie) => isAfter(tie.article, article))) continue;
    const [tie] = ties;
    if (tie && shared.length > (best?.shared.length ?? 0)) best = { tie, shared };
  }
  if (best === null) return null;
  const evidence = best.shared.map(([, { start, end, quote }]) => ({
    start,
    end,
    quote,
    article: article.id,
    how: 'shared' as const,
  }));
  return [{ ...best.tie, article, how: 'values', evidence }];
}

/** The sources of the earlier article of which this one has a passage of prose word for word. */
export function inferFromPassage(
  article: AnalysedArticle,
  passages: PassageIndex,
  ties: ReadonlyMap<string, readonly Tie[]>,
): Tie[] | null {
  const earlier = passages.findLikely(article, fewestPassageWords);
  if (earlier === null) return null;
  const [passage] = findSharedPassages(earlier.text, article.text, fewestPassageWords);
  if (!passage) return null;
  const evidence = [{ ...passage.second, article: article.id, how: 'shared' as const }];
  return (ties.get(earlier.id) ?? []).map((tie) => ({ ...tie, article, how: 'passage', evidence }));
}

function isAfter(a: AnalysedArticle, b: AnalysedArticle): boolean {
  return (
    a.published !== null &&
    b.published !== null &&
    Date.parse(a.published) > Date.parse(b.published)
  );
}
