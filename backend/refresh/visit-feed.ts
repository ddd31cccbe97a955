/** One visit to one feed: gathered, taken in and recorded, or its failure recorded. */
import {
  readEntryHash,
  readFeed,
  readFeedByUrl,
  type StoredFeed,
  saveRest,
  saveVisit,
} from '../../db/feeds.ts';
import { savePageVisit } from '../../db/pages.ts';
import type { SavedArticle } from '../../db/save-article.ts';
import { toStorageError } from '../../db/storage-error.ts';
import type { FeedOutcome } from '../contract/views.ts';
import { messageOf } from '../failures.ts';
import { placeholderTitle, shortTitle } from '../feeds/manage-feeds.ts';
import { type Fetch, gatherFeed } from '../gather/index.ts';
import type { Failure, FailureReason, Gone } from '../gather/outcome.ts';
import { toFound } from '../taking-in/take-in.ts';
import type { TakeInSoon } from '../taking-in/take-in-company.ts';
import type { Workspace } from '../workspace.ts';
import { isAhead, nextDue, nextTry, restUntil } from './next-due.ts';
import { rereadPages } from './reread-pages.ts';

export interface Visit {
  outcome: FeedOutcome;
  /**
   * False where nothing answered: the feed's server is down, or this computer is offline; null where nothing was asked,
   * because the server rests.
   */
  reached: boolean | null;
}

/**
 * Visits a feed; null where `signal` ended the visit. What goes wrong with the feed is its outcome and stays recorded on
 * it.
 *
 * @throws StorageError where the library cannot be written: that concerns every feed
 */
export async function visitFeed(
  workspace: Workspace,
  feed: StoredFeed,
  fetchFor: (feed: StoredFeed) => Promise<Fetch>,
  takeInSoon: TakeInSoon,
  signal: AbortSignal,
): Promise<Visit | null> {
  const { restsUntil } = feed;
  if (restsUntil !== null && isAhead(restsUntil, workspace.ports.now()))
    return { outcome: { type: 'failed', message: sayRest(restsUntil) }, reached: null };
  try {
    return await gatherAndTakeIn(workspace, feed, await fetchFor(feed), takeInSoon, signal);
  } catch (error) {
    const storage = toStorageError(error);
    if (storage) throw storage;
    workspace.ports.log(`${feed.url}: ${error instanceof Error ? error.stack : String(error)}`);
    const message = `This feed could not be taken in: ${messageOf(error)}`;
    const outcome = recordFailure(workspace, feed, { type: 'failed', message, retryAfter: null });
    return { outcome, reached: true };
  }
}

/** Whoever asks for a refresh may ignore an interval; nobody may ignore what a server asks for. */
function sayRest(until: string): string {
  return `The server has asked to be left in peace until ${until.slice(0, 16).replace('T', ' ')} UTC, and was not asked. What is stored stays as it is.`;
}

/** Failures that do not show whether there is a network at all. */
const silent = new Set<FailureReason>(['offline', 'unreachable', 'timeout']);

async function gatherAndTakeIn(
  workspace: Workspace,
  feed: StoredFeed,
  fetch: Fetch,
  takeInSoon: TakeInSoon,
  signal: AbortSignal,
): Promise<Visit | null> {
  const { library, ports } = workspace;
  const outcome = await gatherFeed(feed, {
    fetch: workspace.answers.reach(feed.url, fetch),
    readFeed: workspace.feedReader.read,
    now: ports.now,
    isKnown: (key, entryHash) => readEntryHash(library, feed.id, key) === entryHash,
    isStored: (key) => readEntryHash(library, feed.id, key) !== null,
    signal,
  });
  if (outcome.type === 'failed' || outcome.type === 'gone') {
    const reason = outcome.type === 'failed' ? outcome.reason : null;
    // What fails once it was stopped, by a connection that broke at that moment or otherwise, fails by that.
    if (reason === 'aborted' || (reason !== null && signal.aborted)) return null;
    const isItsFault = reason !== 'offline' && reason !== 'resting';
    return {
      outcome: recordFailure(workspace, feed, outcome, isItsFault ? 1 : 0),
      reached: reason === 'resting' ? null : reason === null || !silent.has(reason),
    };
  }
  const followed = outcome.movedTo === null ? null : readFeedByUrl(library, outcome.movedTo);
  if (followed !== null && followed.id !== feed.id)
    return { outcome: recordFailure(workspace, feed, movedTo(followed)), reached: true };
  // A feed that was removed meanwhile takes nothing in.
  if (readFeed(library, feed.id) === null) return { outcome: { type: 'unchanged' }, reached: true };
  const now = ports.now();
  const { etag, lastModified } = outcome.validators;
  const gathered = outcome.type === 'read' ? outcome.articles : [];
  const articles = gathered.map((article) => toFound(article, feed.id, now.toISOString()));
  const note = (saved: readonly SavedArticle[]) => {
    for (const [index, { number }] of saved.entries()) {
      const page = gathered[index]?.page;
      if (page) savePageVisit(library, number, { ...page, visited: now.toISOString() });
    }
    saveVisit(library, feed.id, {
      health: outcome.type === 'read' ? 'ok' : 'unchanged',
      message: outcome.type === 'read' ? sayShortened(outcome) : warningOf(feed),
      failures: 0,
      lastFetched: now.toISOString(),
      nextDue: nextDue(
        now,
        outcome.pace,
        spreadOf(feed),
        workspace.settings.refreshMinutes,
        feed.ownMinutes,
      ),
      restsUntil: outcome.pace.rest === null ? null : restUntil(now, outcome.pace.rest),
      etag,
      lastModified,
      ...(outcome.movedTo === null ? {} : { moved: moveOf(feed, outcome.movedTo) }),
      ...(outcome.type === 'read' ? titleOf(feed, outcome.title) : {}),
    });
  };
  const taken = await takeInSoon({ articles, alongside: note });
  const count = (wanted: 'added' | 'changed') =>
    taken.filter(({ outcome: one }) => one === wanted).length;
  const reread = await rereadPages(workspace, feed, privateHostOf(feed), fetch, signal);
  if (reread.rest > 0) saveRest(library, feed.id, restUntil(ports.now(), reread.rest));
  const counts = { added: count('added'), changed: count('changed') + reread.changed };
  const isUnchanged = outcome.type === 'unchanged' && reread.changed === 0;
  return {
    outcome: isUnchanged ? { type: 'unchanged' } : { type: 'read', ...counts },
    reached: true,
  };
}

