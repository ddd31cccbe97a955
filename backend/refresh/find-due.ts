/** Which feeds are to be visited: all that may be, those whose time has come, and those that nobody need ask for. */
import { readFeeds, type StoredFeed } from '../../db/feeds.ts';
import type { Workspace } from '../workspace.ts';
import { isAhead } from './next-due.ts';

/** All that are neither paused nor gone. */
export function findOpen({ library }: Workspace): StoredFeed[] {
  return readFeeds(library).filter(({ paused, health }) => !paused && health !== 'gone');
}

/** The ids of those of them that are due, for whoever asks by a clock of his own. */
export function findDue(workspace: Workspace): string[] {
  return dueOf(workspace).map(({ id }) => id);
}

/**
 * The ids of those of the due feeds that are visited unasked: all of them, or, where the user refreshes by hand, those
 * for which he set an interval.
 */
export function findScheduled(workspace: Workspace): string[] {
  const isByHand = workspace.settings.refreshMinutes === null;
  return dueOf(workspace)
    .filter(({ ownMinutes }) => !isByHand || ownMinutes !== null)
    .map(({ id }) => id);
}

function dueOf(workspace: Workspace): StoredFeed[] {
  const now = workspace.ports.now();
  return findOpen(workspace).filter(({ nextDue }) => !isAhead(nextDue, now));
}
