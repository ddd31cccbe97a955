/** One address as the user gives it: a feed, a page that names its feed, or an article. */
import { addressKey } from '../../core/article/index.ts';
import { decodeBytes, FeedError, findFeedLinks, parseFeed } from '../../core/feed/index.ts';
import type { ExtractedArticle } from '../../core/model.ts';
import { failure, failures } from './failures.ts';
import type { Failure, FetchOutcome, GatheredArticle, GatherPorts, Gone } from './outcome.ts';
import { isInPrivateNetwork, isPrivateHost } from './private-address.ts';
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
      /** The feed as it was read just now, so that it need not be asked for again. */
      answer: Answer;
    }
  /** `feeds` are those that the page names. */
  | { type: 'article'; article: GatheredArticle; feeds: string[] }
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
  const [first, second] = completeAddress(address);
  if (first === undefined || !URL.canParse(first)) return failures.badAddress(address);
  const asked = await askAsTyped(first, ports);
  const { url, outcome, privateHost } =
    second !== undefined && isRefused(asked.outcome)
      ? await askSecond(second, asked, ports)
      : asked;
  if (outcome.type !== 'read') return withoutAnswer(outcome);
  const isTrusted = (address: string) => new URL(address).hostname === privateHost;
  const feed = await readFeed(outcome);
  if (feed.type === 'feed') {
    const at = outcome.movedTo ?? url;
    return { ...feed, url: at, allowPrivate: isTrusted(at), alternatives: [], answer: outcome };
  }
  if (isNoPage(feed.error, outcome)) return failure('not-a-feed', feed.error.message);

  const html = decodeBytes(outcome.bytes, outcome.contentType);
  const isRoot = new URL(outcome.address).pathname === '/';
  const isFront = isFrontPage(outcome.address) && (isRoot || !saysArticle(html));
  const page = readWorthyPage(outcome, isFront);
  if (feed.error.fault === 'binary' && 'reason' in page) return page;
  const offered = findFeedLinks(html, outcome.address).map((link) => link.url);
  // A site's front page stands for its feed; an article stands for itself, though it names the site's feed too.
  if (isFront || 'reason' in page) {
    // Where there is something to read at a page of its own, a feed that it does not name is not meant.
    const isGuessed = isFront && offered.length === 0 && (isRoot || 'reason' in page);
    const guesses = isGuessed ? usualPaths.map((path) => new URL(path, outcome.address).href) : [];
    const found = await firstFeed([...offered, ...guesses], isTrusted, ports);
    if (found) {
      const others = offered.filter((other) => other !== found.url);
      const alternatives = others.slice(0, maxAlternatives);
      return { ...found, allowPrivate: isTrusted(found.url), alternatives };
    }
  }
  return 'reason' in page
    ? noArticle(page, offered.length)
    : {
        type: 'article',
        article: toArticle(page, outcome.address),
        feeds: offered.slice(0, maxAlternatives),
      };
}

/** What a page calls itself to those who link to it (Open Graph). */
function saysArticle(html: string): boolean {
  const tag = /<meta\b[^>]{0,200}\bog:type\b[^>]{0,200}>/i.exec(html.slice(0, 200_000))?.[0] ?? '';
  return /\bcontent\s{0,3}=\s{0,3}["']?article\b/i.test(tag);
}

/**
 * "example.org/news", as one types it into a browser, and the `feed:` addresses of old; the second is for a server that
 * accepts no connection at the first.
 */
function completeAddress(address: string): string[] {
  const trimmed = address
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'https://');
  const hasScheme = /^[a-z][a-z0-9+.-]{0,20}:(?!\d)/i.test(trimmed);
  if (hasScheme) return [trimmed];
  const both = [`https://${trimmed}`, `http://${trimmed}`];
  const isPrivate = URL.canParse(both[0] ?? '') && isPrivateHost(new URL(both[0] ?? '').hostname);
  return isPrivate ? both.reverse() : both;
}

function isRefused(outcome: FetchOutcome): boolean {
  return outcome.type === 'failed' && outcome.reason === 'unreachable';
}

/** The second form of an address; where that fails too, the first is told of. */
async function askSecond(url: string, first: Asked, ports: Ports): Promise<Asked> {
  const second = await askAsTyped(url, ports);
  return second.outcome.type === 'failed' ? first : second;
}

interface Asked {
  url: string;
  outcome: FetchOutcome;
  privateHost: string | null;
}

/** A host is trusted only where it turns out to be private itself: what it redirects to or names later is not. */
async function askAsTyped(url: string, ports: Ports): Promise<Asked> {
  const outcome = await ask(url, false, ports);
  const { hostname } = new URL(url);
  const isPrivate = outcome.type === 'failed' && outcome.reason === 'private-address';
  if (!isPrivate || !(await isInPrivateNetwork(hostname)))
    return { url, outcome, privateHost: null };
  return { url, outcome: await ask(url, true, ports), privateHost: hostname };
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
function readWorthyPage(outcome: Answer, isFront: boolean): ExtractedArticle | Failure {
  const page = readPage(outcome);
  if ('reason' in page) return page;
  const least = isFront ? leastFrontText : leastText;
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
): Promise<(ReadFeed & { url: string; answer: Answer }) | null> {
  for (const url of urls.slice(0, Math.max(maxTries, usualPaths.length))) {
    const outcome = await ask(url, isTrusted(url), ports);
    if (outcome.type !== 'read') continue;
    const feed = await readFeed(outcome);
    if (feed.type === 'feed') return { ...feed, url, answer: outcome };
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
