/** How a brief names the articles behind its statements, in the style that its reader chose. */
import type { PhrasingContent, RootContent } from 'mdast';
import type { BriefArticle, CitationStyle } from '../brief-input.ts';
import { createAuthorDates } from './author-dates.ts';
import { createFootnotes } from './footnotes.ts';
import { createLinks } from './links.ts';
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

export function createCitations(
  articles: readonly BriefArticle[],
  style: CitationStyle,
): Citations {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return { ...writers[style](articles), articleOf: (id) => byId.get(id) };
}
