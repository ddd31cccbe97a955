/** The state of a source in one or two words. */
import type { FeedView } from '../../backend/contract/views.ts';

export function sayHealth(feed: FeedView): string {
  switch (feed.health) {
    case 'failed':
      return 'failed';
    case 'gone':
      return 'gone';
    case 'paused':
      return 'paused';
    case 'never':
      return 'not read yet';
    case 'ok':
    case 'unchanged':
      return feed.unread > 0 ? `${feed.unread} unread` : '';
  }
}
