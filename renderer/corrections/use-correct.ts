/** Carries out a correction: busy, refused with a reason, or done, with a notice that takes it back. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Recorded } from '../../backend/contract/views.ts';
import { useUndo } from '../reader/use-undo.ts';
import { sayError } from '../ui/blank.tsx';
import { useToast } from '../ui/toast.tsx';

interface Correction<Result> {
  work: () => Promise<Result>;
  /** What was done, in words. */
  words: string;
  /** Called after the store has changed and before it is read again. */
  after?: (result: Result) => void;
}

export function useCorrect(onDone: () => void = () => {}) {
  const queries = useQueryClient();
  const notify = useToast();
  const undo = useUndo();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const correct = async <Result extends Recorded>({ work, words, after }: Correction<Result>) => {
    setBusy(true);
    setFault(null);
    try {
      const result = await work();
      onDone();
      after?.(result);
      await queries.invalidateQueries();
      const { decision } = result;
      notify({ words, ...(decision !== null && { undo: () => undo([decision]) }) });
    } catch (error) {
      setFault(sayError(error));
    } finally {
      setBusy(false);
    }
  };
  return { correct, busy, fault };
}
