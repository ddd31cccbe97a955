/** Why something could not be read as a feed, in words a person can act on. */

/** `foreign`: sound JSON or XML of another kind; `not-a-feed`: plain text. */
export type FeedFault = 'empty' | 'binary' | 'html' | 'malformed' | 'foreign' | 'not-a-feed';

/** Thrown by `parseFeed`; `message` says what arrived, what it means and what to do. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly fault: FeedFault;
  /** Addresses of the feeds that a web page names, absolute where a base is known; empty for every other fault. */
  readonly feeds: readonly string[];

  constructor(fault: FeedFault, message: string, feeds: readonly string[] = []) {
    super(message);
    this.fault = fault;
    this.feeds = feeds;
  }
}
