/** Brings the sources of a story's articles together: what is the outlet of one is known for an outlet in all others. */
import type { AnalysedArticle, Attribution } from '../../model.ts';
import { standardLexicon } from '../entities/lexicon/standard.ts';
import { isCommonWord } from '../entities/words/common-words.ts';
import { findAttributionsTo } from './index.ts';
import { ownNames } from './own-names.ts';
import { plainName } from './plain-name.ts';
import { writtenNames } from './written-names.ts';

/** What an outlet adds to its name for the pages that are translated. */
const edition = / \([^)]*\b(?:English|International|edition)\b[^)]*\)$/iu;

/** What an agency's name goes without where others speak of it. */
const agency =
  / (?:(?:News|Press|Wire|World) (?:Agency|Service|Bureau)|Newswire|Newsfile|Wire|Press)$/u;

/** What publishes its own statements and is quoted for them: "Tarn Ministry of Ports said". */
const publicBody =
  /\b(?:Ministry|Department|Commission|Committee|Authority|Parliament|Senate|Assembly|Court|Council|Administration|Directorate|Secretariat|Government|Police|Treasury|Embassy|University)(?:$| (?:of|for|on) )/u;
/** A paper about a body: "Department of Ports Gazette". */
const paper =
  /\b(?:Times|Gazette|Herald|News|Post|Review|Reporter|Monitor|Press|Insider|Watch|Daily|Weekly|Report)$/u;

const isPublicBody = (outlet: string) => publicBody.test(outlet) && !paper.test(outlet);

/** The short name of an agency, where it is one of no meaning; null for others. */
function shortName(outlet: string): string | null {
  const short = outlet.replace(agency, '');
  const telling = short !== outlet && short.length > 3 && !standardLexicon.get(short);
  return telling && !isCommonWord(short.toLowerCase()) ? short : null;
}

/**
 * The articles with the attributions to each other's outlets, whatever the look of their names; in order of place. An
 * institution whose own statement is among the articles is mostly named for what it does, and is no source then.
 */
export function unifySources(articles: readonly AnalysedArticle[]): AnalysedArticle[] {
  const known = articles.map(
    ({ outlet, mentions }) =>
      new Set([outlet, ...mentions.attributions.map(({ name }) => name)].map(plainName)),
  );
  const further = new Map<AnalysedArticle, Attribution[]>();
  for (const outlet of new Set(articles.map((article) => article.outlet.replace(edition, '')))) {
    if (outlet === '' || isPublicBody(outlet)) continue;
    const others = articles.filter(
      (article, index) =>
        !known[index]?.has(plainName(outlet)) && !ownNames(article.outlet)(outlet),
    );
    const short = shortName(outlet);
    const found = others.map((article) => {
      const inFull = findAttributionsTo(outlet, article.text);
      if (inFull.length > 0 || short === null) return inFull;
      return findAttributionsTo(short, article.text).map((one) => ({ ...one, name: outlet }));
    });
    const named = others.reduce((sum, { text }) => sum + text.split(outlet).length - 1, 0);
    if (2 * found.flat().length < named) continue;
    for (const [index, article] of others.entries())
      further.set(article, [...(further.get(article) ?? []), ...(found[index] ?? [])]);
  }
  const written = writtenNames(articles);
  return articles.map((article) => {
    const added = further.get(article) ?? [];
    if (added.length === 0 && written.size === 0) return article;
    const attributions = [...article.mentions.attributions, ...added].map((one) => ({
      ...one,
      name: written.get(one.name) ?? one.name,
    }));
    attributions.sort((a, b) => a.start - b.start);
    const entities = article.mentions.entities.map((one) =>
      one.type === 'organization' && written.has(one.canonical)
        ? { ...one, canonical: written.get(one.canonical) as string }
        : one,
    );
    return { ...article, mentions: { ...article.mentions, attributions, entities } };
  });
}
