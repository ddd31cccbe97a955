/** One address as the user gives it: a feed, a page that names its feed, or an article. */
import { addressKey } from '../../core/article/index.ts';
import { decodeBytes, FeedError, findFeedLinks, parseFeed } from '../../core/feed/index.ts';
import type { ExtractedArticle } from '../../core/model.ts';
import { failure, failures } from './failures.ts';
import type { Failure, FetchOutcome, GatheredArticle, GatherPorts, Gone } from './outcome.ts';
import { isInPrivateNetwork } from './private-address.ts';
import { readPage } from './read-page.ts';

export type AddressOutcome =
  /**
   * `url` is to be subscribed to; `alternatives` are further feeds of the same site. `allowPrivate` is true where the
   * feed is at the very host that was given, and that one is in a private network.
   */
  | {
      type: 'feed';
      url: string;
      title: string | null;
      allowPrivate: boolean;
      alternatives: string[];
    }
  | { type: 'article'; article: GatheredArticle }
  | Gone
  | Failure;

type Ports = Pick<GatherPorts, 'fetch' | 'signal'>;
type Answer = Extract<FetchOutcome, { type: 'read' }>;

/** Where publishing software puts its feed, when a site's front page names none. */
const usualPaths = ['/feed/', '/rss.xml', '/atom.xml', '/feed.xml', '/index.xml'];

/** Of the feeds that a page names, so many are tried. */
const maxTries = 4;

/** So many further feeds of a site are offered; whole archives of tags are no offer. */
const maxAlternatives = 10;

/** Finds out what stands at an address. Its host may be private, since the user gave it himself; no other host may. */
export async function gatherAddress(address: string, ports: Ports): Promise<AddressOutcome> {
  const url = completeAddress(address);
  if (!URL.canParse(url)) return failures.badAddress(address);
  const { outcome, privateHost } = await askAsTyped(url, ports);
  if (outcome.type !== 'read') return withoutAnswer(outcome);
  const isTrusted = (address: string) => new URL(address).hostname === privateHost;
  const feed = await readFeed(outcome);
  if (feed.type === 'feed') {
    const at = outcome.movedTo ?? url;
    return { ...feed, url: at, allowPrivate: isTrusted(at), alternatives: [] };
  }
  if (isNoPage(feed.error, outcome)) return failure('not-a-feed', feed.error.message);

  const page = readWorthyPage(outcome);
  const named = findFeedLinks(decodeBytes(outcome.bytes, outcome.contentType), outcome.address);
  const isFront = isFrontPage(outcome.address);
  // A site's front page stands for its feed; an article stands for itself, though it names the site's feed too.
  if (isFront || 'reason' in page) {
    const guesses =
      isFront && named.length === 0
        ? usualPaths.map((path) => new URL(path, outcome.address).href)
        : [];
    const offered = named.map((link) => link.url);
    const found = await firstFeed([...offered, ...guesses], isTrusted, ports);
    if (found) {
      const others = offered.filter((other) => other !== found.url);
      const alternatives = others.slice(0, maxAlternatives);
      return { ...found, allowPrivate: isTrusted(found.url), alternatives };
    }
  }
  return 'reason' in page
    ? noArticle(page, named.length)
    : { type: 'article', article: toArticle(page, outcome.address) };
}

/** "example.org/news", as one types it into a browser, and the `feed:` addresses of old. */
function completeAddress(address: string): string {
  const trimmed = address
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'https://');
  const hasScheme = /^[a-z][a-z0-9+.-]{0,20}:(?!\d)/i.test(trimmed);
  return hasScheme ? trimmed : `https://${trimmed}`;
}

/** A host is trusted only where it turns out to be private itself: what it redirects to or names later is not. */
async function askAsTyped(
  url: string,
  ports: Ports,
): Promise<{ outcome: FetchOutcome; privateHost: string | null }> {
  const outcome = await ask(url, false, ports);
  const { hostname } = new URL(url);
  const isRefused = outcome.type === 'failed' && outcome.reason === 'private-address';
  if (!isRefused || !(await isInPrivateNetwork(hostname))) return { outcome, privateHost: null };
  return { outcome: await ask(url, true, ports), privateHost: hostname };
}

