/** Sources that an article does not name, but whose words or figures it has. */
import type { AnalysedArticle } from '../../model.ts';
import { findSharedPassages } from './passages.ts';
import { tellingValuesOf } from './telling-values.ts';
import type { Tie } from './tie.ts';

/** Words in a row that two reports do not share by chance. */
const fewestPassageWords = 16;
const fewestValues = 3;
const sharedValues = 0.4;
/** Rules whose words say that only this outlet has what it reports. */
const exclusive = /\b(?:seen|reviewed|obtained|viewed|exclusive(?:ly)?|first|leaked|shared)\b/iu;

/**
 * The source that alone has what the story tells ("a letter seen by Reuters"), where an article that names no source
 * came after and has the same figures and days. Figures that were published for all to see prove nothing.
 */
export function inferFromValues(article: AnalysedArticle, said: readonly Tie[]): Tie[] | null {
  const values = tellingValuesOf(article);
  let best: { tie: Tie; shared: string[] } | null = null;
  for (const ties of Map.groupBy(said, ({ source }) => source).values()) {
    if (
      !ties.some(
        ({ how, evidence }) => how === 'named' && evidence.some((e) => exclusive.test(e.quote)),
      )
    )
      continue;
    const theirs = new Set(ties.flatMap((tie) => [...tellingValuesOf(tie.article).keys()]));
    const shared = [...values.keys()].filter((value) => theirs.has(value));
    if (shared.length < fewestValues || shared.length < sharedValues * values.size) continue;
    if (ties.every((tie) => isAfter(tie.article, article))) continue;
    const [tie] = ties;
    if (tie && shared.length > (best?.shared.length ?? 0)) best = { tie, shared };
  }
  if (best === null) return null;
  const evidence = best.shared.flatMap((value) => {
    const span = values.get(value);
    if (!span) return [];
    const { start, end, quote } = span;
    return [{ start, end, quote, article: article.id, how: 'shared' as const }];
  });
  return [{ ...best.tie, article, how: 'values', evidence }];
}

/** The sources of an earlier article of which this one has a passage of prose word for word. */
export function inferFromPassage(
  article: AnalysedArticle,
  ordered: readonly AnalysedArticle[],
  ties: ReadonlyMap<string, readonly Tie[]>,
): Tie[] | null {
  for (const earlier of ordered.slice(0, ordered.indexOf(article))) {
    const [passage] = findSharedPassages(earlier.text, article.text, fewestPassageWords);
    if (!passage) continue;
    const evidence = [{ ...passage.second, article: article.id, how: 'shared' as const }];
    return (ties.get(earlier.id) ?? []).map((tie) => ({
      ...tie,
      article,
      how: 'passage',
      evidence,
    }));
  }
  return null;
}

function isAfter(a: AnalysedArticle, b: AnalysedArticle): boolean {
  return (
    a.published !== null &&
    b.published !== null &&
    Date.parse(a.published) > Date.parse(b.published)
  );
}
