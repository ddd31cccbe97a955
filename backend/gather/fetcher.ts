/** HTTP as a guest behaves: conditional, bounded, patient, and never into the private network unasked. */
import { Agent, type Dispatcher, request } from 'undici';
import { errorFailure, failures, statusFailure } from './failures.ts';
import { HostGate } from './host-gate.ts';
import { freshFor, retryAfter } from './http-times.ts';
import type { Failure, FetchOutcome, Validators } from './outcome.ts';
import { isPrivateHost, lookupPublic } from './private-address.ts';
import { acceptedEncodings, readBody, TooLargeError } from './read-body.ts';
import { allowAll, type Robots, readRobots } from './robots.ts';

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

export interface Limits {
  /** Bytes of a feed or a page, packed or unpacked. */
  bytes: number;
  redirects: number;
  /** Milliseconds until connected, until the answer begins, between two pieces of it, and in all. */
  connect: number;
  headers: number;
  idle: number;
  total: number;
  /** Requests at the same time, in all and at one host. */
  concurrent: number;
  concurrentPerHost: number;
  /** Milliseconds between two pages of one host. */
  pause: number;
}

export const defaultLimits: Limits = {
  bytes: 10_000_000,
  redirects: 8,
  connect: 10_000,
  headers: 20_000,
  idle: 15_000,
  total: 60_000,
  concurrent: 24,
  concurrentPerHost: 4,
  pause: 250,
};

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

const accept = {
  feed: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5',
  page: 'text/html, application/xhtml+xml;q=0.9, */*;q=0.5',
};

/** One answer, before redirects are followed. */
type Hop =
  | Exclude<FetchOutcome, Failure>
  | Failure
  | { type: 'redirect'; target: string; permanent: boolean };

