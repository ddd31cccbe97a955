/** The one way from bytes to a feed. */
import type { ParsedFeed } from '../model.ts';
import { FeedError } from './feed-error.ts';

export interface ParseFeedOptions {
  /** The Content-Type header as it came; its charset is believed unless the bytes contradict it. */
  contentType?: string | null;
  /** The address the bytes came from; relative links are resolved against it. */
  baseUrl?: string | null;
}

/** Reads RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1. Rejects with a `FeedError`. */
export async function parseFeed(
  _bytes: Uint8Array,
  _options: ParseFeedOptions = {},
): Promise<ParsedFeed> {
  throw new FeedError('empty', 'The feed is empty.');
}
