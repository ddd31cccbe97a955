/** Takes the last decision back and says which it was. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useApi } from '../api.tsx';
import { sayError } from '../ui/blank.tsx';
import { useToast } from '../ui/toast.tsx';

export function useUndo(): () => void {
  const { client } = useApi();
  const queries = useQueryClient();
  const notify = useToast();
  return useCallback(async () => {
    try {
      const { undone } = await client.decision.undo();
      await queries.invalidateQueries();
      notify({ words: undone === null ? 'There is nothing to undo.' : `Undone: ${undone}` });
    } catch (error) {
      notify({ words: sayError(error) });
    }
  }, [client, queries, notify]);
}
