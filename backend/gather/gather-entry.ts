/** One entry of a feed made an article, with its page where the feed does not tell all. */
import type { EntryArticle } from '../../core/article/index.ts';
import type { ExtractedArticle } from '../../core/model.ts';
import type { FailureReason, GatheredArticle, GatherPorts, Validators } from './outcome.ts';
import type { ToldEntry } from './read-feed.ts';
import { readPage } from './read-page.ts';

interface Surroundings {
  /** The feed's name. */
  outlet: string | null;
  /** The private host that the user named as the feed's; pages there may be fetched too. */
  privateHost: string | null;
}

/** Failures that say nothing of the page: it is asked for again at the next reading. */
const passing = new Set<FailureReason>(['offline', 'busy', 'resting', 'aborted']);

/** Those that may pass: it is asked for again as long as the article is recent. */
const perhapsPassing = new Set<FailureReason>([
  'unreachable',
  'timeout',
  'server-error',
  'broken-transfer',
]);

/** Null where neither feed nor page has a title or a text. */
export async function gatherEntry(
  { entry, told }: ToldEntry,
  identity: Pick<GatheredArticle, 'key' | 'entryHash' | 'sameWithin' | 'byTitle'>,
  surroundings: Surroundings,
  ports: GatherPorts,
): Promise<GatheredArticle | null> {
  const wanted = needsPage(told);
  const page = wanted ? await fetchPage(told.url ?? '', surroundings.privateHost, ports) : null;
  const isRead = page !== null && 'text' in page;
  const article = compose({ entry, told }, isRead ? page : null, surroundings);
  if (article.title === '' && article.text === '') return null;
  const reason = page !== null && 'reason' in page ? page.reason : null;
  const isWorthTrying =
    reason !== null &&
    (passing.has(reason) || (perhapsPassing.has(reason) && !isOld(article.published, ports.now())));
  // Without a hash the entry is not known at the next reading, and its page is asked for again.
  return {
    ...identity,
    ...(isWorthTrying ? { entryHash: '' } : {}),
    ...article,
  };
}

/** True where the entry tells a part of what has a page of its own; a place of a page is one entry of a list. */
export function needsPage({ partial, url }: EntryArticle): boolean {
  return partial && url !== null && !/#(?!!)/.test(url);
}

/** In milliseconds after publication: what cannot be had then is taken for what it is. */
const longestTry = 30 * 86_400_000;

function isOld(published: string | null, now: Date): boolean {
  return published !== null && now.getTime() - Date.parse(published) > longestTry;
}

async function fetchPage(url: string, privateHost: string | null, ports: GatherPorts) {
  const outcome = await ports.fetch(url, {
    kind: 'page',
    allowPrivate: new URL(url).hostname === privateHost,
    ...(ports.signal ? { signal: ports.signal } : {}),
  });
  if (outcome.type !== 'read') return outcome.type === 'failed' ? outcome : null;
  const page = readPage(outcome);
  return 'reason' in page ? page : { ...page, validators: outcome.validators };
}

/** The page's text where it has more of it; the feed's word on title and time, which the outlet wrote for readers of feeds. */
function compose(
  { entry, told }: ToldEntry,
  page: (ExtractedArticle & { validators: Validators }) | null,
  { outlet }: Surroundings,
) {
  const fromPage = page !== null && page.text.length > told.text.length;
  return {
    url: page?.url ?? told.url,
    title: told.title || (page?.title ?? ''),
    author: told.author ?? page?.byline ?? null,
    outlet: entry.outlet ?? outlet ?? page?.outlet ?? hostOf(told.url),
    published: told.published ?? page?.published ?? null,
    modified: told.modified ?? page?.modified ?? null,
    text: fromPage ? page.text : told.text,
    partial: fromPage ? page.partial : told.partial,
    source: fromPage ? ('page' as const) : ('feed' as const),
    page: fromPage ? { headline: page.title, ...page.validators } : null,
  };
}

function hostOf(url: string | null): string {
  return url === null ? '' : new URL(url).hostname.replace(/^www\./, '');
}
