/** Takes the last decisions back and says which they were. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useApi } from '../api.tsx';
import { useSelection } from '../story-context.tsx';
import { sayError } from '../ui/blank.tsx';
import { useToast } from '../ui/toast.tsx';

/**
 * Takes back the decision that came last, or those that are given by their entries in the log, the latest first: none but
 * these, whatever another window has decided since.
 */
export function useUndo(): (decisions?: readonly number[]) => void {
  const { client } = useApi();
  const queries = useQueryClient();
  const notify = useToast();
  const [{ story }, select] = useSelection();
  return useCallback(
    async (decisions?: readonly number[]) => {
      try {
        const undone: string[] = [];
        let left: string[] = [];
        for (const decision of decisions ?? [undefined]) {
          const step = await client.decision.undo({ decision });
          if (step.undone === null) break;
          undone.push(step.undone);
          left = step.stories;
        }
        // A story that was made by what is undone is gone; what was taken out of it is shown instead.
        const [instead] = left;
        if (story && instead && !left.includes(story))
          await client.story
            .read({ id: story })
            .catch(() => select({ type: 'story', story: instead }));
        await queries.invalidateQueries();
        notify({
          words: undone.length === 0 ? 'There is nothing to undo.' : `Undone: ${undone.join('; ')}`,
        });
      } catch (error) {
        notify({ words: sayError(error) });
      }
    },
    [client, queries, notify, story, select],
  );
}
