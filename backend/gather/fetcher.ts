/** HTTP as a guest behaves: conditional, bounded, patient, and never into the private network unasked. */
import { version } from '../version.ts';
import { createExchange, type Hop, type Question } from './exchange.ts';
import { errorFailure, failures } from './failures.ts';
import { HostGate, HostRestsError } from './host-gate.ts';
import { defaultLimits, type Limits } from './limits.ts';
import type { FetchOutcome, Validators } from './outcome.ts';
import { isPrivateHost } from './private-address.ts';
import { TooLargeError } from './read-body.ts';
import { RobotsMemory } from './robots-memory.ts';

export interface FetchOptions {
  validators?: Validators;
  /** What is fetched: a `page` asks robots.txt first; default `feed`. */
  kind?: 'feed' | 'page';
  signal?: AbortSignal;
  /** The user named this host himself, so that it may be in a private network; every other host on the way may not. */
  allowPrivate?: boolean;
}

/** Never rejects: every failure is an outcome. */
export type Fetch = (address: string, options?: FetchOptions) => Promise<FetchOutcome>;

export interface FetcherOptions {
  /** Says who asks; its first word is the name that robots.txt goes by. */
  userAgent?: string;
  limits?: Partial<Limits>;
}

export interface Fetcher {
  fetch: Fetch;
  /** Ends open connections. */
  close: () => Promise<void>;
}

const defaultUserAgent = `Parallax/${version} (news reader on a desktop, fetching for one person)`;

/** Sites that ask for a longer pause between two pages get this one, in seconds. */
const longestPause = 10;

export function createFetcher(options: FetcherOptions = {}): Fetcher {
  const limits = { ...defaultLimits, ...options.limits };
  const userAgent = options.userAgent ?? defaultUserAgent;
  const { exchange, close } = createExchange(limits, userAgent);
  const gate = new HostGate({ total: limits.concurrent, perHost: limits.concurrentPerHost });
  const robots = new RobotsMemory(userAgent.split(/[/\s]/, 1)[0] ?? '');

  /** Follows redirects by hand, so that every address on the way is judged before it is asked. */
  const fetch: Fetch = async (address, fetchOptions = {}) => {
    const { validators, kind = 'feed', allowPrivate = false } = fetchOptions;
    const signal = fetchOptions.signal ?? new AbortController().signal;
    const start = webAddress(address);
    if (!start) return failures.badAddress(address);
    const credentials = takeCredentials(start);
    let url = start;
    let movedTo: string | null = null;
    let isPermanent = credentials === null;
    for (let hops = 0; hops <= limits.redirects; hops++) {
      const trusted = allowPrivate && url.hostname === start.hostname;
      if (!trusted && isPrivateHost(url.hostname)) return failures.privateAddress(url.host);
      const isOwnHost = url.origin === start.origin;
      const hop = await ask(url, {
        kind,
        trusted,
        validators,
        credentials: isOwnHost ? credentials : null,
        signal,
        movedTo,
      });
      if (hop.type !== 'redirect') return hop;
      const target = webAddress(hop.target, url);
      if (!target) return failures.badRedirect(hop.target);
      takeCredentials(target);
      // A move from a secure address to an open one is followed, but not for good.
      isPermanent &&= hop.permanent && !(url.protocol === 'https:' && target.protocol === 'http:');
      if (isPermanent) movedTo = target.href;
      url = target;
    }
    return failures.redirects(limits.redirects);
  };

  async function ask(url: URL, question: Question): Promise<Hop> {
    const { kind, trusted, signal } = question;
    try {
      let pause = 0;
      if (kind === 'page') {
        const rules = await robots.rulesOf(url.origin, () =>
          fetch(new URL('/robots.txt', url).href, { allowPrivate: trusted, signal }),
        );
        if ('reason' in rules) return rules;
        if (!rules.allows(url.pathname + url.search)) return failures.robots(url.host);
        const asked = Math.min(longestPause, rules.crawlDelay ?? 0) * 1000;
        pause = isPrivateHost(url.hostname) ? 0 : Math.max(limits.pause, asked);
      }
      return await gate.run(url.host, pause, signal, async () => {
        const hop = await exchange(url, question);
        // Before the next is let in.
        if (hop.type === 'failed' && hop.reason === 'busy' && hop.retryAfter)
          gate.rest(url.host, hop.retryAfter);
        return hop;
      });
    } catch (error) {
      if (error instanceof HostRestsError) return failures.resting(url.host, error.seconds);
      if (error instanceof TooLargeError) return failures.tooLarge(limits.bytes);
      return errorFailure(error, url.host);
    }
  }

  return { fetch, close };
}

const longestAddress = 8000;

function webAddress(address: string, base?: URL): URL | null {
  if (address.length > longestAddress || !URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return /^https?:$/.test(url.protocol) && url.hostname !== '' ? url : null;
}

/** Takes `user:password` out of an address, as bytes in Latin-1, so that no link resolved against it carries them on. */
function takeCredentials(url: URL): string | null {
  const [user, password] = [url.username, url.password].map((part) =>
    part.replace(/%([\da-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
  );
  url.username = '';
  url.password = '';
  return user ? `${user}:${password}` : null;
}