function ask(url: string, allowPrivate: boolean, { fetch, signal }: Ports): Promise<FetchOutcome> {
  return fetch(url, { kind: 'feed', allowPrivate, ...(signal ? { signal } : {}) });
}

function withoutAnswer(outcome: Exclude<FetchOutcome, Answer>): Failure | Gone {
  if (outcome.type !== 'unchanged') return outcome;
  return failure(
    'empty',
    'The server says that nothing has changed, though it was never asked before. Try again later.',
  );
}

type ReadFeed = { type: 'feed'; title: string | null };

async function readFeed({
  bytes,
  contentType,
  address,
}: Answer): Promise<ReadFeed | { type: 'no-feed'; error: FeedError }> {
  try {
    const { title } = await parseFeed(bytes, { contentType, baseUrl: address });
    return { type: 'feed', title };
  } catch (error) {
    if (error instanceof FeedError) return { type: 'no-feed', error };
    throw error;
  }
}

/** True for JSON and XML of other kinds, and for broken feeds: what can be said of them is said by who read them. */
function isNoPage({ fault }: FeedError, { contentType }: Answer): boolean {
  // A text may begin with a bracket, or hold a few tags.
  const isText = /^text\/(?:plain|markdown)\b/i.test(contentType?.trim() ?? '');
  return fault === 'foreign' || (fault === 'malformed' && !isText);
}

/** A front page that happens to hold a line or two is no article, and neither is a notice that scripts are needed. */
function readWorthyPage(outcome: Answer): ExtractedArticle | Failure {
  const page = readPage(outcome);
  if ('reason' in page) return page;
  const least = isFrontPage(outcome.address) ? leastFrontText : leastText;
  return lengthOf(page.text) >= least ? page : failures.tooLittle(lengthOf(page.text));
}

/** Characters of text below which a page is not taken for an article: at an address of its own, and a site's front. */
const leastText = 100;
const leastFrontText = 800;

/** In characters of an alphabet: one of Chinese or Japanese says about as much as three. */
function lengthOf(text: string): number {
  return text.length + 2 * (text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu)?.length ?? 0);
}

/** The first of the addresses that really is a feed. */
async function firstFeed(
  urls: string[],
  isTrusted: (address: string) => boolean,
  ports: Ports,
): Promise<(ReadFeed & { url: string }) | null> {
  for (const url of urls.slice(0, Math.max(maxTries, usualPaths.length))) {
    const outcome = await ask(url, isTrusted(url), ports);
    const feed = outcome.type === 'read' ? await readFeed(outcome) : null;
    if (feed?.type === 'feed') return { ...feed, url };
  }
  return null;
}

/** By its address: the root of a site, or a section with a short plain name. */
function isFrontPage(address: string): boolean {
  const segments = new URL(address).pathname.split('/').filter((segment) => segment !== '');
  const looksLikeSlug = (segment: string) =>
    segment.split('-').length > 3 || /\d{3,}|\.(?:html?|php|aspx?)$/.test(segment);
  return segments.length <= 2 && !segments.some(looksLikeSlug) && new URL(address).search === '';
}

function noArticle(page: Failure, named: number): Failure {
  if (named === 0) return page;
  return failure(
    'not-a-feed',
    'The page is no article, and the feed that it names cannot be read. Look for another feed of the site, or add single articles.',
  );
}

function toArticle(page: ExtractedArticle, address: string): GatheredArticle {
  const url = page.url ?? address;
  return {
    key: `link:${addressKey(url) ?? url}`,
    entryHash: '',
    url,
    title: page.title ?? '',
    author: page.byline,
    outlet: page.outlet ?? new URL(url).hostname.replace(/^www\./, ''),
    published: page.published,
    modified: page.modified,
    text: page.text,
    partial: page.partial,
    source: 'page',
    page: null,
  };
}
