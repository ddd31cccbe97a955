/** What an export is made of: one story as plain data, and the choices its reader made. */
import type { Comparison } from '../model.ts';

export interface BriefArticle {
  id: string;
  outlet: string;
  title: string;
  url: string | null;
  author: string | null;
  /** ISO 8601; null where unknown. */
  published: string | null;
  /** When the stored text was fetched, ISO 8601. */
  accessed: string;
  /** SHA-256 of the stored text, hexadecimal. */
  hash: string;
  text: string;
}

export interface BriefInput {
  id: string;
  title: string;
  /** In order of publication. */
  articles: readonly BriefArticle[];
  comparison: Comparison;
  /** What the user decided, by fact id; a fact without an entry is unchecked. */
  decisions: Readonly<
    Record<string, { status: 'unchecked' | 'verified' | 'disputed' | 'dismissed'; note: string }>
  >;
  /** ISO 8601. */
  generated: string;
  appVersion: string;
}

/**
 * How a statement names its articles: footnotes in Parallax's own form or after the Chicago Manual of Style, links to
 * the articles in the running text, or author and year with a list of references after APA.
 */
export type CitationStyle = 'footnotes' | 'chicago' | 'links' | 'apa';

export interface BriefOptions {
  /** `disputed`: those on which the articles differ in any way; `conflicts`: those on which they contradict. */
  facts: 'all' | 'disputed' | 'conflicts' | 'verified';
  citations: CitationStyle;
  quotations: 'sentence' | 'words' | 'none';
  parts: {
    summary: boolean;
    discrepancies: boolean;
    figures: boolean;
    timeline: boolean;
    articles: boolean;
  };
  /** Mark facts that nobody verified with a dagger. */
  markUnverified: boolean;
}

export const defaultBriefOptions: BriefOptions = {
  facts: 'all',
  citations: 'footnotes',
  quotations: 'sentence',
  parts: { summary: true, discrepancies: true, figures: true, timeline: true, articles: true },
  markUnverified: true,
};
