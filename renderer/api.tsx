/** The backend as the components see it: calls, cached queries, and staleness told by the backend itself. */
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { QueryClient, QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { ParallaxClient } from './transport.ts';

function createApi(client: ParallaxClient) {
  return { client, query: createTanstackQueryUtils(client) };
}

type Api = ReturnType<typeof createApi> & {
  /** False from when the backend stopped telling of changes until it does again. */
  connected: boolean;
};

const ApiContext = createContext<Api | null>(null);

// The backend is on this computer: being offline does not stop a call.
const networkMode = 'always';

const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode, staleTime: Number.POSITIVE_INFINITY, retry: 1 },
    mutations: { networkMode },
  },
});

export function ApiProvider({ client, children }: { client: ParallaxClient; children: ReactNode }) {
  return (
    <QueryClientProvider client={queryClient}>
      <Connected client={client}>{children}</Connected>
    </QueryClientProvider>
  );
}

function Connected({ client, children }: { client: ParallaxClient; children: ReactNode }) {
  const api = useMemo(() => createApi(client), [client]);
  const connected = useChanges(client);
  const value = useMemo(() => ({ ...api, connected }), [api, connected]);
  return <ApiContext value={value}>{children}</ApiContext>;
}

export function useApi(): Api {
  const api = useContext(ApiContext);
  if (!api) throw new Error('useApi outside of ApiProvider');
  return api;
}

/** Marks what is cached as stale when the store changes, from whichever window; connects anew when the stream breaks. */
function useChanges(client: ParallaxClient): boolean {
  const queries = useQueryClient();
  const [connected, setConnected] = useState(true);
  useEffect(() => {
    const stop = new AbortController();
    const listen = async () => {
      for (let wait = 500; !stop.signal.aborted; wait = Math.min(wait * 2, 10_000)) {
        try {
          const changes = await client.app.changes(undefined, { signal: stop.signal });
          setConnected(true);
          wait = 500;
          for await (const _ of changes) await queries.invalidateQueries();
        } catch {
          if (stop.signal.aborted) return;
          setConnected(false);
        }
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    };
    void listen();
    return () => stop.abort();
  }, [client, queries]);
  return connected;
}
