/** Notes that are begun and not kept yet: each stays with its fact, whatever else is looked at meanwhile. */
import { useCallback, useReducer } from 'react';

const drafts = new Map<string, string>();

/** The draft of this fact, null where none is begun, and what changes or ends it. */
export function useDraft(
  story: string,
  fact: string,
): [string | null, (draft: string | null) => void] {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const key = JSON.stringify([story, fact]);
  const change = useCallback(
    (draft: string | null) => {
      if (draft === null) drafts.delete(key);
      else drafts.set(key, draft);
      redraw();
    },
    [key],
  );
  return [drafts.get(key) ?? null, change];
}
