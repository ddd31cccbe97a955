/** Fills an empty library with the sample coverage, by the same way that real coverage takes. */
import { readOverview } from '../../db/overview.ts';
import type { RefreshProgress, RefreshSummary } from '../contract/views.ts';
import type { Backend } from '../create-backend.ts';
import { RefusedError } from '../failures.ts';
import { addFeeds } from '../feeds/manage-feeds.ts';
import { feedId } from '../taking-in/article-id.ts';
import { readSampleFeeds } from './sample-feeds.ts';

/**
 * Follows the sample's outlets and visits them twice, since one of them corrects a report; tells the progress of the
 * first visit, and the end of both.
 *
 * @throws RefusedError where the library holds something already, or the app comes without the sample
 */
export async function* loadSample(
  { workspace, refresher }: Backend,
  signal?: AbortSignal,
): AsyncGenerator<RefreshProgress> {
  const { library, sampleDirectory } = workspace;
  if (sampleDirectory === null) throw new RefusedError('This Parallax comes without the sample.');
  if (readOverview(library).articles > 0)
    throw new RefusedError('The sample is for an empty library; yours holds articles already.');
  const feeds = await readSampleFeeds(sampleDirectory);
  addFeeds(
    workspace,
    feeds.map((feed) => ({ ...feed, allowPrivate: false })),
  );
  const ids = feeds.map(({ url }) => feedId(url));
  let first: RefreshSummary | null = null;
  for await (const event of refresher.start(ids).follow(signal)) {
    if (event.type !== 'finished' || event.cancelled) yield event;
    else first = event.summary;
  }
  if (first === null) return;
  for await (const event of refresher.start(ids).follow(signal))
    if (event.type === 'finished') yield { ...event, summary: joined(first, event.summary) };
}

function joined(first: RefreshSummary, second: RefreshSummary): RefreshSummary {
  return {
    ...second,
    unchanged: 0,
    added: first.added + second.added,
    changed: first.changed + second.changed,
    stories: [...new Set([...first.stories, ...second.stories])],
  };
}
