/** What the figure sheet of a story is filtered by. */
import { useCallback, useEffect, useMemo } from 'react';
import { createKeeper, useKept } from '../keep-by-place.ts';
import { kindWords, type SheetFilter, standings } from './sheet-filter.tsx';

export interface KeptFilter extends SheetFilter {
  /** The fact that was selected when the sheet was last seen: one chosen since is shown, whatever the filter leaves out. */
  fact: string | null;
}

const everything: SheetFilter = { verdict: 'all', kind: 'any' };
const keeper = createKeeper('parallax.filter', understandFilter);

/** `fact` is the one that is selected, `seen` the one that was when the sheet was last seen. */
export function useSheetFilter(story: string, fact: string | null) {
  const [kept, keep] = useKept(keeper, story);
  const { verdict, kind } = kept ?? everything;
  const filter = useMemo((): SheetFilter => ({ verdict, kind }), [verdict, kind]);
  const seen = kept ? kept.fact : fact;
  const setFilter = useCallback(
    (next: SheetFilter) => {
      const isEverything = next.verdict === 'all' && next.kind === 'any';
      keep(isEverything ? null : { ...next, fact });
    },
    [keep, fact],
  );
  const showAll = useCallback(() => keep(null), [keep]);
  useEffect(() => {
    if (seen !== fact) keep({ verdict, kind, fact });
  }, [seen, fact, verdict, kind, keep]);
  return { filter, seen, setFilter, showAll };
}

export function understandFilter(stored: unknown): KeptFilter | null {
  const parts = new Map<string, unknown>(Object.entries(stored ?? {}));
  const verdict = (['all', ...standings] as const).find((each) => each === parts.get('verdict'));
  const kind = parts.get('kind');
  const fact = parts.get('fact');
  if (!verdict || !isKind(kind)) return null;
  return { verdict, kind, fact: typeof fact === 'string' ? fact : null };
}

function isKind(kind: unknown): kind is SheetFilter['kind'] {
  return kind === 'any' || (typeof kind === 'string' && Object.hasOwn(kindWords, kind));
}
