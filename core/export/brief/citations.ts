/** How a brief names the articles behind its statements, in the style that its reader chose. */
import type { PhrasingContent, RootContent } from 'mdast';
import type { Origin } from '../../model.ts';
import type { BriefArticle, CitationStyle } from '../brief-input.ts';
import { createAuthorDates } from './author-dates.ts';
import { createFootnotes } from './footnotes.ts';
import { createLinks } from './links.ts';
import { text } from './nodes.ts';
import { describeArticle, describeAsChicago } from './references.ts';

export interface CitationWriter {
  /** What stands behind a statement that rests on these articles. */
  refer: (...articles: string[]) => PhrasingContent[];
  /** The same where the outlets have just been named. */
  referNamed: (...articles: string[]) => PhrasingContent[];
  /** The outlets of these articles. */
  name: (...articles: string[]) => PhrasingContent[];
  /** An article in the list of all of them; null where the references at the end are that list. */
  listed: ((article: BriefArticle) => PhrasingContent[]) | null;
  /** The notes or references at the end of the document; asked for when everything else is written. */
  close: () => RootContent[];
}

export interface Citations extends CitationWriter {
  articleOf: (id: string) => BriefArticle | undefined;
}

const writers: Record<CitationStyle, (articles: readonly BriefArticle[]) => CitationWriter> = {
  footnotes: (articles) => createFootnotes(articles, describeArticle),
  chicago: (articles) => createFootnotes(articles, describeAsChicago),
  links: createLinks,
  apa: createAuthorDates,
};

/** More than these behind one statement would bury it. */
const mostCited = 8;

/**
 * Where a statement rests on many articles, the first of each origin is named before those that repeat it, and how many
 * more there are; every article has its note or reference all the same.
 */
export function createCitations(
  articles: readonly BriefArticle[],
  style: CitationStyle,
  origins: readonly Pick<Origin, 'articles'>[],
): Citations {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const writer = writers[style](articles);
  const few =
    (write: CitationWriter['refer']) =>
    (...ids: string[]) => {
      const different = [...new Set(ids)];
      if (different.length <= mostCited) return write(...different);
      const chosen = chooseFew(different, origins);
      return [...write(...chosen), text(` and ${different.length - chosen.length} more`)];
    };
  return {
    ...writer,
    refer: few(writer.refer),
    referNamed: writer.referNamed === writer.refer ? few(writer.refer) : writer.referNamed,
    name: few(writer.name),
    articleOf: (id) => byId.get(id),
  };
}

function chooseFew(ids: readonly string[], origins: readonly Pick<Origin, 'articles'>[]): string[] {
  const firsts = origins.flatMap(({ articles }) => ids.find((id) => articles.includes(id)) ?? []);
  return [...new Set([...firsts, ...ids])].slice(0, mostCited);
}
