/** Which outlets and agencies each article names as its source, and how heavily it leans on each. */
import { knownOutlets } from '../../extract/attributions/outlets.ts';
import { plainName } from '../../extract/attributions/plain-name.ts';
import type { AnalysedArticle, Attribution } from '../../model.ts';

/** One source that one article names. */
export interface NamedSource {
  article: AnalysedArticle;
  /** For comparing names; see `plainName`. */
  key: string;
  name: string;
  kind: 'agency' | 'outlet';
  attributions: Attribution[];
  /** False where the source is named once, late, and so for a detail only. */
  main: boolean;
}

/** Share of an article within which a source named once is still the source of the report. */
const openingShare = 0.4;
const shortArticle = 900;
/** Rules whose words say that the news itself is another's. */
const creditsAnother = new Set([
  'first-reported-by',
  'broke-story',
  'wire-tag',
  'dateline',
  'named-dateline',
  'byline',
  'last-line',
  'with-inputs',
  'bracketed-agency',
  'sign-off',
]);

/** The sources of an article, the outlet itself left out. */
export function findSources(article: AnalysedArticle): NamedSource[] {
  const own = plainName(article.outlet);
  const named = article.mentions.attributions.filter(
    ({ kind, name }) => kind !== 'document' && plainName(name) !== own,
  );
  return [...Map.groupBy(named, ({ name }) => plainName(name))].map(([key, attributions]) => {
    const { name } = attributions[0] as Attribution;
    const isAgency =
      knownOutlets.get(name)?.kind === 'agency' ||
      /\b(?:Wire|Newswire|News Agency|Presse|Press Agency)$/u.test(name);
    return {
      article,
      key,
      name,
      kind: isAgency ? 'agency' : 'outlet',
      attributions,
      main: isMainFor(article, attributions),
    };
  });
}

/** Whether what an article says so often, there, and in such words is the source of the whole report. */
export function isMainFor(
  { text }: AnalysedArticle,
  attributions: readonly Attribution[],
): boolean {
  if (attributions.length > 1 || text.length < shortArticle) return true;
  return attributions.some(
    ({ rule, quote, start }) =>
      creditsAnother.has(rule) || /\bfirst\b/iu.test(quote) || start < text.length * openingShare,
  );
}
