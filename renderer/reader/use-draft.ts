/** Notes that are begun: each stays with its fact until it is kept or given up, whatever else is looked at meanwhile. */
import { createKeeper, useKept } from '../keep-by-place.ts';

const keeper = createKeeper('parallax.drafts', (stored) =>
  typeof stored === 'string' ? stored : null,
);

/** The draft of this fact, null where none is begun, and what changes or ends it. */
export function useDraft(
  story: string,
  fact: string,
): [draft: string | null, change: (draft: string | null) => void] {
  return useKept(keeper, JSON.stringify([story, fact]));
}
