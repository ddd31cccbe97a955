/** Whether what a search shows is still the answer to what was asked before. */
import type { UseQueryResult } from '@tanstack/react-query';

type Search = Pick<UseQueryResult, 'data' | 'isFetching' | 'isPlaceholderData'>;

/** Of a search that shows its last answer until the next is there: false where it is not asked, and after a failure. */
export function isSeeking({ data, isFetching, isPlaceholderData }: Search): boolean {
  return isFetching && (isPlaceholderData || data === undefined);
}
