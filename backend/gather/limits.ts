/** How much, how long and how often: what a guest allows himself, and what a host may do to him. */

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
