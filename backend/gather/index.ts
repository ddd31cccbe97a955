/** Gathering: the only network code, from an address to articles ready to be stored. */
export { sayFailedTry } from './failures.ts';
export { createFeedReader, type FeedReader } from './feed-reader.ts';
export {
  createFetcher,
  type Fetch,
  type Fetcher,
  type FetcherOptions,
  type FetchOptions,
} from './fetcher.ts';
export { type AddressOutcome, gatherAddress } from './gather-address.ts';
export { gatherFeed } from './gather-feed.ts';
export type {
  FailureReason,
  FeedToGather,
  FetchOutcome,
  GatheredArticle,
  GatherOutcome,
  GatherPorts,
  Pace,
  Validators,
} from './outcome.ts';
