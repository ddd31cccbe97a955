/** Which feeds are to be visited: all that may be, or those whose time has come. */
import { readFeeds, type StoredFeed } from '../../db/feeds.ts';
import { timeOf, type Workspace } from '../workspace.ts';

/** All that are neither paused nor gone. */
export function findOpen({ library }: Workspace): StoredFeed[] {
  return readFeeds(library).filter(({ paused, health }) => !paused && health !== 'gone');
}

/** The ids of those of them that are due. */
export function findDue(workspace: Workspace): string[] {
  const now = timeOf(workspace);
  return findOpen(workspace)
    .filter(({ nextDue }) => nextDue === null || nextDue <= now)
    .map(({ id }) => id);
}
