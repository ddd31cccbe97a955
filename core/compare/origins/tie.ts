/** One article's reliance on one source of a story's reporting. */
import type { AnalysedArticle, Origin } from '../../model.ts';

export type Evidence = Origin['evidence'][number];

export interface Tie {
  article: AnalysedArticle;
  /** What sources are told apart by: an outlet's plain name, or a document's kind. */
  source: string;
  /** As shown. */
  name: string;
  kind: Origin['kind'];
  /** `own`: its own reporting; `copied` and `rewritten`: by way of an article that it repeats; the last two are inferred. */
  how: 'named' | 'own' | 'document' | 'copied' | 'rewritten' | 'passage' | 'values';
  evidence: Evidence[];
}

export function nameOf({ outlet, url, title }: AnalysedArticle): string {
  if (outlet !== '') return outlet;
  const host = url === null ? null : URL.parse(url)?.hostname.replace(/^www\./u, '');
  return host || title || 'An article without a title';
}
