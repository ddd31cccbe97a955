/** What gathering hands over, as plain data: fetched bytes, gathered articles, and failures in words. */
import type { Fetch } from './fetcher.ts';
import type { ReadFeed } from './read-feed.ts';

/** What a server wants to hear at the next request, to answer "not modified". */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

export type FailureReason =
  | 'bad-address'
  | 'private-address'
  | 'unreachable'
  | 'offline'
  | 'insecure'
  | 'timeout'
  | 'too-large'
  | 'redirects'
  | 'busy'
  | 'resting'
  | 'refused'
  | 'not-found'
  | 'server-error'
  | 'robots'
  | 'broken-transfer'
  | 'not-a-feed'
  | 'not-an-article'
  | 'malformed'
  | 'empty'
  | 'aborted';

export interface Failure {
  type: 'failed';
  reason: FailureReason;
  /** What happened, what it means for what is stored, what to do. */
  message: string;
  /** Seconds that the server asks to wait; null where it does not say. */
  retryAfter: number | null;
}

export interface Gone {
  type: 'gone';
  message: string;
}

/** One HTTP exchange, redirects followed. `movedTo` is set where every redirect on the way was permanent (301, 308). */
export type FetchOutcome =
  | {
      type: 'read';
      /** Where the bytes finally came from. */
      address: string;
      movedTo: string | null;
      contentType: string | null;
      bytes: Uint8Array;
      validators: Validators;
      /** Seconds the answer stays fresh by Cache-Control or Expires; null where unsaid. */
      freshFor: number | null;
    }
  | { type: 'unchanged'; movedTo: string | null; validators: Validators; freshFor: number | null }
  | Gone
  | Failure;

/** When the feed is due again, as far as feed and server say; seconds, null where unsaid. */
export interface Pace {
  /** From the feed: ttl or syndication module. */
  updateInterval: number | null;
  /** From the server: Cache-Control max-age or Expires. */
  freshFor: number | null;
  /** What the feed's host asked for when it was asked for pages: Retry-After. */
  rest: number | null;
}

export interface FeedToGather {
  id: string;
  url: string;
  etag: string | null;
  lastModified: string | null;
  /** The feed's name as the user knows it, by which its outlet goes; the feed's own title where absent. */
  title?: string | null;
  /** True where the host may be in a private network. */
  allowPrivate: boolean;
}

export interface GatherPorts {
  fetch: Fetch;
  readFeed: ReadFeed;
  now: () => Date;
  /** True where the entry `key` of this feed is stored with this very `entryHash`: it is then left out. */
  isKnown: (key: string, entryHash: string) => boolean;
  /** True where the entry `key` of this feed is stored, with whatever hash. */
  isStored: (key: string) => boolean;
  signal?: AbortSignal;
}

/** An article ready to be stored. */
export interface GatheredArticle {
  /** Identity within its feed (guid, link, or title and date); across feeds the canonical `url` decides. */
  key: string;
  /**
   * SHA-256 of what the feed says of the entry, hexadecimal; empty for what came from no feed, and where the page could
   * not be had for a passing reason, so that the next reading asks for it again.
   */
  entryHash: string;
  /**
   * Whatever else of it changed, it is the article that had this key before, if their times lie no more than so many
   * milliseconds apart; null, or left out, where the key alone proves nothing.
   */
  sameWithin?: number | null;
  /** True where nothing of the reading was known by its link, so that links may be others at every reading. */
  byTitle?: boolean;
  /** Canonical address. */
  url: string | null;
  title: string;
  author: string | null;
  outlet: string;
  /** ISO 8601. */
  published: string | null;
  modified: string | null;
  /** Plain text, paragraphs separated by blank lines. */
  text: string;
  /** True where only a part of the article could be had. */
  partial: boolean;
  source: 'feed' | 'page' | 'file' | 'text';
  /** What its page said of itself, where its text came from there; null for every other source. */
  page: PageTold | null;
}

/** For asking for the page again: its own headline, which the feed may have in other words, and its validators. */
export interface PageTold extends Validators {
  headline: string | null;
}

export type GatherOutcome =
  | { type: 'unchanged'; movedTo: string | null; validators: Validators; pace: Pace }
  | {
      type: 'read';
      movedTo: string | null;
      validators: Validators;
      pace: Pace;
      title: string | null;
      /** New and changed entries, oldest first. */
      articles: GatheredArticle[];
      /** Entries left out because they are known. */
      known: number;
      /** New entries beyond what one reading takes, which later readings take. */
      leftOut: number;
      /** True where the feed is longer than feeds are read. */
      truncated: boolean;
    }
  | Gone
  | Failure;
