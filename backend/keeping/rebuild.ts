/** Everything derived, made anew from the stored articles. Decisions of the user stay. */
import { inTransaction } from '../../db/connection.ts';
import { readOverview } from '../../db/overview.ts';
import { rebuildSearch } from '../../db/search.ts';
import { clearDerived } from '../../db/stories.ts';
import { type DerivingProgress, deriveStale } from '../deriving/derive-stories.ts';
import { announce, type Workspace } from '../workspace.ts';

/**
 * Reads all articles anew, groups them anew in order of publication, and compares every story. What is interrupted is
 * finished by the next refresh.
 */
export async function rebuild(
  workspace: Workspace,
  tell: (progress: DerivingProgress) => void,
): Promise<{ articles: number; stories: number }> {
  const { library, memory } = workspace;
  inTransaction(library, () => {
    clearDerived(library);
    rebuildSearch(library);
  });
  memory.forget();
  const stories = await deriveStale(workspace, tell);
  announce(workspace, { stories, feeds: true });
  return { articles: readOverview(library).articles, stories: stories.length };
}
