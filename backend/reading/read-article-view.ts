/** An article with all its revisions and what is found in each. */
import { readCard, readRevisions } from '../../db/articles.ts';
import type { ReadableLibrary } from '../../db/connection.ts';
import type { ArticleView } from '../contract/views.ts';
import { readAnalysed } from '../deriving/analyse.ts';
import { NotFoundError } from '../failures.ts';
import { type Rules, standardRules } from '../lexicon/read-lexicon.ts';
import { toCard } from './to-views.ts';

/** @throws NotFoundError */
export function readArticleView(
  library: ReadableLibrary,
  id: string,
  log: (line: string) => void,
  rules: Rules = standardRules,
): ArticleView {
  const card = readCard(library, id);
  if (card === null) throw new NotFoundError('This article is not in the library.');
  const revisions = readRevisions(library, card.number).map((revision) => {
    const { number, fetched, title, published, text, hash } = revision;
    const { outlet, url, author } = card;
    const article = { id, outlet, url, author, title, published, text };
    const { mentions } = readAnalysed(
      library,
      { revision: revision.revision, article },
      log,
      rules,
    );
    return { number, fetched, title, text, hash, mentions };
  });
  return { card: toCard(card), story: card.story ?? '', revisions };
}