function sayShortened({ leftOut, truncated }: { leftOut: number; truncated: boolean }) {
  const entries = leftOut === 1 ? 'one further entry is' : `${leftOut} further entries are`;
  const sentences = [
    leftOut > 0 && `This feed is longer than one reading takes: ${entries} left for the next.`,
    truncated &&
      'This feed is so long that it is not read to its end: what stands last in it is missing here. Look for a feed of the outlet that has the latest entries only.',
  ].filter((sentence) => sentence !== false);
  return sentences.join(' ') || null;
}

/** What was said of a feed that could be read still holds where it has not changed. */
function warningOf({ health, message }: StoredFeed): string | null {
  return health === 'ok' || health === 'unchanged' ? message : null;
}

function movedTo({ title }: StoredFeed): Gone {
  return {
    type: 'gone',
    message: `This feed has moved for good to an address that you follow already (“${title}”). What it brought stays; it is not asked again, and can be removed.`,
  };
}

/** What the user allowed to the host that he named is not allowed to another that it sends to. */
function moveOf(feed: StoredFeed, url: string): Pick<StoredFeed, 'url' | 'allowPrivate'> {
  return { url, allowPrivate: new URL(url).hostname === privateHostOf(feed) };
}

function privateHostOf({ url, allowPrivate }: StoredFeed): string | null {
  return allowPrivate && URL.canParse(url) ? new URL(url).hostname : null;
}

/** A feed's own share of the spread, 0 to 1: its id is the hexadecimal hash of its address. */
function spreadOf({ id }: Pick<StoredFeed, 'id'>): number {
  return Number.parseInt(id.slice(0, 8), 16) / 0xffffffff;
}

/** A title that the user gave, or that came with a list of feeds, stays. */
function titleOf(feed: StoredFeed, title: string | null): { title?: string } {
  const own = shortTitle(title);
  return own && feed.title === placeholderTitle(feed.url) ? { title: own } : {};
}

function recordFailure(
  { library, ports }: Workspace,
  feed: StoredFeed,
  failure: Gone | Pick<Failure, 'type' | 'message' | 'retryAfter'>,
  weight: 0 | 1 = 1,
): FeedOutcome {
  const now = ports.now();
  const failures = feed.failures + weight;
  const retryAfter = failure.type === 'gone' ? null : failure.retryAfter;
  saveVisit(library, feed.id, {
    health: failure.type,
    message: failure.message,
    failures,
    lastFetched: now.toISOString(),
    nextDue: failure.type === 'gone' ? null : nextTry(now, failures, retryAfter, spreadOf(feed)),
    restsUntil: retryAfter === null ? null : restUntil(now, retryAfter),
  });
  return { type: 'failed', message: failure.message };
}

/**
 * Takes back that feeds have failed in a round in which nothing answered: with the network away, their servers are not
 * to be waited for ever longer. `before` are the feeds as they were; a single server that is down proves nothing.
 */
export function forgiveOffline({ library, ports }: Workspace, before: readonly StoredFeed[]): void {
  const hosts = new Set(before.map(({ url }) => (URL.canParse(url) ? new URL(url).host : url)));
  if (hosts.size < 2) return;
  const now = ports.now();
  for (const { id, failures } of before) {
    const feed = readFeed(library, id);
    if (feed?.health !== 'failed' || feed.restsUntil !== null) continue;
    const { message, lastFetched } = feed;
    saveVisit(library, id, {
      health: 'failed',
      message,
      failures,
      lastFetched: lastFetched ?? now.toISOString(),
      nextDue: nextTry(now, failures, null, spreadOf({ id })),
    });
  }
}
