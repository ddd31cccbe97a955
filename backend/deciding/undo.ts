/** Takes the last decision back. */
import { inTransaction } from '../../db/connection.ts';
import { type Before, readLastDecision, saveUndone } from '../../db/decision-log.ts';
import {
  readDecidedStories,
  removeFactDecision,
  restoreMarks,
  saveArticlesRead,
} from '../../db/decisions.ts';
import { readStoriesOf } from '../../db/stories.ts';
import { announce, timeOf, type Workspace } from '../workspace.ts';

/** What was taken back, in words, and the stories that it was about; null where there was nothing. */
export interface Undone {
  undone: string | null;
  stories: string[];
}

export function undoDecision(workspace: Workspace): Undone {
  const { library } = workspace;
  const done = inTransaction(library, (): Undone => {
    const last = readLastDecision(library);
    if (last === null) return { undone: null, stories: [] };
    const at = timeOf(workspace);
    const stories = restore(workspace, last.before, at);
    saveUndone(library, last.id, at);
    return { undone: last.what, stories };
  });
  if (done.undone !== null) announce(workspace, { stories: done.stories });
  return done;
}

/** Returns the stories that are as before again. */
function restore({ library }: Workspace, before: Before, at: string): string[] {
  if (before.type === 'fact') {
    const stories = readDecidedStories(library, before.decision);
    removeFactDecision(library, before.decision);
    return stories;
  }
  if (before.type === 'mark')
    restoreMarks(library, before.mark, before.articles, before.marked, at);
  else saveArticlesRead(library, before.articles, before.read, at);
  return readStoriesOf(library, before.articles);
}
