/** Takes the last decision back, or the one that is meant, where none came after it. */
import { readComparison } from '../../db/comparisons.ts';
import { inTransaction } from '../../db/connection.ts';
import { type LoggedDecision, readLastDecision, saveUndone } from '../../db/decision-log.ts';
import {
  readDecidedStories,
  removeFactDecision,
  restoreMarks,
  saveArticlesRead,
} from '../../db/decisions.ts';
import { removeFactGroups } from '../../db/fact-groups.ts';
import { removeNameCorrection } from '../../db/names.ts';
import { removeSearch, saveSearch } from '../../db/saved-searches.ts';
import { readStoriesOf } from '../../db/stories.ts';
import { removeStoryGroups } from '../../db/story-groups.ts';
import { tryStory } from '../deriving/derive-stories.ts';
import { RefusedError } from '../failures.ts';
import { announce, timeOf, type Workspace } from '../workspace.ts';
import { compareAnew } from './correct-names.ts';
import { noteDismissed } from './note-dismissed.ts';
import { settleAnew } from './settle-anew.ts';

/** What was taken back, in words, and the stories that it was about; null where there was nothing. */
export interface Undone {
  undone: string | null;
  stories: string[];
}

/**
 * `meant`: the decision that is to be taken back, and no other.
 *
 * @throws RefusedError where what is meant was taken back already, or another decision came after it
 */
export function undoDecision(workspace: Workspace, meant?: number): Undone {
  const { library } = workspace;
  const done = inTransaction(library, (): Undone => {
    const last = readLastDecision(library);
    if (meant !== undefined) refuseOther(last, meant);
    if (last === null) return { undone: null, stories: [] };
    const at = timeOf(workspace);
    const stories = restore(workspace, last, at);
    saveUndone(library, last.id, at);
    return { undone: last.what, stories };
  });
  if (done.undone !== null) announce(workspace, { stories: done.stories });
  return done;
}

/** What came after a decision may rest on it. */
function refuseOther(last: LoggedDecision | null, meant: number): void {
  if (last === null || last.id < meant) throw new RefusedError('This was taken back already.');
  if (last.id > meant)
    throw new RefusedError(
      `Not taken back, since this came after it: ${last.what}. “Decisions” takes both back.`,
    );
}

/** Returns the stories that are as before again. */
function restore(workspace: Workspace, { id, before }: LoggedDecision, at: string): string[] {
  const { library } = workspace;
  switch (before.type) {
    case 'fact': {
      const stories = readDecidedStories(library, before.decision);
      removeFactDecision(library, before.decision);
      for (const story of stories)
        noteDismissed(library, story, readComparison(library, story).facts);
      return stories;
    }
    case 'facts': {
      const stories = removeFactGroups(library, id);
      for (const story of stories) tryStory(workspace, story);
      return stories;
    }
    case 'search':
      if (before.was === null) removeSearch(library, before.id);
      else saveSearch(library, before.was);
      return [];
    case 'name':
      removeNameCorrection(library, id);
      return compareAnew(workspace, before.found, undefined);
    case 'stories': {
      const { articles, pinned, archived } = before;
      removeStoryGroups(library, id);
      restoreMarks(library, 'pinned', articles, pinned, at);
      restoreMarks(library, 'archived', articles, archived, at);
      return settleAnew(workspace, articles, []);
    }
    case 'mark':
      restoreMarks(library, before.mark, before.articles, before.marked, at);
      return readStoriesOf(library, before.articles);
    case 'read':
      saveArticlesRead(library, before.articles, before.read, at);
      return readStoriesOf(library, before.articles);
  }
}
