/** Which articles repeat another of the story: near-duplicates, and rewrites of one text. */
import type { AnalysedArticle, NearDuplicate } from '../../model.ts';
import { anchorsOf, isRewrite } from './rewrites.ts';

export interface Copy {
  article: AnalysedArticle;
  /** The earlier article that it repeats. */
  model: AnalysedArticle;
  how: 'copied' | 'rewritten';
}

/** At most one model for each article, the earliest; articles in order of publication. */
export function findCopies(
  ordered: readonly AnalysedArticle[],
  nearDuplicates: readonly NearDuplicate[],
): Map<string, Copy> {
  const duplicates = new Set(nearDuplicates.map(({ articles }) => [...articles].sort().join('\n')));
  const anchors = ordered.map(({ text }) => anchorsOf(text));
  const copies = new Map<string, Copy>();
  ordered.forEach((article, j) => {
    for (const [i, model] of ordered.slice(0, j).entries()) {
      const a = anchors[i];
      const b = anchors[j];
      const verbatim = duplicates.has([model.id, article.id].sort().join('\n'));
      if (!verbatim && !(a && b && isRewrite(a, b))) continue;
      copies.set(article.id, { article, model, how: verbatim ? 'copied' : 'rewritten' });
      return;
    }
  });
  return copies;
}
