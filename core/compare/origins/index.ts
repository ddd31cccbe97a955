/** Where the reporting of a story comes from, and who relies on whom. */
import type { AnalysedArticle, Attribution, NearDuplicate, Origin } from '../../model.ts';

/**
 * The independent origins of a story's reporting, those with most articles first, each with its proof: outlets and
 * agencies that the articles name, articles whose text others repeat, and the outlets that report by themselves.
 */
export function findOrigins(
  articles: readonly AnalysedArticle[],
  nearDuplicates: readonly NearDuplicate[],
): Origin[] {
  const origins = new Map<string, Origin>();
  const copyOf = new Map(nearDuplicates.map(({ articles: [first, second] }) => [second, first]));
  for (const article of articles) {
    const cited = Map.groupBy(
      article.mentions.attributions.filter(({ kind }) => kind !== 'document'),
      ({ name }) => name,
    );
    for (const [name, attributions] of cited) addCited(origins, name, article, attributions);
  }
  const placed = new Set([...origins.values()].flatMap((origin) => origin.articles));
  for (const article of articles) {
    if (placed.has(article.id)) continue;
    const first = copyOf.get(article.id);
    const origin = [...origins.values()].find(
      (o) => first !== undefined && o.articles.includes(first),
    );
    if (origin) origin.articles.push(article.id);
    else addOwn(origins, article);
  }
  return [...origins.values()].sort((a, b) => b.articles.length - a.articles.length);
}

function addCited(
  origins: Map<string, Origin>,
  name: string,
  article: AnalysedArticle,
  attributions: readonly Attribution[],
): void {
  const origin = origins.get(name) ?? {
    name,
    kind: 'outlet',
    articles: [],
    why: '',
    evidence: [],
    certain: true,
  };
  origin.articles.push(article.id);
  for (const { start, end, quote, kind } of attributions)
    origin.evidence.push({
      article: article.id,
      start,
      end,
      quote,
      how: kind === 'wire' ? 'wire' : 'says',
    });
  origin.why = `${origin.articles.length === 1 ? 'One article names' : `${origin.articles.length} articles name`} ${name} as the source.`;
  origins.set(name, origin);
}

function addOwn(origins: Map<string, Origin>, article: AnalysedArticle): void {
  const name = article.outlet || article.title;
  const origin = origins.get(name);
  if (origin) origin.articles.push(article.id);
  else
    origins.set(name, {
      name,
      kind: 'outlet',
      articles: [article.id],
      why: `${name} names no other outlet as its source.`,
      evidence: [],
      certain: false,
    });
}
