/** An address that the user gives: a feed to follow, or an article to take in. */
import { readFeedByUrl } from '../../db/feeds.ts';
import type { AddOutcome } from '../contract/views.ts';
import { addFeeds } from '../feeds/manage-feeds.ts';
import { gatherAddress, sayFailedTry } from '../gather/index.ts';
import { toFeedView } from '../reading/to-views.ts';
import type { Workspace } from '../workspace.ts';
import { addArticle } from './add-article.ts';

/** Takes in what stands at an address. A feed is followed from then on; `onFeed` is called for a new one and for one that had failed. */
export async function addAddress(
  workspace: Workspace,
  address: string,
  onFeed: (id: string) => void,
): Promise<AddOutcome> {
  const found = await gatherAddress(address, { fetch: workspace.ports.fetch });
  if (found.type === 'failed' || found.type === 'gone')
    return { type: 'failed', message: sayFailedTry(found.message) };
  if (found.type === 'article') {
    const taken = await addArticle(workspace, found.article);
    return taken.type === 'article' ? { ...taken, feeds: found.feeds } : taken;
  }
  const { url, title, allowPrivate } = found;
  const [added] = addFeeds(workspace, [{ url, title, folder: null, allowPrivate }]);
  const feed = readFeedByUrl(workspace.library, url);
  if (feed === null) return { type: 'failed', message: 'The feed could not be taken up.' };
  // What failed before has just answered, and is read as one that is new.
  if (added || feed.health === 'failed' || feed.health === 'gone') {
    workspace.answers.keep(feed.url, found.answer);
    onFeed(feed.id);
  }
  return {
    type: 'feed',
    feed: toFeedView(feed),
    known: added === undefined,
    others: found.alternatives,
  };
}
