/** Rows of the library in the shapes that the window shows. */
import type { StoredCard } from '../../db/articles.ts';
import type { StoredFeed } from '../../db/feeds.ts';
import type { StoredStory } from '../../db/stories.ts';
import type { ArticleCard, FeedView, StorySummary } from '../contract/views.ts';

export function toSummary(story: StoredStory): StorySummary {
  const { id, title, articles, origins, conflicts, unread, pinned, archived, comparing } = story;
  return {
    id,
    title,
    articles,
    origins,
    conflicts,
    unread,
    pinned,
    archived,
    comparing,
    reported: { from: story.reportedFrom, to: story.reportedTo },
  };
}

export function toCard(card: StoredCard): ArticleCard {
  const { number: _, story: __, why, ...rest } = card;
  return { ...rest, why: why ?? '' };
}

export function toFeedView(feed: StoredFeed): FeedView {
  const { id, url, title, folder, health, message, articles, unread, lastFetched, nextDue } = feed;
  return {
    id,
    url,
    title,
    folder,
    health: feed.paused ? 'paused' : health,
    message,
    articles,
    unread,
    lastFetched,
    nextDue: feed.paused ? null : nextDue,
    ownMinutes: feed.ownMinutes,
  };
}
