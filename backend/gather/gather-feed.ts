/** One feed, gathered: fetched, parsed, its new entries made articles. */
import { createPageAsker } from './ask-pages.ts';
import { gatherEntry } from './gather-entry.ts';
import { keepValidators } from './keep-validators.ts';
import type {
  FeedToGather,
  GatheredArticle,
  GatherOutcome,
  GatherPorts,
  Validators,
} from './outcome.ts';
import { selectEntries } from './select-entries.ts';

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
  const { address, bytes, contentType } = outcome;
  const parsed = await ports.readFeed({ address, bytes, contentType });
  if (parsed.type === 'failed') return parsed;
  const { fresh, known, leftOut } = selectEntries(parsed.entries, ports);
  const { host, hostname } = new URL(feed.url);
  const privateHost = feed.allowPrivate ? hostname : null;
  // A feed that was never read is called by its host, and has a title of its own from now on.
  const outlet =
    (feed.title === host ? parsed.title : feed.title) ?? parsed.title ?? feed.title ?? null;
  const surroundings = { outlet, privateHost };
  const { fetch, rest } = createPageAsker(ports.fetch, host);
  const articles = await Promise.all(
    fresh.map(({ entry, told, ...identity }) =>
      gatherEntry({ entry, told }, identity, surroundings, { ...ports, fetch }),
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
    pace: { updateInterval: parsed.updateInterval, freshFor: outcome.freshFor, rest: rest() },
    title: parsed.title,
    articles: articles.filter((article) => article !== null).sort(byTime),
    known,
    leftOut,
    truncated: parsed.truncated,
  };
}

const noValidators: Validators = { etag: null, lastModified: null };

function byTime(one: GatheredArticle, other: GatheredArticle): number {
  const time = ({ published }: GatheredArticle) => (published === null ? 0 : Date.parse(published));
  return time(one) - time(other);
}
