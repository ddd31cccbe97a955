/** What a search finds, read page by page. */
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useApi } from '../api.tsx';
import { isSeeking } from '../ui/is-seeking.ts';

const pageSize = 100;

export function useHits(words: string) {
  const { query } = useApi();
  const pages = useInfiniteQuery(
    query.library.search.infiniteOptions({
      input: (offset: number) => ({ query: words, limit: pageSize, offset }),
      initialPageParam: 0,
      getNextPageParam: (last, all) => {
        const read = all.reduce((sum, page) => sum + page.rows.length, 0);
        return last.rows.length > 0 && read < last.total ? read : undefined;
      },
      placeholderData: keepPreviousData,
    }),
  );
  const { data, error, hasNextPage, isFetching, fetchNextPage } = pages;
  const rows = useMemo(() => data?.pages.flatMap((page) => page.rows) ?? [], [data]);
  const more = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  const first = data?.pages[0];
  return {
    rows,
    total: first?.total,
    problems: first?.problems,
    error,
    more,
    seeking: isSeeking(pages),
  };
}
