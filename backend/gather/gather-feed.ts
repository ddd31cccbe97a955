/** One feed, gathered: fetched, parsed, its new entries made articles. */
import { hash } from 'node:crypto';
import { type EntryArticle, entryKey, fromEntry } from '../../core/article/index.ts';
import { FeedError, parseFeed } from '../../core/feed/index.ts';
import type { FeedEntry, ParsedFeed } from '../../core/model.ts';
import { failure } from './failures.ts';
import type { Fetch } from './fetcher.ts';
import { gatherEntry } from './gather-entry.ts';
import { keepValidators } from './keep-validators.ts';
import type {
  Failure,
  FeedToGather,
  FetchOutcome,
  GatheredArticle,
  GatherOutcome,
  GatherPorts,
  Validators,
} from './outcome.ts';

/** New entries of one reading beyond this are left for later ones. */
const maxEntries = 2000;

/** Never rejects: every failure is an outcome, so that one bad feed stops no refresh. */
export async function gatherFeed(feed: FeedToGather, ports: GatherPorts): Promise<GatherOutcome> {
  const outcome = await ports.fetch(feed.url, {
    kind: 'feed',
    validators: { etag: feed.etag, lastModified: feed.lastModified },
    allowPrivate: feed.allowPrivate,
    ...(ports.signal ? { signal: ports.signal } : {}),
  });
  if (outcome.type === 'failed' || outcome.type === 'gone') return outcome;
  if (outcome.type === 'unchanged') {
    const { movedTo, validators, freshFor } = outcome;
    return {
      type: 'unchanged',
      movedTo,
      validators: keepValidators(validators, feed),
      pace: { updateInterval: null, freshFor, rest: null },
    };
  }
  const parsed = await parse(outcome);
  if ('type' in parsed) return parsed;
  const { fresh, known, leftOut } = selectEntries(parsed.entries, ports);
  const { host, hostname } = new URL(feed.url);
  const privateHost = feed.allowPrivate ? hostname : null;
  // A feed that was never read is called by its host, and has a title of its own from now on.
  const outlet =
    (feed.title === host ? parsed.title : feed.title) ?? parsed.title ?? feed.title ?? null;
  const surroundings = { outlet, privateHost };
  let rest = 0;
  const fetch: Fetch = async (address, options) => {
    const page = await ports.fetch(address, options);
    if (page.type === 'failed' && new URL(address).host === host)
      rest = Math.max(rest, page.retryAfter ?? 0);
    return page;
  };
  const articles = await Promise.all(
    fresh.map(({ entry, told, ...identity }) =>
      gatherEntry(entry, told, identity, surroundings, { ...ports, fetch }),
    ),
  );
  return {
    type: 'read',
    movedTo: outcome.movedTo,
    // What is left, and a page that is to be asked for again, need the feed again: "not modified" is no answer.
    validators:
      leftOut > 0 || articles.some((article) => article?.entryHash === '')
        ? noValidators
        : outcome.validators,
    pace: { updateInterval: parsed.updateInterval, freshFor: outcome.freshFor, rest: rest || null },
    title: parsed.title,
    articles: articles.filter((article) => article !== null).sort(byTime),
    known,
    leftOut,
  };
}

const noValidators: Validators = { etag: null, lastModified: null };

async function parse(
  outcome: Extract<FetchOutcome, { type: 'read' }>,
): Promise<ParsedFeed | Failure> {
  try {
    return await parseFeed(outcome.bytes, {
      contentType: outcome.contentType,
      baseUrl: outcome.address,
      // Only text is made of it, which no tag survives.
      unsanitized: true,
    });
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const reason =
      error.fault === 'malformed' || error.fault === 'empty' ? error.fault : 'not-a-feed';
    return failure(reason, error.message);
  }
}

interface Selected {
  entry: FeedEntry;
  told: EntryArticle;
  key: string;
  entryHash: string;
}

/** What is new or changed; of entries with one key the first. Entries that cannot be told apart are left out. */
function selectEntries(entries: FeedEntry[], ports: GatherPorts) {
  const fresh = new Map<string, Selected>();
  let known = 0;
  for (const [key, { entry, told }] of withPlaces(byKey(entries))) {
    const entryHash = hashEntry(entry, told);
    if (ports.isKnown(key, entryHash)) known += 1;
    else fresh.set(key, { entry, told, key, entryHash });
  }
  const chosen = newest([...fresh.values()]);
  return { fresh: chosen, known, leftOut: fresh.size - chosen.length };
}

/** A guid that stands at entries with different links, or titles where there are none, tells nothing apart. */
function byKey(entries: FeedEntry[]): Map<string, FeedEntry> {
  const unguided = entries.map((entry) => entryKey({ ...entry, id: null }));
  const things = new Map<string | null, Set<string | null>>();
  for (const [index, { id }] of entries.entries())
    things.set(id, (things.get(id) ?? new Set()).add(unguided[index] ?? null));
  const keyed = new Map<string, FeedEntry>();
  for (const [index, entry] of entries.entries()) {
    const isShared = (things.get(entry.id)?.size ?? 0) > 1;
    const key = (isShared ? unguided[index] : null) ?? entryKey(entry);
    if (key !== null && !keyed.has(key)) keyed.set(key, entry);
  }
  return keyed;
}

/**
 * Entries with guids and titles of their own that link to one page, as of a list of releases, stand at places of that
 * page: the fragment of their link, or their guid for one.
 */
function withPlaces(keyed: Map<string, FeedEntry>) {
  const all = [...keyed].map(([key, entry]) => ({ key, entry, told: fromEntry(entry) }));
  const things = new Map<string, Set<string>>();
  for (const { entry, told } of all)
    if (entry.id !== null && told.url !== null)
      things.set(told.url, (things.get(told.url) ?? new Set()).add(`${entry.id}\n${told.title}`));
  const isList = (url: string) => {
    const told = [...(things.get(url) ?? [])];
    const titles = new Set(told.map((one) => one.slice(one.indexOf('\n'))));
    return told.length > 1 && titles.size === told.length;
  };
  return all.map(({ key, entry, told }): [string, { entry: FeedEntry; told: EntryArticle }] => {
    const isPlace = entry.id !== null && told.url !== null && isList(told.url);
    return [
      key,
      { entry, told: isPlace ? { ...told, url: placeOf(entry, told.url ?? '') } : told },
    ];
  });
}

/** The longest fragment that is made of a guid, in characters. */
const longestFragment = 200;

function placeOf({ id, link }: FeedEntry, url: string): string {
  const place = new URL(url);
  const fragment = link !== null && URL.canParse(link) ? new URL(link).hash : '';
  place.hash = fragment || (id ?? '').slice(0, longestFragment);
  return place.href;
}

/** As many as one reading takes: by time where they have one, else the first, since feeds begin with the newest. */
function newest(entries: Selected[]): Selected[] {
  if (entries.length <= maxEntries) return entries;
  const time = ({ told: { published } }: Selected) =>
    published === null ? Number.NEGATIVE_INFINITY : Date.parse(published);
  return entries
    .toSorted((one, other) => (time(one) === time(other) ? 0 : time(other) - time(one)))
    .slice(0, maxEntries);
}

/** Of what is shown; markup, counters and tags change without the article changing. */
function hashEntry(
  { title, link, published, updated, author }: FeedEntry,
  { text }: EntryArticle,
): string {
  return hash('sha256', JSON.stringify([title, link, published, updated, author, text]));
}

function byTime(one: GatheredArticle, other: GatheredArticle): number {
  const time = ({ published }: GatheredArticle) => (published === null ? 0 : Date.parse(published));
  return time(one) - time(other);
}
