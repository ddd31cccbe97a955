/** Since when there is no connection to the network. */
import { useSyncExternalStore } from 'react';

let offlineSince: string | null = navigator.onLine ? null : sayNow();

function sayNow(): string {
  return new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

function listen(changed: () => void): () => void {
  const change = () => {
    offlineSince = navigator.onLine ? null : (offlineSince ?? sayNow());
    changed();
  };
  window.addEventListener('online', change);
  window.addEventListener('offline', change);
  return () => {
    window.removeEventListener('online', change);
    window.removeEventListener('offline', change);
  };
}

/** Local time at which the connection was lost, "13:40"; null while there is one. */
export function useOfflineSince(): string | null {
  return useSyncExternalStore(listen, () => offlineSince);
}
