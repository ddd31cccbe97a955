/** Puts a decision about a fact on record, with a notice that takes it back. */
import { useQueryClient } from '@tanstack/react-query';
import type { FactStatus } from '../../backend/contract/views.ts';
import type { Fact } from '../../core/model.ts';
import { useApi } from '../api.tsx';
import { sayError } from '../ui/blank.tsx';
import { useToast } from '../ui/toast.tsx';
import { useUndo } from './use-undo.ts';

const done: Record<FactStatus, string> = {
  unchecked: 'no longer marked',
  verified: 'marked verified',
  disputed: 'marked disputed',
  dismissed: 'dismissed',
};

/**
 * Changes what is decided about a fact so far. Only what is named is sent: another change may still be under way. False
 * where it could not be put on record.
 */
export function useDecide(
  story: string,
  fact: Fact,
): (change: { status: FactStatus } | { note: string }) => Promise<boolean> {
  const { client } = useApi();
  const queries = useQueryClient();
  const notify = useToast();
  const undo = useUndo();
  return async (change) => {
    const words =
      'status' in change ? done[change.status] : change.note ? 'note kept' : 'note removed';
    try {
      const { decision } = await client.fact.setStatus({ story, fact: fact.id, ...change });
      await queries.invalidateQueries();
      notify({
        words: `${fact.label}: ${words}.`,
        ...(decision !== null && { undo: () => undo([decision]) }),
      });
      return true;
    } catch (error) {
      notify({ words: sayError(error) });
      return false;
    }
  };
}
