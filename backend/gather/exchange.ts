/** One request and its answer, before redirects are followed. */
import { Agent, type Dispatcher, request } from 'undici';
import { failures, statusFailure } from './failures.ts';
import { freshFor, type HeaderOf, retryAfter } from './http-times.ts';
import type { Limits } from './limits.ts';
import type { FetchOutcome, Validators } from './outcome.ts';
import { lookupPublic } from './private-address.ts';
import { acceptedEncodings, readBody, TooLargeError } from './read-body.ts';

export interface Question {
  kind: 'feed' | 'page';
  /** The host may be private. */
  trusted: boolean;
  validators?: Validators | undefined;
  /** `user:password` for this host, bytes in Latin-1; null for none. */
  credentials: string | null;
  signal: AbortSignal;
  /** Where permanent redirects have led so far. */
  movedTo: string | null;
}

export type Hop = FetchOutcome | { type: 'redirect'; target: string; permanent: boolean };

const accepted = {
  feed: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5',
  page: 'text/html, application/xhtml+xml;q=0.9, */*;q=0.5',
};

const goneMessage =
  'The outlet has taken this address out of service for good (410). What is stored stays; the address is not asked again.';

/** Makes the two ways out: an open one, and one that refuses private addresses when it connects. */
export function createExchange(limits: Limits, userAgent: string) {
  const options = {
    headersTimeout: limits.headers,
    bodyTimeout: limits.idle,
    keepAliveTimeout: 5000,
  };
  const open = new Agent({ ...options, connect: { timeout: limits.connect } });
  const guarded = new Agent({
    ...options,
    connect: { timeout: limits.connect, lookup: lookupPublic },
  });

  /** Rejects where the network, the time or the size runs out; see `errorFailure`. */
  async function exchange(url: URL, question: Question): Promise<Hop> {
    const { kind, trusted, validators, credentials, movedTo } = question;
    // The clock starts here, since waiting for one's turn is nobody's fault.
    const signal = AbortSignal.any([question.signal, AbortSignal.timeout(limits.total)]);
    const ask = () =>
      request(url, {
        dispatcher: trusted ? open : guarded,
        method: 'GET',
        signal,
        headers: {
          'user-agent': userAgent,
          accept: accepted[kind],
          'accept-encoding': acceptedEncodings,
          ...(credentials
            ? { authorization: `Basic ${Buffer.from(credentials, 'latin1').toString('base64')}` }
            : {}),
          ...(validators?.etag ? { 'if-none-match': validators.etag } : {}),
          ...(validators?.lastModified ? { 'if-modified-since': validators.lastModified } : {}),
        },
      });
    // A connection kept open may be closed by the server just as it is used again: that is no fault of this address.
    const answer = await ask().catch((error) => {
      if (!isClosedConnection(error) || signal.aborted) throw error;
      return ask();
    });
    const header = headersOf(answer);
    const { statusCode: status } = answer;
    const isTooLarge = Number(header('content-length')) > limits.bytes;
    if (status < 200 || status > 299 || isTooLarge) discard(answer);
    const common = { movedTo, validators: validatorsOf(header), freshFor: freshFor(header) };
    if (status === 304) return { type: 'unchanged', ...common };
    if (status === 410) return { type: 'gone', message: goneMessage };
    if (status >= 300 && status < 400) {
      const target = header('location');
      if (target === null) return failures.noTarget(status);
      return { type: 'redirect', target, permanent: status === 301 || status === 308 };
    }
    if (status < 200 || status > 299) return statusFailure(status, retryAfter(header));
    if (isTooLarge) throw new TooLargeError();
    const bytes = await readBody(answer.body, header('content-encoding') ?? '', limits.bytes);
    if (bytes.length === 0) return failures.empty();
    return {
      type: 'read',
      address: url.href,
      contentType: header('content-type'),
      bytes,
      ...common,
    };
  }

  const close = async () => {
    await Promise.all([open.destroy(), guarded.destroy()]);
  };
  return { exchange, close };
}

function isClosedConnection(error: NodeJS.ErrnoException): boolean {
  return error.code === 'UND_ERR_SOCKET' || error.code === 'ECONNRESET' || error.code === 'EPIPE';
}

/** Leaves a body unread; the error that this makes is of no interest. */
function discard({ body }: Dispatcher.ResponseData): void {
  body.on('error', () => undefined).destroy();
}

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
