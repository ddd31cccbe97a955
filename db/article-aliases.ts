/** Ids that articles would have by addresses to which their outlets moved them. */
import { type ReadableLibrary, readValue, statement, type WritableLibrary } from './connection.ts';

/** The number of the article that has this id besides its own; `undefined` where none has. */
export function findAlias(library: ReadableLibrary, id: string): number | undefined {
  return readValue<number>(library, 'SELECT article FROM article_aliases WHERE id = ?', id);
}

/** Links that change at every reading are not kept for ever: so many are, of each article the latest. */
const mostAliases = 8;

/**
 * Gives an article the address to which it was moved, unless another has it; it is found under the one that it had, too.
 * `id` is what an article would have that is found there first.
 */
export function saveMove(
  library: WritableLibrary,
  article: number,
  { id, url }: { id: string; url: string | null },
): void {
  const move = 'UPDATE OR IGNORE articles SET url = ? WHERE number = ?';
  if (statement(library, move).run(url, article).changes === 0) return;
  const keep = 'INSERT OR REPLACE INTO article_aliases (id, article) VALUES (?, ?)';
  statement(library, keep).run(id, article);
  const forget = `DELETE FROM article_aliases WHERE article = ? AND number NOT IN
    (SELECT number FROM article_aliases WHERE article = ? ORDER BY number DESC LIMIT ?)`;
  statement(library, forget).run(article, article, mostAliases);
}
