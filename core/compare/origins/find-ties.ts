/** Who relies on whom: the ties between a story's articles and the sources of their reports. */
import { plainName } from '../../extract/attributions/plain-name.ts';
import type { AnalysedArticle, Attribution, NearDuplicate } from '../../model.ts';
import { type Copy, findCopies } from './copies.ts';
import { findExclusiveSources, inferFromPassage, inferFromValues } from './inferred.ts';
import { findOwnReporting } from './own-reporting.ts';
import { createPassageIndex } from './passage-index.ts';
import { findSharedPassages } from './passages.ts';
import { findSources, isMainFor, type NamedSource } from './sources.ts';
import { type Evidence, nameOf, type Tie } from './tie.ts';

const passagesShown = 3;
const fewestShownWords = 6;

/**
 * The ties of all articles, at least one each. What an article says of its sources comes first; a copy or a rewrite
 * has the sources of the text that it repeats as well; what is not said is inferred, but only for articles that tell
 * of no reporting of their own.
 */
export function findTies(
  ordered: readonly AnalysedArticle[],
  nearDuplicates: readonly NearDuplicate[],
): Tie[] {
  const sources = ordered.flatMap(findSources);
  const mainKeys = new Set(sources.filter(({ main }) => main).map(({ key }) => key));
  const copies = findCopies(ordered, nearDuplicates);
  const ties = new Map<string, Tie[]>();
  for (const article of ordered)
    ties.set(article.id, [
      ...sources
        .filter((source) => source.article === article && mainKeys.has(source.key))
        .map(tieToNamed),
      ...tiesToSelf(article, findOwnReporting(article)),
    ]);
  const exclusive = findExclusiveSources([...ties.values()].flat());
  const passages = createPassageIndex();
  for (const article of ordered) {
    const known = ties.get(article.id) as Tie[];
    const copy = copies.get(article.id);
    if (copy) known.push(...tiesByCopy(copy, ties.get(copy.model.id) ?? [], known));
    if (known.length === 0)
      known.push(
        ...(inferFromValues(article, exclusive) ??
          tiesToDocuments(article) ??
          inferFromPassage(article, passages, ties) ?? [tieToSelf(article, [])]),
      );
    passages.add(article);
  }
  return [...ties.values()].flat();
}

function tieToNamed({ article, key, name, kind, attributions }: NamedSource): Tie {
  return {
    article,
    source: key,
    name,
    kind,
    how: 'named',
    evidence: attributions.map((attribution) => evidenceOf(article, attribution)),
  };
}

function evidenceOf(article: AnalysedArticle, { start, end, quote, kind }: Attribution): Evidence {
  return { article: article.id, start, end, quote, how: kind === 'wire' ? 'wire' : 'says' };
}

function tiesToSelf(article: AnalysedArticle, proof: ReturnType<typeof findOwnReporting>): Tie[] {
  if (proof.length === 0) return [];
  return [
    tieToSelf(
      article,
      proof.map((span) => ({ ...span, article: article.id, how: 'says' })),
    ),
  ];
}

function tieToSelf(article: AnalysedArticle, evidence: Evidence[]): Tie {
  const name = nameOf(article);
  return { article, source: plainName(name), name, kind: 'outlet', how: 'own', evidence };
}

/** The model's ties, but for those that the copy has already, with the longest passages they share. */
function tiesByCopy(
  { article, model, how }: Copy,
  ties: readonly Tie[],
  known: readonly Tie[],
): Tie[] {
  const evidence = findSharedPassages(model.text, article.text, fewestShownWords)
    .slice(0, passagesShown)
    .map(({ second }): Evidence => ({ ...second, article: article.id, how: 'shared' }));
  return ties
    .filter(({ source }) => !known.some((tie) => tie.source === source))
    .map((tie) => ({ ...tie, article, how, evidence }));
}

/** Primary documents, where the report rests on one: named in the opening, or again and again. */
function tiesToDocuments(article: AnalysedArticle): Tie[] | null {
  const named = article.mentions.attributions.filter(({ kind }) => kind === 'document');
  const ties = [...Map.groupBy(named, ({ name }) => name.split(' to ')[0] as string)]
    .filter(([, attributions]) => isMainFor(article, attributions))
    .map(
      ([noun, attributions]): Tie => ({
        article,
        source: `document: ${noun}`,
        name: attributions.map(({ name }) => name).sort((a, b) => b.length - a.length)[0] as string,
        kind: 'document',
        how: 'document',
        evidence: attributions.map((attribution) => evidenceOf(article, attribution)),
      }),
    );
  return ties.length > 0 ? ties : null;
}
