/** Takes the last decision back. */
import { inTransaction } from '../../db/connection.ts';
import { type Before, readLastDecision, saveUndone } from '../../db/decision-log.ts';
import { removeFactDecision, restoreMarks, saveArticlesRead } from '../../db/decisions.ts';
import { announce, timeOf, type Workspace } from '../workspace.ts';

/** Returns what was undone, in words; null where there is nothing to undo. */
export function undoDecision(workspace: Workspace): string | null {
  const { library } = workspace;
  const undone = inTransaction(library, () => {
    const last = readLastDecision(library);
    if (last === null) return null;
    restore(workspace, last.before, timeOf(workspace));
    saveUndone(library, last.id, timeOf(workspace));
    return last.what;
  });
  if (undone !== null) announce(workspace, {});
  return undone;
}

function restore({ library }: Workspace, before: Before, at: string): void {
  if (before.type === 'mark')
    restoreMarks(library, before.mark, before.articles, before.marked, at);
  else if (before.type === 'read') saveArticlesRead(library, before.articles, before.read, at);
  else removeFactDecision(library, before.decision);
}
