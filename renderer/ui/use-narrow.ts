/** Whether the window is so narrow (or zoomed so far) that story and evidence take turns. */
import { useSyncExternalStore } from 'react';

// As in base.css.
const query = '(max-width: 860px)';

function listen(changed: () => void): () => void {
  const narrow = matchMedia(query);
  narrow.addEventListener('change', changed);
  return () => narrow.removeEventListener('change', changed);
}

export function useNarrow(): boolean {
  return useSyncExternalStore(listen, () => matchMedia(query).matches);
}
