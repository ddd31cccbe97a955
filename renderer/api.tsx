/** The backend as the components see it: calls, cached queries, and staleness told by the backend itself. */
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import {
  QueryClient,
  QueryClientProvider,
  type QueryKey,
  useQueryClient,
} from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { Change, RefreshNews } from '../backend/contract/views.ts';
import type { ParallaxClient } from './transport.ts';

function createApi(client: ParallaxClient) {
  return { client, query: createTanstackQueryUtils(client) };
}

type Api = ReturnType<typeof createApi> & {
  /** False from when the backend stopped telling of changes until it does again. */
  connected: boolean;
  /** Hears of every refresh, of the one under way from its beginning; returns what ends it. */
  hearRefreshes: (hear: (news: RefreshNews) => void) => () => void;
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
  const [listeners] = useState(() => new Set<(news: RefreshNews) => void>());
  const connected = useNews(api, listeners);
  const value = useMemo(() => {
    const hearRefreshes: Api['hearRefreshes'] = (hear) => {
      listeners.add(hear);
      return () => listeners.delete(hear);
    };
    return { ...api, connected, hearRefreshes };
  }, [api, connected, listeners]);
  return <ApiContext value={value}>{children}</ApiContext>;
}

export function useApi(): Api {
  const api = useContext(ApiContext);
  if (!api) throw new Error('useApi outside of ApiProvider');
  return api;
}

/**
 * Marks what is cached as stale when the store changes, from whichever window, and tells the listeners of refreshes;
 * connects anew when the stream breaks.
 */
function useNews(
  { client, query }: Pick<Api, 'client' | 'query'>,
  listeners: ReadonlySet<(news: RefreshNews) => void>,
): boolean {
  const queries = useQueryClient();
  const [connected, setConnected] = useState(true);
  useEffect(() => {
    const stop = new AbortController();
    const listen = async () => {
      for (let wait = 500; !stop.signal.aborted; wait = Math.min(wait * 2, 10_000)) {
        try {
          const stream = await client.app.news(undefined, { signal: stop.signal });
          setConnected(true);
          wait = 500;
          // Not waited for: what is told meanwhile makes stale what is being read anew.
          for await (const news of stream)
            if (news.type === 'change') void markStale(queries, query, news.change);
            else for (const hear of listeners) hear(news.refresh);
        } catch {
          if (stop.signal.aborted) return;
          setConnected(false);
        }
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    };
    void listen();
    return () => stop.abort();
  }, [client, query, queries, listeners]);
  return connected;
}

/** Lists and counts may always have changed; of stories and briefs only those that are told of. */
async function markStale(
  queries: QueryClient,
  query: Api['query'],
  { stories, settings }: Change,
): Promise<void> {
  const keys: QueryKey[] = [
    query.library.key(),
    query.entity.key(),
    query.decision.key(),
    query.article.key(),
    query.app.about.key(),
    query.feed.key(),
    ...(settings ? [query.app.settings.key()] : []),
    ...stories.flatMap((id) => [
      query.story.read.key({ input: { id } }),
      query.brief.preview.key({ input: { story: id } }),
    ]),
  ];
  await Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey })));
}
