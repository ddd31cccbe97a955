/** Pages of recent articles asked for again: outlets correct them, and their feeds say nothing of it. */
import { cleanLine, cleanText } from '../../core/article/index.ts';
import type { ExtractedArticle } from '../../core/model.ts';
import type { StoredFeed } from '../../db/feeds.ts';
import { readPagesDue, type StoredPage, savePageVisit } from '../../db/pages.ts';
import type { FoundArticle } from '../../db/save-article.ts';
import type { Fetch } from '../gather/index.ts';
import { keepValidators } from '../gather/keep-validators.ts';
import type { FetchOutcome, Validators } from '../gather/outcome.ts';
import { readPage } from '../gather/read-page.ts';
import { textHash } from '../taking-in/article-id.ts';
import { takeIn } from '../taking-in/take-in.ts';
import type { Workspace } from '../workspace.ts';

const hour = 3_600_000;
/** Corrections come within days; so long after publication a page is asked for, and so seldom. */
const watched = 72 * hour;
const pause = 8 * hour;
const atOnce = 5;

/** A page that has lost more than this share of its text is a notice or a wall, and no correction. */
const mostLost = 0.5;

/**
 * Asks for a few pages of a feed's recent articles that have not been asked for in hours. One that changed becomes a
 * revision; one that is gone or cannot be had changes nothing. Returns how many changed, and for how many seconds the
 * feed's own host asked to be left in peace; 0 where it did not.
 */
export async function rereadPages(
  workspace: Workspace,
  { id, url }: Pick<StoredFeed, 'id' | 'url'>,
  /** The private host that the user named as the feed's; pages there may be fetched too. */
  privateHost: string | null,
  fetch: Fetch,
  signal: AbortSignal,
): Promise<{ changed: number; rest: number }> {
  const { library, ports } = workspace;
  const ago = (milliseconds: number) => new Date(ports.now().getTime() - milliseconds);
  const due = readPagesDue(library, id, {
    since: ago(watched).toISOString(),
    before: ago(pause).toISOString(),
    limit: atOnce,
  });
  let [changed, rest] = [0, 0];
  for (const page of due) {
    const outcome = await fetch(page.url, {
      kind: 'page',
      validators: { etag: page.etag, lastModified: page.lastModified },
      allowPrivate: new URL(page.url).hostname === privateHost,
      signal,
    });
    if (signal.aborted) break;
    if (outcome.type === 'failed' && new URL(page.url).host === URL.parse(url)?.host)
      rest = Math.max(rest, outcome.retryAfter ?? 0);
    // Nobody asked for it, so that it is still due.
    if (outcome.type === 'failed' && outcome.reason === 'resting') continue;
    const visited = ports.now().toISOString();
    const read = outcome.type === 'read' ? readPage(outcome) : null;
    const now = read && !('reason' in read) ? read : null;
    const found = now && toRevision(page, now, visited);
    const headline = (found && now.title) ?? page.headline;
    const taken = takeIn(workspace, found ? [found] : [], () =>
      savePageVisit(library, page.number, { ...validatorsOf(page, outcome), headline, visited }),
    );
    if (taken[0]?.outcome === 'changed') changed += 1;
  }
  return { changed, rest };
}

/** Null where only a part of the article is left. */
function toRevision(
  { article, headline }: StoredPage,
  page: ExtractedArticle,
  fetched: string,
): FoundArticle | null {
  const text = cleanText(page.text);
  if (text.length < article.text.length * mostLost) return null;
  const { modified, partial } = page;
  // The feed may have called the article otherwise from the beginning, so that only a change of the page's own counts.
  const isRetitled = headline !== null && page.title !== null && page.title !== headline;
  return {
    ...article,
    title: isRetitled ? cleanLine(page.title ?? '') : article.title,
    text,
    hash: textHash(text),
    partial,
    modified: modified ?? article.modified,
    fetched,
  };
}

/** A failure says nothing of the validators. */
function validatorsOf({ etag, lastModified }: StoredPage, outcome: FetchOutcome): Validators {
  const known = { etag, lastModified };
  if (outcome.type === 'read') return outcome.validators;
  return outcome.type === 'unchanged' ? keepValidators(outcome.validators, known) : known;
}
