/** Which stories of the library are meant, in words. */
import type { StoryFilter } from './use-stories.ts';

export const filterWords: Record<StoryFilter, string> = {
  all: 'All stories',
  unread: 'Unread',
  conflicts: 'With conflicts',
  pinned: 'Pinned',
  archived: 'Archived',
};
