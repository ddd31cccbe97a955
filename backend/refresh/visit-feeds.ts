/** The feeds of a run visited, many at a time. */
import { readFeed, type StoredFeed } from '../../db/feeds.ts';
import type { Fetch } from '../gather/index.ts';
import { createCompany, type TakeInSoon } from '../taking-in/take-in-company.ts';
import { announce, type Workspace } from '../workspace.ts';
import type { Run } from './refresh-run.ts';
import { visitFeed } from './visit-feed.ts';

/** Feeds visited at the same time; each waits most of the time, for its own server or to be stored with others. */
const atOnce = 32;

/**
 * Visits what waits in the run's queue, and what joins it meanwhile, until nothing waits and no visit is under way. What
 * fails first ends the visits, and is what this rejects with when the last of them has ended.
 */
export async function visitFeeds(
  workspace: Workspace,
  run: Run,
  fetchFor: (feed: StoredFeed) => Promise<Fetch>,
): Promise<void> {
  const { cancelled, queue } = run;
  const takeInSoon = createCompany(workspace);
  const failures: unknown[] = [];
  const visits = new Set<Promise<void>>();
  const begin = (feed: StoredFeed) => {
    const visit = visitAndTell(workspace, run, feed, fetchFor, takeInSoon)
      .catch((error: unknown) => {
        failures.push(error);
        cancelled.abort();
      })
      .finally(() => visits.delete(visit));
    visits.add(visit);
  };
  for (;;) {
    if (!cancelled.signal.aborted) queue.splice(0, atOnce - visits.size).forEach(begin);
    if (visits.size === 0) break;
    await Promise.race([...visits, run.joined.promise]);
  }
  if (failures.length > 0) throw failures[0];
}

async function visitAndTell(
  workspace: Workspace,
  run: Run,
  feed: StoredFeed,
  fetchFor: (feed: StoredFeed) => Promise<Fetch>,
  takeInSoon: TakeInSoon,
): Promise<void> {
  const { broadcast, cancelled, summary } = run;
  const visit = await visitFeed(workspace, feed, fetchFor, takeInSoon, cancelled.signal);
  // What the user stopped was not visited.
  if (visit === null) return;
  const { outcome, reached } = visit;
  run.visits.set(feed.id, workspace.ports.now().getTime());
  if (reached === true) run.reached = true;
  if (reached === false) run.unreached.push(feed);
  const title = readFeed(workspace.library, feed.id)?.title ?? feed.title;
  run.visited++;
  summary.feeds++;
  if (outcome.type === 'unchanged') summary.unchanged++;
  else if (outcome.type === 'read') {
    summary.added += outcome.added;
    summary.changed += outcome.changed;
  } else summary.failed.push({ feed: feed.id, title, message: outcome.message });
  const { visited: done, asked: feeds } = run;
  broadcast.tell({ type: 'feed', done, feeds, feed: feed.id, title, outcome });
  announce(workspace, { feeds: true });
}
