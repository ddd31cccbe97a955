/** Puts a decision about a fact on record, with a notice that takes it back. */
import { useQueryClient } from '@tanstack/react-query';
import type { FactDecision, FactStatus } from '../../backend/contract/views.ts';
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

/** Changes what is decided about a fact so far, which is nothing where `before` is undefined; what is not named stays. */
export function useDecide(
  story: string,
  fact: Fact,
  before: FactDecision | undefined,
): (change: { status: FactStatus } | { note: string }) => void {
  const { client } = useApi();
  const queries = useQueryClient();
  const notify = useToast();
  const undo = useUndo();
  return async (change) => {
    const { status, note } = { status: 'unchecked' as const, note: '', ...before, ...change };
    const words = 'status' in change ? done[status] : note ? 'note kept' : 'note removed';
    try {
      const { decision } = await client.fact.setStatus({ story, fact: fact.id, status, note });
      await queries.invalidateQueries();
      notify({
        words: `${fact.label}: ${words}.`,
        ...(decision !== null && { undo: () => undo([decision]) }),
      });
    } catch (error) {
      notify({ words: sayError(error) });
    }
  };
}
