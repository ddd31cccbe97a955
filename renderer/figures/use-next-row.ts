/** The row to go to from the selected one; from one that was just dismissed, as if it still stood where it was. */
import { useEffect, useRef } from 'react';
import type { Fact } from '../../core/model.ts';
import type { SheetFilter } from './sheet-filter.tsx';

interface Selected {
  fact: string | null;
  dismissed: boolean;
}

/** Of the `facts` that the filter leaves, by their rows; the first or the last where there is none further on. */
export function useNextRow(
  facts: readonly Fact[],
  filter: SheetFilter,
  { fact, dismissed }: Selected,
): (by: number) => number {
  const row = facts.findIndex(({ id }) => id === fact);
  const before = useRef({ fact, dismissed, row });
  /** Where the selected row stood when it was dismissed: the one after it stands there now. */
  const gap = useRef<{ row: number; filter: SheetFilter }>(null);
  useEffect(() => {
    const was = before.current;
    before.current = { fact, dismissed, row };
    if (was.fact === fact && was.dismissed === dismissed) return;
    const isLeft = was.fact === fact && dismissed && was.row >= 0;
    gap.current = isLeft ? { row: was.row, filter } : null;
  }, [fact, dismissed, row, filter]);
  return (by) => {
    const left = gap.current?.filter === filter ? gap.current.row : null;
    const next = left === null || by === 0 ? row + by : left + Math.min(by, 0);
    return Math.max(0, Math.min(facts.length - 1, next));
  };
}
