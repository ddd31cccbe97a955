/** Which stored article a found one is: by its address, its entry in a feed, its words. */
import { addressKey } from '../core/article/canonical-address.ts';
import { isGuidKey } from '../core/article/entry-key.ts';
import { isOnSharedHost, isSameSite } from '../core/article/same-site.ts';
import { sharesWords } from '../core/article/shares-words.ts';
import { findAlias } from './article-aliases.ts';
import { type ReadableLibrary, readValue, readValues } from './connection.ts';
import { findTwin } from './find-twin.ts';
import { type KnownArticle, readKnown } from './known-article.ts';
import type { ArticleSource, FoundArticle } from './save-article.ts';

/** What a found article is: a known one, or a new one with the id and the address that it can have. */
export type Identity =
  | { known: KnownArticle }
  | {
      known: null;
      id: string;
      url: string | null;
      /** The article that holds the address wrongly, and gives it up. */
      holder: number | null;
    };

/** How a candidate was found, and so what must agree besides. */
type By = 'address' | 'entry' | 'words';

/**
 * An address names one article, unless a feed of another site gives words of its own under it. A guid that comes with
 * another address than before names one where it can be believed, or title or words agree: some feeds give all entries
 * the same.
 */
export function identify(library: ReadableLibrary, found: FoundArticle): Identity {
  const { url, id, entry } = found;
  const tried = new Set<number>();
  let holder: KnownArticle | null = null;
  const isOne = (by: By, number: number | undefined): KnownArticle | null => {
    if (number === undefined || tried.has(number)) return null;
    tried.add(number);
    const known = readKnown(library, number);
    if (url !== null && known.url === url) holder = known;
    return isSame(library, by, known, found) ? known : null;
  };
  const known =
    isOne('address', url === null ? undefined : find(library, 'url', url)) ??
    isOne(url === null ? 'entry' : 'address', find(library, 'id', id) ?? findAlias(library, id)) ??
    (entry && isOne('entry', findEntry(library, entry.feed, entry.key))) ??
    (goesByTitle(found) ? findTwin(library, found) : null);
  if (known) return { known };
  if (find(library, 'id', id) === undefined)
    return { known: null, id, ...addressFor(library, found, holder) };
  // Where its id is taken by another article, it goes by what it says.
  const own = `${id}-${found.hash.slice(0, ownLength)}`;
  const same = isOne('words', find(library, 'id', own));
  return same ? { known: same } : { known: null, id: own, ...addressFor(library, found, holder) };
}

/** Digits of a text's hash by which articles of one address are told apart. */
const ownLength = 16;

/**
 * An entry without link goes by title and time too, since some feeds give every reading a new guid; and so does one that
 * has a link and no guid where no link of the reading was known, since some write a session into every link.
 */
export function goesByTitle({ url, published, entry }: FoundArticle): boolean {
  if (entry === null) return false;
  return url === null || (entry.byTitle === true && !isGuidKey(entry.key) && published !== null);
}

function isSame(
  library: ReadableLibrary,
  by: By,
  known: KnownArticle,
  found: FoundArticle,
): boolean {
  if (known.hash === found.hash)
    return by !== 'entry' || known.text !== '' || isTitled(known, found);
  if (by === 'address' && known.url !== null && isOneAddress(library, known, found)) return true;
  if (by === 'entry' && isBelieved(known, found)) return true;
  if (by === 'entry' && isTitled(known, found)) {
    // "Weekly roundup", whole and at another address, is next week's.
    const isElsewhere = known.url !== null && found.url !== null;
    if (!isElsewhere || known.partial || found.partial) return true;
  }
  return sharesWords(known.text, found.text);
}

/** True where the guid alone says that it is the article, whatever became of it; see `FoundArticle`. */
function isBelieved(known: KnownArticle, { entry, published }: FoundArticle): boolean {
  const within = entry?.sameWithin ?? null;
  if (within === null) return false;
  if (within === Number.POSITIVE_INFINITY) return true;
  const apart = Date.parse(published ?? '') - Date.parse(known.published ?? '');
  return Math.abs(apart) <= within;
}

const isTitled = (known: KnownArticle, found: FoundArticle) =>
  known.title.toLowerCase() === found.title.toLowerCase();

/** True where both speak of the address and neither gives words of its own under it. */
function isOneAddress(library: ReadableLibrary, known: KnownArticle, found: FoundArticle): boolean {
  const feed = found.entry?.feed ?? null;
  // The outlet that moved it may put something else where it was.
  if (known.feed === feed && feed !== null && !isAt(known, found)) return false;
  if (isOtherEntry(library, known, found)) return false;
  // A teaser is the article seen again.
  if (found.partial) return true;
  if (known.feed === feed && known.source === found.source) return true;
  return (
    isFromAddress(library, found.source, feed, found.url) &&
    (known.partial || isFromAddress(library, known.source, known.feed, known.url))
  );
}

/**
 * True where the feed has given the known one another guid that was made for one thing, and neither title nor words
 * agree: its links all lead to one page.
 */
function isOtherEntry(library: ReadableLibrary, known: KnownArticle, found: FoundArticle): boolean {
  const { entry } = found;
  if (entry === null || known.feed !== entry.feed) return false;
  const within = entry.sameWithin ?? 0;
  if (within === 0 || isTitled(known, found)) return false;
  if (within !== Number.POSITIVE_INFINITY && isBelieved(known, found)) return false;
  const sql = 'SELECT key FROM feed_entries WHERE feed = ? AND article = ?';
  const guids = readValues<string>(library, sql, entry.feed, known.number).filter(isGuidKey);
  if (guids.length === 0 || guids.includes(entry.key)) return false;
  return !sharesWords(known.text, found.text);
}

/** True where it is known under that address now, and not only from before. */
export function isAt(known: KnownArticle, { url }: FoundArticle): boolean {
  return known.url === url || addressKey(known.url ?? '') === addressKey(url ?? '');
}

/** True where the words are those of the address: read there, or told by a feed of its site. */
function isFromAddress(
  library: ReadableLibrary,
  source: ArticleSource,
  feed: string | null,
  url: string | null,
): boolean {
  if (source === 'page') return true;
  return source === 'feed' && (feed === null || isOfSite(library, feed, url));
}

/** True where a feed is of the site of an address, and strangers publish nothing on its host. */
export function isOfSite(library: ReadableLibrary, feed: string, url: string | null): boolean {
  const address = readValue<string>(library, 'SELECT url FROM feeds WHERE id = ?', feed);
  if (url === null || address === undefined || !URL.canParse(address)) return false;
  return isSameSite(address, url) && !isOnSharedHost(url);
}

/** The address goes to whoever speaks for its site; the words of others are kept without it. */
function addressFor(
  library: ReadableLibrary,
  { url, source, entry }: FoundArticle,
  holder: KnownArticle | null,
): { url: string | null; holder: number | null } {
  if (holder === null) return { url, holder: null };
  return isFromAddress(library, source, entry?.feed ?? null, url)
    ? { url, holder: holder.number }
    : { url: null, holder: null };
}

function find(library: ReadableLibrary, column: 'url' | 'id', value: string): number | undefined {
  return readValue<number>(library, `SELECT number FROM articles WHERE ${column} = ?`, value);
}

function findEntry(library: ReadableLibrary, feed: string, key: string): number | undefined {
  const sql = 'SELECT article FROM feed_entries WHERE feed = ? AND key = ?';
  return readValue<number>(library, sql, feed, key);
}