export function createFetcher(options: FetcherOptions = {}): Fetcher {
  const limits = { ...defaultLimits, ...options.limits };
  const userAgent =
    options.userAgent ?? 'Parallax/0.1 (news reader on a desktop, fetching for one person)';
  const agentName = (userAgent.split(/[/\s]/, 1)[0] ?? '').toLowerCase();
  const agentOptions: Agent.Options = {
    headersTimeout: limits.headers,
    bodyTimeout: limits.idle,
    keepAliveTimeout: 5000,
  };
  const agents = {
    open: new Agent({ ...agentOptions, connect: { timeout: limits.connect } }),
    guarded: new Agent({
      ...agentOptions,
      connect: { timeout: limits.connect, lookup: lookupPublic },
    }),
  };
  const gate = new HostGate({ total: limits.concurrent, perHost: limits.concurrentPerHost });
  const robots = new Map<string, Promise<Robots | Failure>>();

  /** Follows redirects by hand, so that every address on the way is judged before it is asked. */
  const fetch: Fetch = async (address, fetchOptions = {}) => {
    const { validators, kind = 'feed', allowPrivate = false } = fetchOptions;
    const signal = fetchOptions.signal ?? new AbortController().signal;
    const start = webAddress(address);
    if (!start) return failures.badAddress(address);
    let url = start;
    let movedTo: string | null = null;
    let permanent = true;
    for (let hops = 0; hops <= limits.redirects; hops++) {
      const trusted = allowPrivate && url.hostname === start.hostname;
      if (!trusted && isPrivateHost(url.hostname)) return failures.privateAddress(url.host);
      const headers = requestHeaders(kind, userAgent, validators);
      const hop = await ask(url, { kind, trusted, headers, signal, movedTo });
      if (hop.type !== 'redirect') return hop;
      const target = webAddress(hop.target, url);
      if (!target) return failures.badRedirect(hop.target);
      permanent &&= hop.permanent;
      if (permanent) movedTo = target.href;
      url = target;
    }
    return failures.redirects(limits.redirects);
  };

  interface Question {
    kind: 'feed' | 'page';
    /** The host may be private. */
    trusted: boolean;
    headers: Record<string, string>;
    signal: AbortSignal;
    movedTo: string | null;
  }

  async function ask(url: URL, question: Question): Promise<Hop> {
    const { kind, trusted, signal } = question;
    try {
      let pause = 0;
      if (kind === 'page') {
        const rules = await readRules(url, trusted, signal);
        if ('reason' in rules) return rules;
        if (!rules.allows(url.pathname + url.search)) return failures.robots(url.host);
        pause =
          trusted && isPrivateHost(url.hostname)
            ? 0
            : Math.max(limits.pause, Math.min(10, rules.crawlDelay ?? 0) * 1000);
      }
      return await gate.run(url.host, pause, signal, () => exchange(url, question));
    } catch (error) {
      if (error instanceof TooLargeError) return failures.tooLarge(limits.bytes);
      return errorFailure(error, url.host, Math.round(limits.total / 1000));
    }
  }

  async function exchange(url: URL, { trusted, headers, signal, movedTo }: Question): Promise<Hop> {
    const dispatcher = trusted ? agents.open : agents.guarded;
    // The clock starts with the exchange, since waiting for one's turn is nobody's fault.
    const limited = AbortSignal.any([signal, AbortSignal.timeout(limits.total)]);
    const answer = await request(url, { dispatcher, method: 'GET', headers, signal: limited });
    const header = headersOf(answer);
    const { statusCode: status } = answer;
    const isRead = status >= 200 && status < 300;
    if (!isRead) answer.body.on('error', () => undefined).destroy();
    if (status === 304)
      return {
        type: 'unchanged',
        movedTo,
        validators: validatorsOf(header),
        freshFor: freshFor(header),
      };
    if (status === 410)
      return {
        type: 'gone',
        message:
          'The outlet has taken this address out of service for good (410). What is stored stays; the feed is not asked again.',
      };
    if (status >= 300 && status < 400) {
      const target = header('location');
      if (target === null) return statusFailure(500, null);
      return { type: 'redirect', target, permanent: status === 301 || status === 308 };
    }
    if (!isRead) return statusFailure(status, retryAfter(header));
    if (Number(header('content-length')) > limits.bytes) {
      answer.body.on('error', () => undefined).destroy();
      throw new TooLargeError();
    }
    const bytes = await readBody(answer.body, header('content-encoding') ?? '', limits.bytes);
    if (bytes.length === 0) return failures.empty();
    return {
      type: 'read',
      address: url.href,
      movedTo,
      contentType: header('content-type'),
      bytes,
      validators: validatorsOf(header),
      freshFor: freshFor(header),
    };
  }

  /** A site's robots.txt, asked once as long as the program runs, and again where the server failed. */
  async function readRules(
    url: URL,
    trusted: boolean,
    signal: AbortSignal,
  ): Promise<Robots | Failure> {
    const asked = robots.get(url.origin) ?? askRules(new URL('/robots.txt', url), trusted, signal);
    robots.set(url.origin, asked);
    const rules = await asked;
    if ('reason' in rules) robots.delete(url.origin);
    return rules;
  }

  /** Where the server fails over its robots.txt, the standard asks to stay away; where there is none, all is allowed. */
  async function askRules(
    url: URL,
    trusted: boolean,
    signal: AbortSignal,
  ): Promise<Robots | Failure> {
    const outcome = await fetch(url.href, { allowPrivate: trusted, signal });
    if (outcome.type === 'read')
      return readRobots(new TextDecoder().decode(outcome.bytes), agentName);
    const isAbsent =
      outcome.type !== 'failed' ||
      ['not-found', 'refused', 'empty', 'redirects', 'too-large', 'private-address'].includes(
        outcome.reason,
      );
    return isAbsent ? allowAll : outcome;
  }

  const close = async () => {
    await Promise.all([agents.open.destroy(), agents.guarded.destroy()]);
  };
  return { fetch, close };
}

function webAddress(address: string, base?: URL): URL | null {
  if (address.length > 8000 || !URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return /^https?:$/.test(url.protocol) && url.hostname !== '' ? url : null;
}

function requestHeaders(
  kind: 'feed' | 'page',
  userAgent: string,
  validators?: Validators,
): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: accept[kind],
    'accept-encoding': acceptedEncodings,
    ...(validators?.etag ? { 'if-none-match': validators.etag } : {}),
    ...(validators?.lastModified ? { 'if-modified-since': validators.lastModified } : {}),
  };
}

/** A header's value by lower-case name; the first where it stands twice, null where it is missing. */
export type HeaderOf = (name: string) => string | null;

function headersOf({ headers }: Dispatcher.ResponseData): HeaderOf {
  return (name) => {
    const value = headers[name];
    return (Array.isArray(value) ? value[0] : value) ?? null;
  };
}

/** Overlong validators are not sent back. */
function validatorsOf(header: HeaderOf): Validators {
  const short = (value: string | null) => (value !== null && value.length <= 1000 ? value : null);
  return { etag: short(header('etag')), lastModified: short(header('last-modified')) };
}
