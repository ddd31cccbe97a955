/** A refresh as the command line tells it: progress while it runs, failures, what came of it. */
import type { ReadableLibrary } from '../../db/connection.ts';
import { readFeed } from '../../db/feeds.ts';
import type { RefreshProgress, RefreshSummary } from '../contract/views.ts';
import type { Backend } from '../create-backend.ts';
import { counted } from './counted.ts';
import { createProgress, type Progress } from './progress.ts';
import { reportFailure } from './report.ts';

/**
 * Refreshes the feeds given, or all, and returns what came of it. Ctrl+C stops after the article or story at hand, and
 * leaves the rest to the next refresh; a second one ends the program at once.
 */
export async function followRefresh(
  { refresher, workspace }: Backend,
  feeds?: readonly string[],
): Promise<RefreshSummary> {
  const progress = createProgress();
  let isStopping = false;
  // One listener for both: a second signal that is on its way while the listener changes would be lost.
  const interrupt = () => {
    if (isStopping) process.exit(interrupted);
    isStopping = true;
    progress.end();
    process.stderr.write(`parallax: ${stopping}\n`);
    void refresher.stop();
  };
  process.on('SIGINT', interrupt);
  try {
    return await follow(refresher.start(feeds).follow(), progress, workspace.library);
  } finally {
    process.off('SIGINT', interrupt);
  }
}

const stopping =
  'Stopping … What was read so far is stored, and the next refresh goes on. Press Ctrl+C again to stop at once.';

/** What shells report of a program that Ctrl+C ended. */
const interrupted = 130;

/** Tells the events of a refresh as they come. */
async function follow(
  events: AsyncIterable<RefreshProgress>,
  progress: Progress,
  library: ReadableLibrary,
): Promise<RefreshSummary> {
  for await (const event of events) {
    if (event.type === 'started') progress.step('Feeds', 0, event.feeds);
    else if (event.type === 'feed')
      progress.step('Feeds', event.done, event.feeds, `${event.title} ${sayOutcome(event)}`);
    else if (event.type === 'reading') progress.step('Reading', event.done, event.articles);
    else if (event.type === 'deriving') progress.step('Comparing', event.done, event.stories);
    else {
      progress.end();
      for (const { feed, title, message } of event.summary.failed) {
        const url = readFeed(library, feed)?.url;
        reportFailure(url === undefined ? title : `${title} (${url})`, message);
      }
      if (event.cancelled) reportFailure(null, 'Cancelled. What was read so far is stored.');
      return event.summary;
    }
  }
  throw new Error('The refresh ended without a word.');
}

function sayOutcome({ outcome }: Extract<RefreshProgress, { type: 'feed' }>): string {
  if (outcome.type === 'failed') return 'failed';
  if (outcome.type === 'unchanged' || outcome.added + outcome.changed === 0) return 'nothing new';
  return `${outcome.added} new, ${outcome.changed} changed`;
}

/** What came of a refresh, in a sentence. */
export function saySummary({ feeds, failed, added, changed, stories }: RefreshSummary): string {
  const articles = [
    ...(added > 0 ? [counted(added, 'new article')] : []),
    ...(changed > 0 ? [counted(changed, 'changed article')] : []),
  ].join(' and ');
  const news = articles
    ? `${articles} in ${counted(stories.length, 'story', 'stories')}`
    : 'nothing new';
  const failures = failed.length === 0 ? '' : `; ${counted(failed.length, 'feed')} failed`;
  return `${counted(feeds, 'feed')} visited: ${news}${failures}.`;
}
