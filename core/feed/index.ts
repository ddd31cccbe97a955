/** Feeds: bytes in, one plain shape out, whatever the format; and lists of feeds as OPML. */
export { FeedError, type FeedFault } from './feed-error.ts';
export { type OpmlFeed, readOpml, writeOpml } from './opml.ts';
export { type ParseFeedOptions, parseFeed } from './parse-feed.ts';
