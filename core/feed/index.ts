/** Feeds: bytes in, one plain shape out, whatever the format; and lists of feeds as OPML. */
export { decodeBytes } from './decode-bytes.ts';
export { FeedError, type FeedFault } from './feed-error.ts';
export { type FeedLink, findFeedLinks } from './find-feed-links.ts';
export { type LeftOut, type OpmlFeed, readOpml, writeOpml } from './opml.ts';
export { type ParseFeedOptions, parseFeed } from './parse-feed.ts';
