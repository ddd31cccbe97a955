/** Notes which facts the user dismissed, so that the library counts the conflicts that a story shows. */
import type { Fact } from '../../core/model.ts';
import { saveDismissed } from '../../db/comparisons.ts';
import type { WritableLibrary } from '../../db/connection.ts';
import { readFactDecisions } from '../../db/decisions.ts';
import { matchDecisions } from './match-decisions.ts';

/** `facts` are all of the story, as they are stored. */
export function noteDismissed(
  library: WritableLibrary,
  story: string,
  facts: readonly Fact[],
): void {
  const decisions = Object.entries(matchDecisions(facts, readFactDecisions(library, story)));
  const dismissed = decisions.flatMap(([id, { status }]) => (status === 'dismissed' ? [id] : []));
  saveDismissed(library, story, dismissed);
}
