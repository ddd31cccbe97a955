/** The pages of one reading, asked for at hosts that answer, and for how long the feed's own wants to be left in peace. */
import type { Fetch } from './fetcher.ts';
import type { FailureReason } from './outcome.ts';

/** Failures by which a host shows that it does not answer programs, or nobody at all. */
const silences = new Set<FailureReason>(['timeout', 'unreachable']);

/** After so many in a row the others would be waited for in vain, a minute each. */
const mostSilences = 3;

interface Host {
  silences: number;
  ended: AbortController;
}

export interface PageAsker {
  fetch: Fetch;
  /** Seconds that the feed's own host asked to wait; null where it did not. */
  rest: () => number | null;
}

/** Asks by `fetch`; what stands at a host that keeps silent is given up for this reading, and fails as `aborted`. */
export function createPageAsker(fetch: Fetch, feedHost: string): PageAsker {
  const hosts = new Map<string, Host>();
  let rest = 0;

  function hostOf(name: string): Host {
    const host = hosts.get(name) ?? { silences: 0, ended: new AbortController() };
    hosts.set(name, host);
    return host;
  }

  return {
    rest: () => rest || null,
    async fetch(address, options = {}) {
      const { host: name } = new URL(address);
      const host = hostOf(name);
      const signals = [host.ended.signal, ...(options.signal ? [options.signal] : [])];
      const page = await fetch(address, { ...options, signal: AbortSignal.any(signals) });
      const reason = page.type === 'failed' ? page.reason : null;
      host.silences = reason !== null && silences.has(reason) ? host.silences + 1 : 0;
      if (host.silences >= mostSilences) host.ended.abort();
      if (page.type === 'failed' && name === feedHost) rest = Math.max(rest, page.retryAfter ?? 0);
      return page;
    },
  };
}
