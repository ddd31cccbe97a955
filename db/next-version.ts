/** What an article says from now on, after it was found again: who may change its words, and who its title and times. */
import type { ReadableLibrary } from './connection.ts';
import { isOfSite } from './find-known.ts';
import type { KnownArticle } from './known-article.ts';
import type { FoundArticle } from './save-article.ts';

export interface NextVersion {
  /** The article as it is from now on; null where its current revision says all of it. */
  version: FoundArticle | null;
  /** True where the feed of the article's own site takes it over from one that only linked it. */
  takenOver: boolean;
}

/**
 * The feed that an article belongs to, the other feeds of its site and its page may change its words; the first and the
 * page, its title, author and time as well. Whoever else links it has seen it again.
 */
export function nextVersion(
  library: ReadableLibrary,
  known: KnownArticle,
  found: FoundArticle,
): NextVersion {
  const feed = found.entry?.feed ?? null;
  const ofSite = feed !== null && isOfSite(library, feed, known.url);
  const takenOver =
    ofSite &&
    known.feed !== feed &&
    (known.feed === null || !isOfSite(library, known.feed, known.url));
  const isOwn = takenOver || known.feed === feed || (feed === null && found.source === 'page');
  const takesText = isOwn
    ? !isStrangersWord(known, found, ofSite)
    : isBetterText(known, found, ofSite);
  const text = takesText && !isLess(known, found) ? found : null;
  // What the user hands over is taken whole or not at all.
  if (text === null && feed === null) return { version: null, takenOver };
  const version: FoundArticle = {
    ...found,
    url: known.url,
    id: known.id,
    source: text?.source ?? known.source,
    text: (text ?? known).text,
    hash: (text ?? known).hash,
    partial: (text ?? known).partial,
    modified: text?.modified ?? known.modified,
    title: (isOwn && found.title) || known.title,
    author: (isOwn ? found.author : null) ?? known.author,
    published: isOwn ? publishedNow(known, found, text !== null) : known.published,
  };
  return { version: isChange(known, version) ? version : null, takenOver };
}

/** A page's text stands against the words that a feed of another site has for the page. */
function isStrangersWord(known: KnownArticle, found: FoundArticle, ofSite: boolean): boolean {
  return found.source === 'feed' && found.entry !== null && known.source === 'page' && !ofSite;
}

/** Found by others than its feed: feed and page word the same thing differently, and that is no change. */
function isBetterText(known: KnownArticle, found: FoundArticle, ofSite: boolean): boolean {
  if (found.source === 'page') return known.source === 'page' || known.partial;
  return ofSite && (known.source === found.source || known.partial);
}

/** A part never replaces the whole, nor a feed's teaser what the page shows of it. */
function isLess(known: KnownArticle, found: FoundArticle): boolean {
  if (!found.partial || known.hash === found.hash) return false;
  return !known.partial || (known.source === 'page' && found.source === 'feed');
}

/**
 * A new text has its own time. Without one, a time is a correction where it lies before the article was first seen:
 * some feeds stamp their entries anew at every reading.
 */
function publishedNow(known: KnownArticle, found: FoundArticle, hasText: boolean): string | null {
  if (found.published === null) return known.published;
  const isNewText = hasText && known.hash !== found.hash;
  return isNewText || Date.parse(found.published) <= Date.parse(known.seen)
    ? found.published
    : known.published;
}

/** A time of change alone changes nothing that anybody reads. */
function isChange(known: KnownArticle, version: FoundArticle): boolean {
  const time = (published: string | null) => (published === null ? null : Date.parse(published));
  return (
    known.hash !== version.hash ||
    known.title !== version.title ||
    known.author !== version.author ||
    known.partial !== version.partial ||
    time(known.published) !== time(version.published)
  );
}
