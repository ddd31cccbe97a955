/** A feed out of a file: what is wrong with one is told of a file and not of an address. */
import {
  FeedError,
  type FeedFault,
  type ParseFeedOptions,
  parseFeed,
} from '../../core/feed/index.ts';
import type { ParsedFeed } from '../../core/model.ts';
import { InputError } from './input-error.ts';

const reasons: Readonly<Record<FeedFault, string>> = {
  empty: 'The file is empty.',
  binary: 'This is a binary file, not text.',
  html: 'The file is a web page and no feed. To read it as an article, give it a name that ends in .html.',
  malformed: 'The file is broken, and no feed can be read in it. Save it anew from where it came.',
  foreign:
    'The file is JSON or XML of another kind, and neither a feed (RSS, Atom, JSON Feed) nor a list of articles.',
  'not-a-feed': 'The file holds neither a feed (RSS, Atom, JSON Feed) nor a list of articles.',
};

/** Rejects with an `InputError`. */
export async function readFeed(bytes: Uint8Array, options?: ParseFeedOptions): Promise<ParsedFeed> {
  try {
    return await parseFeed(bytes, options);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    throw new InputError(reasons[error.fault], { cause: error });
  }
}
