/** Articles: from a web page, a feed entry, a file or pasted text to title, byline, times and plain text. */
export { addressKey, canonicalAddress } from './canonical-address.ts';
export { cleanLine, cleanShortLine, cleanText } from './clean-text.ts';
export { isDistinctGuid } from './distinct-guid.ts';
export { entryKey, isGuidKey } from './entry-key.ts';
export { type ExtractArticleOptions, extractArticle } from './extract-article.ts';
export { type EntryArticle, fromEntry } from './from-entry.ts';
export { htmlToText } from './html-to-text.ts';
export { type DocumentFormat, readDocument } from './read-document.ts';
export { takeOffWall } from './take-off-wall.ts';
