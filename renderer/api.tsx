/** The backend as the components see it: calls, cached queries, and staleness told by the backend itself. */
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import {
  QueryClient,
  QueryClientProvider,
  type QueryKey,
  useQueryClient,
} from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { Change } from '../backend/contract/views.ts';
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
  const connected = useChanges(api);
  const value = useMemo(() => ({ ...api, connected }), [api, connected]);
  return <ApiContext value={value}>{children}</ApiContext>;
}

export function useApi(): Api {
  const api = useContext(ApiContext);
  if (!api) throw new Error('useApi outside of ApiProvider');
  return api;
}

/** Marks what is cached as stale when the store changes, from whichever window; connects anew when the stream breaks. */
function useChanges({ client, query }: Pick<Api, 'client' | 'query'>): boolean {
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
          // Not waited for: what is told meanwhile makes stale what is being read anew.
          for await (const change of changes) void markStale(queries, query, change);
        } catch {
          if (stop.signal.aborted) return;
          setConnected(false);
        }
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    };
    void listen();
    return () => stop.abort();
  }, [client, query, queries]);
  return connected;
}

/** Lists and counts may always have changed; of stories and briefs only those that are told of. */
async function markStale(
  queries: QueryClient,
  query: Api['query'],
  { stories }: Change,
): Promise<void> {
  const keys: QueryKey[] = [
    query.library.key(),
    query.entity.key(),
    query.decision.key(),
    query.article.key(),
    query.app.about.key(),
    query.feed.key(),
    ...stories.flatMap((id) => [
      query.story.read.key({ input: { id } }),
      query.brief.preview.key({ input: { story: id } }),
    ]),
  ];
  await Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey })));
}
