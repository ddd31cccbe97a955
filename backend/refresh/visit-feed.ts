/** One visit to one feed: gathered, taken in and recorded, or its failure recorded. */
import { readEntryHash, readFeed, type StoredFeed, saveVisit } from '../../db/feeds.ts';
import { toStorageError } from '../../db/storage-error.ts';
import type { FeedOutcome } from '../contract/views.ts';
import { messageOf } from '../failures.ts';
import { placeholderTitle } from '../feeds/manage-feeds.ts';
import { type Fetch, gatherFeed } from '../gather/index.ts';
import type { Failure, Gone } from '../gather/outcome.ts';
import { makeReady, takeIn } from '../taking-in/take-in.ts';
import type { Workspace } from '../workspace.ts';
import { nextDue, nextTry } from './next-due.ts';

/**
 * Visits a feed. What goes wrong with the feed is its outcome and stays recorded on it.
 *
 * @throws StorageError where the library cannot be written: that concerns every feed
 */
export async function visitFeed(
  workspace: Workspace,
  feed: StoredFeed,
  fetchFor: (feed: StoredFeed) => Promise<Fetch>,
  signal: AbortSignal,
): Promise<FeedOutcome> {
  try {
    return await gatherAndTakeIn(workspace, feed, await fetchFor(feed), signal);
  } catch (error) {
    const storage = toStorageError(error);
    if (storage) throw storage;
    workspace.ports.log(`${feed.url}: ${error instanceof Error ? error.stack : String(error)}`);
    const message = `This feed could not be taken in: ${messageOf(error)}`;
    return recordFailure(workspace, feed, { type: 'failed', message, retryAfter: null });
  }
}

async function gatherAndTakeIn(
  workspace: Workspace,
  feed: StoredFeed,
  fetch: Fetch,
  signal: AbortSignal,
): Promise<FeedOutcome> {
  const { library, ports } = workspace;
  const outcome = await gatherFeed(feed, {
    fetch,
    now: ports.now,
    isKnown: (key, entryHash) => readEntryHash(library, feed.id, key) === entryHash,
    signal,
  });
  if (outcome.type === 'failed' || outcome.type === 'gone') {
    // What the user stopped has not failed.
    if (outcome.type === 'failed' && outcome.reason === 'aborted')
      return { type: 'failed', message: outcome.message };
    return recordFailure(workspace, feed, outcome);
  }
  const ready = await makeReady(
    workspace,
    outcome.type === 'read' ? outcome.articles : [],
    feed.id,
  );
  // A feed that was removed meanwhile takes nothing in.
  if (readFeed(library, feed.id) === null) return { type: 'unchanged' };
  const now = ports.now();
  const { etag, lastModified } = outcome.validators;
  const taken = takeIn(workspace, ready, () =>
    saveVisit(library, feed.id, {
      health: outcome.type === 'read' ? 'ok' : 'unchanged',
      message: null,
      failures: 0,
      lastFetched: now.toISOString(),
      nextDue: nextDue(now, outcome.pace),
      etag,
      lastModified,
      ...(outcome.movedTo === null ? {} : { url: outcome.movedTo }),
      ...(outcome.type === 'read' ? titleOf(feed, outcome.title) : {}),
    }),
  );
  if (outcome.type === 'unchanged') return { type: 'unchanged' };
  const count = (wanted: 'added' | 'changed') =>
    taken.filter(({ outcome: one }) => one === wanted).length;
  return { type: 'read', added: count('added'), changed: count('changed') };
}

/** A title that the user gave, or that came with a list of feeds, stays. */
function titleOf(feed: StoredFeed, title: string | null): { title?: string } {
  return title && feed.title === placeholderTitle(feed.url) ? { title } : {};
}

function recordFailure(
  { library, ports }: Workspace,
  feed: StoredFeed,
  failure: Gone | Pick<Failure, 'type' | 'message' | 'retryAfter'>,
): FeedOutcome {
  const now = ports.now();
  const failures = feed.failures + 1;
  saveVisit(library, feed.id, {
    health: failure.type,
    message: failure.message,
    failures,
    lastFetched: now.toISOString(),
    nextDue: failure.type === 'gone' ? null : nextTry(now, failures, failure.retryAfter),
  });
  return { type: 'failed', message: failure.message };
}
