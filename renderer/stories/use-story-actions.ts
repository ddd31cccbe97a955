/** What the user can decide about a story as a whole, each undoable from the notice that follows. */
import { useQueryClient } from '@tanstack/react-query';
import type { Recorded, StorySummary } from '../../backend/contract/views.ts';
import { useApi } from '../api.tsx';
import { useLayers } from '../layers.tsx';
import { useUndo } from '../reader/use-undo.ts';
import { useSelection } from '../story-context.tsx';
import { sayError } from '../ui/blank.tsx';
import { useToast } from '../ui/toast.tsx';

export interface StoryActions {
  pin: () => void;
  markRead: () => void;
  archive: () => void;
  merge: () => void;
  /** Shows the articles with boxes to tick, to split the story or to move some of them. */
  chooseArticles: () => void;
}

export function useStoryActions(summary: StorySummary): StoryActions {
  const { client, query } = useApi();
  const queries = useQueryClient();
  const notify = useToast();
  const { id } = summary;
  const undo = useUndo();
  const openLayer = useLayers();
  const [, select] = useSelection();
  const { queryKey } = query.story.read.queryOptions({ input: { id } });
  /** As known at the moment of the press, which may be more than is drawn: a large story is drawn when there is time. */
  const known = () => queries.getQueryData(queryKey)?.summary ?? summary;
  /**
   * `hoped` is shown at once, so that the same key pressed again does the opposite; an answer still under way knows
   * nothing of it and must not come over it.
   */
  const act = async (
    done: string,
    hoped: Partial<StorySummary>,
    action: () => Promise<Recorded>,
  ) => {
    await queries.cancelQueries({ queryKey });
    queries.setQueryData(
      queryKey,
      (story) => story && { ...story, summary: { ...story.summary, ...hoped } },
    );
    try {
      const { decision } = await action();
      notify({ words: done, ...(decision !== null && { undo: () => undo([decision]) }) });
    } catch (error) {
      notify({ words: sayError(error) });
    }
    await queries.invalidateQueries();
  };
  return {
    pin: () => {
      const { pinned } = known();
      void act(
        pinned ? 'Unpinned.' : 'Pinned to the top of the library.',
        { pinned: !pinned },
        () => client.story.setPinned({ id, pinned: !pinned }),
      );
    },
    markRead: () => {
      const { unread, articles } = known();
      const read = unread === 0;
      // Nor does a reload read it again.
      if (read) select({ type: 'unread' });
      void act(read ? 'Marked unread.' : 'Marked read.', { unread: read ? articles : 0 }, () =>
        client.story.setRead({ id, read: !read }),
      );
    },
    archive: () => {
      const { archived } = known();
      void act(archived ? 'Back in the library.' : 'Archived.', { archived: !archived }, () =>
        client.story.setArchived({ id, archived: !archived }),
      );
    },
    merge: () => openLayer({ type: 'merge', story: summary }),
    chooseArticles: () => select({ type: 'choosing', choosing: true }),
  };
}
