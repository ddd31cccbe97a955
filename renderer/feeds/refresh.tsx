/** The refresh of the sources: started, followed and cancelled from anywhere in the window. */
import { useQueryClient } from '@tanstack/react-query';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import type { RefreshProgress } from '../../backend/contract/views.ts';
import { useApi } from '../api.tsx';
import { useCommands } from '../palette/use-commands.tsx';
import { sayError } from '../ui/blank.tsx';
import { useToast } from '../ui/toast.tsx';
import { followProgress, notYet, type RefreshState } from './refresh-state.ts';

interface Refresh extends RefreshState {
  start: () => void;
  /** Visits only these feeds. */
  visit: (feeds: string[]) => void;
  cancel: () => void;
  /** Fills an empty library with the sample. */
  loadSample: () => void;
  /** Whether the report takes the place of the evidence. */
  reportOpen: boolean;
  showReport: (open: boolean) => void;
}

const RefreshContext = createContext<Refresh | null>(null);

export function useRefresh(): Refresh {
  const refresh = useContext(RefreshContext);
  if (!refresh) throw new Error('useRefresh outside of RefreshProvider');
  return refresh;
}

export function RefreshProvider({ children }: { children: ReactNode }) {
  const { client, hearRefreshes } = useApi();
  const queries = useQueryClient();
  const notify = useToast();
  const [state, dispatch] = useReducer(followProgress, notYet);
  const [reportOpen, showReport] = useState(false);
  /** True while this window follows a refresh that it asked for itself. */
  const own = useRef(false);
  /** Whether the backend has heard of the refresh that this window asked for last. */
  const heard = useRef(Promise.resolve(true));

  const follow = useCallback(
    async (begin: () => Promise<AsyncIterable<RefreshProgress>>) => {
      if (own.current) return;
      own.current = true;
      dispatch({ type: 'asked' });
      try {
        const begun = begin();
        heard.current = begun.then(
          () => true,
          () => false,
        );
        for await (const progress of await begun) dispatch(progress);
        // Nobody waits for what is read anew: the next refresh may be asked for already.
        void queries.invalidateQueries();
      } catch (error) {
        dispatch({ type: 'broken', message: sayError(error) });
        notify({ words: sayError(error) });
      } finally {
        own.current = false;
      }
    },
    [queries, notify],
  );
  const start = useCallback(() => void follow(() => client.refresh.start({})), [follow, client]);
  const visit = useCallback(
    (feeds: string[]) => void follow(() => client.refresh.start({ feeds })),
    [follow, client],
  );
  const loadSample = useCallback(
    () => void follow(() => client.app.loadSample()),
    [follow, client],
  );
  const cancel = useCallback(() => {
    dispatch({ type: 'cancelling' });
    // What came before the refresh itself would stop nothing.
    heard.current
      .then((isHeard) => (isHeard ? client.refresh.cancel() : undefined))
      .catch((error: unknown) => notify({ words: sayError(error) }));
  }, [client, notify]);
  useCommands({ refresh: start });
  useEffect(() => {
    // Of a refresh from before a reload, of another window's, or of one that was due: from its first event on, or not at
    // all, since to count an event twice would be worse than to miss a refresh.
    let followed = false;
    return hearRefreshes((news) => {
      if (news.type === 'started') followed = true;
      if (own.current) followed = false;
      if (followed) dispatch(news);
    });
  }, [hearRefreshes]);
  useEffect(() => {
    if (state.summary && state.summary.failed.length > 0) showReport(true);
  }, [state.summary]);

  const value = useMemo(
    () => ({ ...state, start, visit, cancel, loadSample, reportOpen, showReport }),
    [state, start, visit, cancel, loadSample, reportOpen],
  );
  return <RefreshContext value={value}>{children}</RefreshContext>;
}
