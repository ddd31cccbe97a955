/** What can go wrong on the way, in words: what happened, what it means for what is stored, what to do. */
import type { Failure, FailureReason } from './outcome.ts';
import { privateAddressCode } from './private-address.ts';
import { UnknownCodingError } from './read-body.ts';

const kept = 'What is stored stays as it is';
const again = `${kept}; it is tried again when it is due, or when you refresh.`;

export function failure(
  reason: FailureReason,
  message: string,
  retryAfter: number | null = null,
): Failure {
  return { type: 'failed', reason, message, retryAfter };
}

export const failures = {
  badAddress: (address: string) =>
    failure(
      'bad-address',
      `"${address.slice(0, 200)}" is no web address. One looks like example.org or https://example.org/feed.xml.`,
    ),
  privateAddress: (host: string) =>
    failure(
      'private-address',
      `The request to ${host} was refused, because it leads into a private network. If you mean it, add that address yourself.`,
    ),
  badRedirect: (target: string) =>
    failure(
      'redirects',
      `The address redirects to "${target.slice(0, 100)}", which is no web address. ${kept}; check the address in a browser.`,
    ),
  redirects: (limit: number) =>
    failure(
      'redirects',
      `The address redirects more than ${limit} times and leads nowhere. ${kept}; check the address in a browser.`,
    ),
  tooLarge: (limit: number) =>
    failure(
      'too-large',
      `The answer is larger than ${Math.round(limit / 1_000_000)} MB, so that it was not read to its end. ${kept}; check that the address is a feed or an article.`,
    ),
  timeout: () => failure('timeout', `The server took too long to answer. ${again}`),
  aborted: () => failure('aborted', 'The request was cancelled. What is stored stays as it is.'),
  noTarget: (status: number) =>
    failure(
      'redirects',
      `The server says that the document is elsewhere (${status}), but not where. ${kept}; check the address in a browser.`,
    ),
  unknownCoding: (coding: string) =>
    failure(
      'malformed',
      `The server packs its answer in a way that nobody asked for ("${coding.slice(0, 40)}"), so that it cannot be unpacked. ${kept}; tell the outlet, or look for another feed of it.`,
    ),
  tooHeavy: () =>
    failure(
      'malformed',
      `The feed takes more time or memory than any feed should, so that it was not read to its end. ${kept}; tell the outlet, or look for another feed of it.`,
    ),
  damaged: () =>
    failure('broken-transfer', `The answer arrived damaged and cannot be decompressed. ${again}`),
  brokenTransfer: () =>
    failure('broken-transfer', `The connection broke off in the middle of the answer. ${again}`),
  robots: (host: string) =>
    failure(
      'robots',
      `${host} asks programs not to fetch this page (robots.txt), so that only what its feed tells is shown. Open the article in a browser to read it whole.`,
    ),
  tooLittle: (characters: number) =>
    failure(
      'not-an-article',
      `The page holds only ${characters} characters of text, which is no article. It may be a front page, or need a browser: add the address of a single article or of a feed, or paste the text.`,
    ),
  resting: (host: string, seconds: number) =>
    failure(
      'resting',
      `${host} has asked for fewer requests, and was left in peace. ${kept}; it is tried again in ${duration(Math.ceil(seconds))}.`,
      Math.ceil(seconds),
    ),
  empty: () => failure('empty', `The server answers with nothing. ${again}`),
};

/** What failed when an address was only being tried: no refresh comes back to what nobody follows. */
export function sayFailedTry(message: string): string {
  return message
    .replace(kept, 'Nothing was added')
    .replace(
      'What is stored stays; the address is not asked again',
      "Nothing was added; look for another feed on the outlet's site",
    )
    .replace('it is tried again when it is due, or when you refresh', 'try again later')
    .replace('it is tried again', 'try again');
}

/** A status that brings no document; `retryAfter` in seconds. */
export function statusFailure(status: number, retryAfter: number | null): Failure {
  if (status === 429 || status === 503) {
    const when = retryAfter === null ? 'later' : `in ${duration(retryAfter)}`;
    return failure(
      'busy',
      `The server asks for fewer requests (${status}). ${kept}; it is tried again ${when}.`,
      retryAfter,
    );
  }
  if (status === 401 || status === 403 || status === 451 || status === 407) {
    return failure(
      'refused',
      `The server refuses access (${status}). ${kept}; the address may need a subscription, or shut programs out. Look for another feed of the outlet, or paste the text of single articles.`,
    );
  }
  if (status === 404) {
    return failure(
      'not-found',
      `There is nothing at this address any more (404). ${kept}; look for the new address on the outlet's site.`,
    );
  }
  if (status >= 500)
    return failure(
      'server-error',
      `The server has a fault of its own (${status}). ${again}`,
      retryAfter,
    );
  return failure(
    'refused',
    `The server does not accept the request (${status}). ${kept}; check the address.`,
  );
}

function duration(seconds: number): string {
  if (seconds < 120) return `${Math.max(1, Math.round(seconds))} seconds`;
  if (seconds < 7200) return `${Math.round(seconds / 60)} minutes`;
  return `${Math.round(seconds / 3600)} hours`;
}

/** An error that undici, the network or a decoder threw. */
export function errorFailure(error: unknown, host: string): Failure {
  const code = errorCode(error);
  if (error instanceof UnknownCodingError) return failures.unknownCoding(error.coding);
  if (code === privateAddressCode) return failures.privateAddress(host);
  if (/TIMEOUT|ETIMEDOUT|TimeoutError/.test(code)) return failures.timeout();
  if (/^(?:AbortError|ABORT_ERR|UND_ERR_ABORTED)$/.test(code)) return failures.aborted();
  if (code === 'ENOTFOUND') {
    return failure(
      'unreachable',
      `There is no server named ${host}. ${kept}; check the address, or your connection to the internet.`,
    );
  }
  if (/^(?:EAI_AGAIN|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL)$/.test(code)) {
    return failure('offline', `The network cannot be reached. ${again}`);
  }
  if (/^(?:ECONNREFUSED|EHOSTUNREACH|EHOSTDOWN)$/.test(code)) {
    return failure('unreachable', `${host} does not accept connections. ${again}`);
  }
  if (/CERT|SSL|TLS|SELF_SIGNED|ALTNAME|UNABLE_TO_(?:GET|VERIFY)|EPROTO/.test(code)) {
    return failure(
      'insecure',
      `The connection to ${host} is not secure (${code}). ${kept}; check the address in a browser before you trust it.`,
    );
  }
  if (code.startsWith('Z_')) return failures.damaged();
  if (
    /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|ERR__ERROR|ERR_|ERR_STREAM|HPE_|HTTPParserError)/.test(
      code,
    )
  )
    return failures.brokenTransfer();
  return failure('unreachable', `${host} could not be read (${code}). ${again}`);
}

function errorCode(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause) {
    const { code } = at as NodeJS.ErrnoException;
    if (typeof code === 'string') return code;
    if (at.name !== 'Error' && at.name !== 'TypeError') return at.name;
  }
  return error instanceof Error ? error.name : 'unknown';
}
