/** Which stored article a found one is: by its address, its entry in a feed, its words. */
import { entryKey } from '../core/article/entry-key.ts';
import { isOnSharedHost, isSameSite } from '../core/article/same-site.ts';
import { sharesWords } from '../core/article/shares-words.ts';
import { type ReadableLibrary, readValue, statement } from './connection.ts';
import type { ArticleSource, FoundArticle } from './save-article.ts';

/** A stored article in its current revision. */
export interface KnownArticle {
  number: number;
  id: string;
  url: string | null;
  outlet: string;
  /** The feed that it belongs to; null where it came from no feed, or from one that was removed. */
  feed: string | null;
  source: ArticleSource;
  /** When it was first seen, ISO 8601. */
  seen: string;
  /** Number and row of the current revision. */
  revision: number;
  revisionId: number;
  title: string;
  author: string | null;
  published: string | null;
  modified: string | null;
  text: string;
  partial: boolean;
  hash: string;
}

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
 * another address than before names one only where title or words agree: some feeds give all entries the same.
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
  const alias = aliasOf(found);
  const known =
    isOne('address', url === null ? undefined : find(library, 'url', url)) ??
    isOne(url === null ? 'entry' : 'address', find(library, 'id', id)) ??
    (entry && isOne('entry', findEntry(library, entry.feed, entry.key))) ??
    (entry && alias && isOne('words', findEntry(library, entry.feed, alias)));
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
 * has a link and no guid, since some write a session into every link.
 */
export function aliasOf({ url, title, published, entry }: FoundArticle): string | null {
  const isByLink = entry?.key.startsWith('link:') === true && published !== null;
  return url === null || isByLink ? entryKey({ id: null, link: null, title, published }) : null;
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
  if (by === 'entry' && isTitled(known, found)) {
    // "Weekly roundup", whole and at another address, is next week's.
    const isElsewhere = known.url !== null && found.url !== null;
    if (!isElsewhere || known.partial || found.partial) return true;
  }
  return sharesWords(known.text, found.text);
}

const isTitled = (known: KnownArticle, found: FoundArticle) =>
  known.title.toLowerCase() === found.title.toLowerCase();

/** True where both speak of the address and neither gives words of its own under it. */
function isOneAddress(library: ReadableLibrary, known: KnownArticle, found: FoundArticle): boolean {
  // A teaser is the article seen again.
  if (found.partial) return true;
  const feed = found.entry?.feed ?? null;
  if (known.feed === feed && known.source === found.source) return true;
  return (
    isFromAddress(library, found.source, feed, found.url) &&
    (known.partial || isFromAddress(library, known.source, known.feed, known.url))
  );
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

function readKnown(library: ReadableLibrary, number: number): KnownArticle {
  const sql = `SELECT a.number, a.id, a.url, a.outlet, a.feed, a.source, a.fetched AS seen,
      a.revision, r.id AS revisionId, r.title, r.author, r.published, r.modified, r.text,
      r.partial, r.hash
    FROM articles a JOIN revisions r ON r.article = a.number AND r.number = a.revision
    WHERE a.number = ?`;
  type Row = Omit<KnownArticle, 'partial'> & { partial: number };
  const row = statement<Row>(library, sql).get(number) as Row;
  return { ...row, partial: row.partial === 1 };
}
