/** Where the reporting of a story comes from, and who relies on whom. */

import { plainName } from '../../extract/attributions/plain-name.ts';
import type { AnalysedArticle, NearDuplicate, Origin } from '../../model.ts';
import { explainOrigin } from './explain-origin.ts';
import { findTies } from './find-ties.ts';
import type { Tie } from './tie.ts';

const certain = new Set<Tie['how']>(['named', 'document', 'copied']);

/**
 * The independent origins of a story's reporting, those with most articles first, each with its proof: outlets and
 * agencies that the articles name, primary documents that they rest on, and the outlets that report by themselves.
 * An article stands under every origin that it relies on; a source named once for a detail makes no origin. Where an
 * outlet that is named has an article in the story, its own sources are the origin.
 */
export function findOrigins(
  articles: readonly AnalysedArticle[],
  nearDuplicates: readonly NearDuplicate[],
): Origin[] {
  const ordered = [...articles].sort((a, b) => timeOf(a) - timeOf(b));
  const ties = traceBack(findTies(ordered, nearDuplicates));
  return [...Map.groupBy(ties, ({ source }) => source).values()]
    .map((tied) => toOrigin(tied))
    .sort((a, b) => b.articles.length - a.articles.length);
}

function toOrigin(ties: readonly Tie[]): Origin {
  const first = ties.find(({ how }) => how === 'named') ?? (ties[0] as Tie);
  const name = ties.reduce(
    (best, tie) => (tie.name.length > best.length && tie.kind === 'document' ? tie.name : best),
    first.name,
  );
  const isSaid = ({ how, evidence }: Tie) =>
    certain.has(how) || (how === 'own' && evidence.length > 0);
  return {
    name,
    kind: ties.some(({ kind }) => kind === 'agency') ? 'agency' : first.kind,
    articles: [...new Set(ties.map(({ article }) => article.id))],
    why: explainOrigin(name, ties),
    evidence: ties.flatMap(({ evidence }) => evidence),
    certain: ties.some(isSaid),
  };
}

/** Follows ties to an outlet that itself has articles in the story on to the sources of those. */
function traceBack(ties: readonly Tie[]): Tie[] {
  const byOutlet = Map.groupBy(ties, ({ article }) => plainName(article.outlet));
  const rootsOf = (tie: Tie, passed: ReadonlySet<string>): Tie[] => {
    const onward = (byOutlet.get(tie.source) ?? []).filter(({ source }) => source !== tie.source);
    const reportsItself = byOutlet.get(tie.source)?.some(({ how }) => how === 'own');
    if (onward.length === 0 || reportsItself || passed.has(tie.source)) return [tie];
    const further = new Set(passed).add(tie.source);
    return onward.flatMap((next) =>
      rootsOf({ ...tie, source: next.source, name: next.name, kind: next.kind }, further),
    );
  };
  const roots = new Map<string, Tie>();
  for (const tie of ties)
    for (const root of rootsOf(tie, new Set())) {
      const key = `${root.article.id}\n${root.source}`;
      if (!roots.has(key)) roots.set(key, root);
    }
  return [...roots.values()];
}

/** Milliseconds; articles without a time come last. */
function timeOf({ published }: AnalysedArticle): number {
  const time = published === null ? Number.NaN : Date.parse(published);
  return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time;
}
