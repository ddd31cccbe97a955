/** HTTP as a guest behaves: conditional, bounded, patient, and never into the private network unasked. */
import type { FetchOutcome, Validators } from './outcome.ts';

export interface FetchOptions {
  validators?: Validators;
  /** What is fetched: a page asks robots.txt first, and has the smaller limits. Default `feed`. */
  kind?: 'feed' | 'page';
  signal?: AbortSignal;
  /** Let the first address be in a private network; redirects into one are refused unless this is set. */
  allowPrivate?: boolean;
}

/** Never rejects: every failure is an outcome. */
export type Fetch = (address: string, options?: FetchOptions) => Promise<FetchOutcome>;

export interface FetcherOptions {
  userAgent?: string;
}

export interface Fetcher {
  fetch: Fetch;
  /** Ends open connections. */
  close: () => Promise<void>;
}

export function createFetcher(_options: FetcherOptions = {}): Fetcher {
  return {
    fetch: async () => ({
      type: 'failed',
      reason: 'unreachable',
      message: 'No network.',
      retryAfter: null,
    }),
    close: async () => undefined,
  };
}
