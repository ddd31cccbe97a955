/** Marks a story read once it has been open for a moment; what is marked unread by hand stays so. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { StorySummary } from '../../backend/contract/views.ts';
import { useApi } from '../api.tsx';

const moment = 700;

/** `taken` is false where the user has done nothing in the story: what is shown by itself stays unread. */
export function useMarkRead(story: StorySummary | undefined, taken: boolean): void {
  const { client } = useApi();
  const queries = useQueryClient();
  const seen = useRef<string | null>(null);
  const { id, unread } = story ?? {};
  useEffect(() => {
    if (id === undefined) return;
    if (unread === 0) seen.current = id;
    if (seen.current === id || !taken) return;
    const timer = setTimeout(() => {
      seen.current = id;
      // A story that stays unread does no harm; it is marked the next time.
      client.story
        .setRead({ id, read: true, quiet: true })
        .then(() => queries.invalidateQueries())
        .catch(() => {});
    }, moment);
    return () => clearTimeout(timer);
  }, [id, unread, taken, client, queries]);
}
