/** The rows of the library, read page by page. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { StorySummary } from '../../backend/contract/views.ts';
import { useApi } from '../api.tsx';

export type StoryFilter = 'all' | 'unread' | 'conflicts' | 'pinned' | 'archived';

const pageSize = 200;

export function useStories(filter: StoryFilter) {
  const { query } = useApi();
  const pages = useInfiniteQuery(
    query.library.stories.infiniteOptions({
      input: (offset: number) => ({ offset, limit: pageSize, filter }),
      initialPageParam: 0,
      getNextPageParam: (last, all) => {
        const read = all.reduce((sum, page) => sum + page.rows.length, 0);
        return read < last.total && last.rows.length > 0 ? read : undefined;
      },
    }),
  );
  const rows = useMemo(
    (): StorySummary[] => pages.data?.pages.flatMap((page) => page.rows) ?? [],
    [pages.data],
  );
  return { ...pages, rows, total: pages.data?.pages[0]?.total };
}
